import type { Mark } from '../../model/scene.ts'
import type { ShownCell } from '../../model/summary.ts'
import { cellOf } from '../../words/caption.ts'
import { clearest, placedNumber, type Segment } from '../parts/clearance.ts'
import { lineMark } from '../parts/line.ts'
import { hitMark, markerMark } from '../parts/marker.ts'
import { pathMark } from '../parts/path.ts'
import { printedPoints, scalePosition } from '../parts/scale.ts'
import type { DrawnGroup } from '../parts/series.ts'
import type { DrawingInput } from './drawing.ts'
import { type Point, radiusAt, ringPath, type Spoke, seriesPath } from './spokes.ts'

/** Where a radar stands and how it is drawn. */
export interface Plot extends DrawingInput {
  /** Nothing reaches beyond this, nor to the left of `left`. */
  readonly right: number
  readonly spokes: readonly Spoke[]
  readonly center: Point
  readonly radius: number
}

/** One group's point on one spoke. */
interface PlotPoint {
  readonly cell: ShownCell
  /** Distance from the center. */
  readonly at: number
  /** Sideways from the spoke, clockwise positive, where values of several groups meet. */
  readonly aside: number
  readonly point: Point
}

const ringLabel = { part: 'ring-label', size: 12, fill: 'quiet' } as const
const markerRoom = 10
const laneRoom = 5

/** Rings and spokes. The minimum has a ring of its own; the ends are stronger than what lies between. */
export function gridMarks(plot: Plot): readonly Mark[] {
  const { spokes, center, radius, rings, scale, points } = plot
  const strokeWidth = 1
  const strong = 'line-strong'
  const inner = radiusAt(0, radius)
  const [x, y] = center
  const spokeStyle = { part: 'spoke', stroke: strong, strokeWidth } as const
  return [
    ...points.map((point) =>
      pathMark(ringPath(spokes, center, distance(plot, point), rings), {
        part: 'ring',
        stroke: point === scale.max ? strong : 'line',
        strokeWidth,
      }),
    ),
    ...spokes.map((spoke) =>
      lineMark(
        x + spoke.x * inner,
        y + spoke.y * inner,
        x + spoke.x * radius,
        y + spoke.y * radius,
        spokeStyle,
      ),
    ),
  ]
}

/** The distance from the center of a value on the scale. */
const distance = ({ scale, radius }: Plot, value: number): number =>
  radiusAt(scalePosition(value, scale), radius)

/**
 * The lines, spread bars and markers of the groups, and with `ringNumbers` those of the rings. With
 * `print`, each marker has its number beside it, of two groups only where they keep apart on every spoke.
 */
export function seriesMarks(
  plot: Plot,
  drawn: readonly DrawnGroup[],
  strokeWidth: number,
  print: boolean,
  ringNumbers?: boolean,
): Mark[] {
  const { names, spokes, center, left, right, hits: withHits, typesetter, say } = plot
  const places = names.map(({ id }, index) => spokePoints(plot, drawn, id, spokes[index] as Spoke))
  const prints = print && places.every(keepApart)
  const blocked: Segment[] = []
  const bars: Mark[] = []
  const lines: Mark[] = []
  const tops: Mark[] = []
  const hits: Mark[] = []
  const values: (() => Mark)[] = []
  drawn.forEach(({ group: { id: group }, look }, lane) => {
    const { paint: stroke, dash } = look
    const own = places.map((spot) => spot[lane])
    const d = seriesPath(own.map((place) => place?.point))
    if (d) lines.push(pathMark(d, { part: 'series', group, stroke, strokeWidth, dash }))
    own.forEach((place, index) => {
      if (!place) return
      const { cell, at, aside, point } = place
      const [px, py] = point
      const dimension = names[index]?.id
      const subject = { group, dimension }
      const spoke = spokes[index] as Spoke
      const { value, q1, q3 } = cell
      // The rings' numbers stand at the first spoke, where other lines do not come.
      const matters = prints || !index || !places[index + 1]
      const next = own[(index + 1) % own.length]
      if (matters && next) blocked.push({ x1: px, y1: py, x2: next.point[0], y2: next.point[1] })
      if (q1 !== undefined && q3 !== undefined && q1 !== q3) {
        // A lane of its own beside the spoke, so that no bar hides another or the spoke.
        const side = aside || (drawn[1] ? lane - (drawn.length - 1) / 2 : 1) * laneRoom
        const end = (quartile: number): Point =>
          pointOn(center, spoke, distance(plot, quartile), side)
        const bar = lineMark(...end(q1), ...end(q3), {
          part: 'spread',
          ...subject,
          stroke,
          strokeWidth: 1.5,
          cap: 'round',
        })
        bars.push(bar)
        if (matters) blocked.push(bar)
      }
      tops.push(markerMark('marker', subject, px, py, look))
      if (prints) {
        const text = say.number(value)
        const width = typesetter.width(text, 13, 600)
        const over = Math.abs(spoke.y) > 0.5 ? 9 + width / 2 : 15
        values.push(() => {
          const [x, y] = clearest(blocked, width, [0, -9, 9], [over, -over], (along, over) =>
            pointOn(center, spoke, at + along, aside + over),
          )
          const style = { part: 'value', ...subject, size: 13, weight: 600 } as const
          const inside = Math.min(Math.max(x, left + width / 2), right - width / 2)
          return placedNumber(blocked, text, inside, y, width, style)
        })
      }
      if (withHits) hits.push(hitMark(subject, px, py))
    })
  })
  return [
    ...bars,
    ...(ringNumbers ? ringLabels(plot, blocked) : []),
    ...lines,
    ...tops,
    ...values.map((place) => place()),
    ...hits,
  ]
}

/**
 * The scale's numbers beside the first spoke, fewer where the rings are closer than the text is tall. One that a line would
 * cross stands nearer to the spoke, else across it, else a little off its ring, and the next ones follow to its side.
 */
function ringLabels(plot: Plot, blocked: Segment[]): readonly Mark[] {
  const { points, say, digits, typesetter } = plot
  const [cx, cy] = plot.center
  const up = (point: number): number => distance(plot, point)
  let side = -1
  return printedPoints(points, up, 13).map((point) => {
    const text = say.number(point, digits)
    const width = typesetter.width(text, 12)
    const level = cy - up(point)
    const [far, near] = [side * (14 + width / 2), side * (9 + width / 2)]
    const overs = [far, near, -far, -near]
    const [x, y] = clearest(blocked, width, [0, 6, -6], overs, (lower, over) => [
      cx + over,
      level + lower,
    ])
    side = Math.sign(x - cx)
    return placedNumber(blocked, text, x, y, width, ringLabel)
  })
}

/** The points of one spoke, a place for each group; values that would cover one another stand side by side. */
function spokePoints(
  plot: Plot,
  drawn: readonly DrawnGroup[],
  dimension: string,
  spoke: Spoke,
): readonly (PlotPoint | undefined)[] {
  const cells = drawn.map(({ group }) => cellOf(group, dimension))
  // What is missing is close to nothing.
  const distances = cells.map((cell) => (cell.state === 'shown' ? distance(plot, cell.value) : NaN))
  return cells.map((cell, lane) => {
    if (cell.state !== 'shown') return undefined
    const at = distances[lane] as number
    let aside = 0
    distances.forEach((other, index) => {
      if (Math.abs(other - at) < markerRoom) aside += Math.sign(lane - index) * (markerRoom / 2)
    })
    return { cell, at, aside, point: pointOn(plot.center, spoke, at, aside) }
  })
}

const pointOn = ([cx, cy]: Point, { x, y }: Spoke, at: number, aside: number): Point => [
  cx + x * at - y * aside,
  cy + y * at + x * aside,
]

/** Whether numbers beside the markers of one spoke have room. */
const keepApart = (spot: readonly (PlotPoint | undefined)[]): boolean =>
  spot.every((one) =>
    spot.every((two) => !one || !two || one === two || Math.abs(one.at - two.at) >= 18),
  )
