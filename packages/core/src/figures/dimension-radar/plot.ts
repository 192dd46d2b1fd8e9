import type { Framework } from '../../model/framework.ts'
import type { Mark, TextMark } from '../../model/scene.ts'
import type { Group, Scale, ShownCell } from '../../model/summary.ts'
import { cellOf } from '../../words/caption.ts'
import { markerMark } from '../parts/marker.ts'
import { round } from '../parts/round.ts'
import { scalePoints, scalePosition } from '../parts/scale.ts'
import type { SeriesLook } from '../parts/series.ts'
import { keptInside } from '../parts/text-lines.ts'
import { type Point, type Rings, radiusAt, ringPath, type Spoke, seriesPath } from './spokes.ts'

/** Where a radar stands and how it is drawn. */
export interface Plot {
  /** Nothing reaches beyond these. */
  readonly left: number
  readonly right: number
  readonly spokes: readonly Spoke[]
  readonly center: Point
  readonly radius: number
  readonly rings: Rings
  readonly scale: Scale
  readonly framework: Framework
}

/** One group's point on one spoke. */
interface PlotPoint {
  readonly group: Group
  readonly cell: ShownCell
  /** Distance from the center. */
  readonly at: number
  /** Sideways from the spoke, clockwise positive, where values of several groups meet. */
  readonly aside: number
}

export interface DrawnGroup {
  readonly group: Group
  readonly look: SeriesLook
}

const markerRoom = 10
const laneRoom = 5

/** Rings and spokes. The minimum has a ring of its own; the ends are stronger than what lies between. */
export function gridMarks({ spokes, center, radius, rings, scale }: Plot): Mark[] {
  const points = scalePoints(scale)
  const marks: Mark[] = points.map((point) => ({
    type: 'path',
    part: 'ring',
    d: ringPath(spokes, center, radiusAt(scalePosition(point, scale), radius), rings),
    fill: 'none',
    stroke: point === scale.max ? 'line-strong' : 'line',
    strokeWidth: 1,
  }))
  const inner = radiusAt(0, radius)
  for (const { x, y } of spokes) {
    marks.push({
      type: 'line',
      part: 'spoke',
      x1: round(center[0] + x * inner),
      y1: round(center[1] + y * inner),
      x2: round(center[0] + x * radius),
      y2: round(center[1] + y * radius),
      stroke: 'line-strong',
      strokeWidth: 1,
    })
  }
  return marks
}

/** The lines, spread bars and markers of the groups, and optionally each marker's number. */
export function seriesMarks(
  plot: Plot,
  drawn: readonly DrawnGroup[],
  options: { strokeWidth: number; values?: ((value: number) => string) | undefined; hits: boolean },
): Mark[] {
  const places = plot.framework.dimensions.map(({ id }) => spokePoints(plot, drawn, id))
  const values = options.values && valuesFit(places) ? options.values : undefined
  const bars: Mark[] = []
  const lines: Mark[] = []
  const tops: Mark[] = []
  const hits: Mark[] = []
  drawn.forEach(({ group, look }, lane) => {
    const points = places.map((spot, index) => {
      const place = spot.find((point) => point.group === group)
      return place && pointAt(plot, index, place.at, place.aside)
    })
    const d = seriesPath(points)
    if (d !== undefined) {
      const line = { part: 'series', group: group.id, d, fill: 'none', stroke: look.paint } as const
      lines.push({ type: 'path', ...line, strokeWidth: options.strokeWidth, dash: look.dash })
    }
    plot.framework.dimensions.forEach(({ id: dimension }, index) => {
      const place = places[index]?.find((point) => point.group === group)
      const point = points[index]
      if (!place || !point) return
      bars.push(...spreadMarks(plot, place, index, laneOffset(place, lane, drawn.length), look))
      const subject = { group: group.id, dimension }
      tops.push(markerMark({ part: 'marker', ...subject }, point[0], point[1], look))
      if (values) tops.push(valueMark(plot, place, index, values(place.cell.value), subject))
      if (options.hits) {
        const [cx, cy] = [round(point[0]), round(point[1])]
        hits.push({ type: 'circle', part: 'hit', ...subject, cx, cy, r: 12, fill: 'none' })
      }
    })
  })
  return [...bars, ...lines, ...tops, ...hits]
}

/** The points of one spoke; values that would cover one another stand side by side. */
function spokePoints(
  { scale, radius }: Plot,
  drawn: readonly DrawnGroup[],
  dimension: string,
): readonly PlotPoint[] {
  const points = drawn.flatMap(({ group }) => {
    const cell = cellOf(group, dimension)
    if (cell.state !== 'shown') return []
    return { group, cell, at: radiusAt(scalePosition(cell.value, scale), radius) }
  })
  return points.map((point) => {
    const close = points.filter(({ at }) => Math.abs(at - point.at) < markerRoom)
    return { ...point, aside: (close.indexOf(point) - (close.length - 1) / 2) * markerRoom }
  })
}

const pointAt = ({ spokes, center }: Plot, index: number, at: number, aside: number): Point => {
  const { x, y } = spokes[index] as Spoke
  return [center[0] + x * at - y * aside, center[1] + y * at + x * aside]
}

/** A spread bar's own lane beside the spoke, so that no bar hides another or the spoke. */
const laneOffset = ({ aside }: PlotPoint, lane: number, count: number): number =>
  aside || (count === 1 ? laneRoom : (lane - (count - 1) / 2) * laneRoom)

function spreadMarks(
  plot: Plot,
  { cell, group }: PlotPoint,
  index: number,
  aside: number,
  look: SeriesLook,
): Mark[] {
  const { q1, q3 } = cell
  if (q1 === undefined || q3 === undefined || q1 === q3) return []
  const end = (value: number) =>
    pointAt(plot, index, radiusAt(scalePosition(value, plot.scale), plot.radius), aside)
  const [[x1, y1], [x2, y2]] = [end(q1), end(q3)]
  const dimension = plot.framework.dimensions[index]?.id as string
  return [
    {
      type: 'line',
      part: 'spread',
      group: group.id,
      dimension,
      x1: round(x1),
      y1: round(y1),
      x2: round(x2),
      y2: round(y2),
      stroke: look.paint,
      strokeWidth: 1.5,
      cap: 'round',
    },
  ]
}

/** With one group, and with two that keep apart on every spoke, each marker prints its number. */
const valuesFit = (places: readonly (readonly PlotPoint[])[]): boolean =>
  places.every((spot) =>
    spot.every((one) => spot.every((two) => one === two || Math.abs(one.at - two.at) >= 18)),
  )

function valueMark(
  plot: Plot,
  { at, aside }: PlotPoint,
  index: number,
  text: string,
  subject: { group: string; dimension: string },
): Mark {
  const { x, y } = plot.spokes[index] as Spoke
  const [px, py] = pointAt(plot, index, at, aside + 14)
  const sideways = Math.abs(y) > 0.5
  const mark: TextMark = {
    type: 'text',
    part: 'value',
    ...subject,
    x: round(sideways ? px - Math.sign(-y) * 5 : px),
    y: round(py + 4 + (sideways ? 0 : Math.sign(x) * 2)),
    text,
    size: 13,
    weight: 600,
    fill: 'ink',
    anchor: sideways ? (y < 0 ? 'start' : 'end') : 'middle',
  }
  return keptInside(mark, plot.left, plot.right)
}
