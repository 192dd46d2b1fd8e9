import type { Mark, TextMark } from '../../model/scene.ts'
import type { ShownCell } from '../../model/summary.ts'
import { textWidth, wrapText } from '../../scene/text-width.ts'
import { cellOf } from '../../words/caption.ts'
import type { FigureSpeaker } from '../../words/point.ts'
import type { Block } from '../parts/column.ts'
import { glyphSize } from '../parts/glyph.ts'
import { lineMark } from '../parts/line.ts'
import { hitMark, markerMark } from '../parts/marker.ts'
import { round } from '../parts/round.ts'
import { printedPoints, scalePosition } from '../parts/scale.ts'
import type { DrawnGroup } from '../parts/series.ts'
import { keptInside, linesHeight, textLines } from '../parts/text-lines.ts'
import { type AxisName, axisLabelSize } from './axis-labels.ts'
import { capAt } from './cap.ts'
import type { DrawingInput } from './drawing.ts'

const lane = 18
const capRoom = glyphSize + 8
const capMiddle = glyphSize / 2 + 1
const headHeight = 22
const rowGap = 14

/** One row a dimension on a shared scale, a lane in it for each group: of equal standing with the radar. */
export function dotPlotDrawing(input: DrawingInput, say: FigureSpeaker): Block {
  const { drawn, scale } = input
  const columns = columnsOf(input)
  const at = (value: number) =>
    input.left + columns.plot + scalePosition(value, scale) * columns.plotWidth
  const rows: Mark[] = []
  const bands: { top: number; bottom: number }[] = []
  let y = input.top + headHeight
  for (const [index, name] of input.names.entries()) {
    const room = columns.above ? input.width : columns.plot - columns.laneLabel - 12
    const lines = wrapText(name.text, axisLabelSize, room - capRoom, 3, 600)
    const labelHeight = linesHeight(lines.length, axisLabelSize)
    rows.push(...rowLabel(input, name, index, lines, y))
    const lanesTop = columns.above ? y + labelHeight + 4 : y
    drawn.forEach((one, number) => {
      const middle = lanesTop + lane * (number + 0.5)
      rows.push(...laneMarks(input, one, name.id, middle, at, columns, say))
    })
    const lanesBottom = lanesTop + lane * drawn.length
    bands.push({ top: lanesTop, bottom: lanesBottom })
    y = Math.max(lanesBottom, y + labelHeight) + rowGap
  }
  const bottom = y - rowGap + 2
  const marks = [...axisMarks(input, at, bands), ...rows]
  return { marks: say.dir === 'rtl' ? mirror(marks, input) : marks, bottom }
}

interface Columns {
  /** Names stand above their lanes where there is no room beside them. */
  readonly above: boolean
  readonly plot: number
  readonly plotWidth: number
  /** Width for group names in the lanes, where groups share one ink. */
  readonly laneLabel: number
}

function columnsOf({ drawn, width, size }: DrawingInput): Columns {
  const above = size === 'compact'
  const named = drawn.length > 1 && drawn.some(({ look }) => !look.series)
  const widest = Math.max(...drawn.map(({ group }) => textWidth(group.label, 12)))
  const laneLabel = named ? Math.min(widest + 8, width * (above ? 0.4 : 0.28)) : 0
  const names = above ? 0 : width * (named ? 0.28 : 0.34)
  const plot = names + laneLabel + 10
  return { above, plot, plotWidth: width - plot - 34, laneLabel }
}

function rowLabel(
  { left }: DrawingInput,
  name: AxisName,
  index: number,
  lines: readonly string[],
  top: number,
): Mark[] {
  return [
    ...capAt(name, index, left + capMiddle, top + linesHeight(1, axisLabelSize) / 2),
    ...textLines(lines, left + capRoom, top, name.style),
  ]
}

function axisMarks(
  { say, digits, left, top: axisTop, width, scale, points, typesetter }: DrawingInput,
  at: (value: number) => number,
  bands: readonly { top: number; bottom: number }[],
): Mark[] {
  const texts = points.map((point) => say.number(point, digits))
  const room = Math.max(...texts.map((text) => textWidth(text, 12))) + 8
  const printed = new Set(printedPoints(points, at, room))
  const style = { part: 'ring-label', size: 12, fill: 'quiet' } as const
  return points.flatMap((point, index): Mark[] => [
    ...textLines(
      printed.has(point) ? [texts[index] as string] : [],
      at(point),
      axisTop,
      style,
      'middle',
    ).map((mark) => keptInside(mark, left, left + width, typesetter)),
    ...bands.map(({ top, bottom }) =>
      lineMark(at(point), top, at(point), bottom, {
        part: 'ring',
        stroke: point === scale.min || point === scale.max ? 'line-strong' : 'line',
        strokeWidth: 1,
      }),
    ),
  ])
}

function laneMarks(
  { hits, left, width, typesetter, drawn: { length: count } }: DrawingInput,
  { group, look }: DrawnGroup,
  dimension: string,
  y: number,
  at: (value: number) => number,
  columns: Columns,
  say: FigureSpeaker,
): Mark[] {
  const subject = { group: group.id, dimension }
  const cell = cellOf(group, dimension)
  const textTop = y - linesHeight(1, 12) / 2
  const marks: Mark[] = []
  if (columns.laneLabel > 0) {
    const [label = ''] = wrapText(group.label, 12, columns.laneLabel - 8, 1)
    const style = { part: 'group-label', group: group.id, size: 12, fill: 'quiet' } as const
    marks.push(...textLines([label], left + columns.plot - columns.laneLabel - 6, textTop, style))
  }
  if (cell.state !== 'shown') {
    const style = { part: 'state', ...subject, size: 12, fill: 'quiet' } as const
    const state = say(`state.${cell.state}.short`)
    const words = columns.laneLabel > 0 || count === 1 ? state : `${group.label}: ${state}`
    const [line = ''] = wrapText(words, 12, columns.plotWidth - 4, 1)
    return [...marks, ...textLines([line], left + columns.plot + 8, textTop, style)]
  }
  marks.push(...dotMarks(cell, subject, y, at, look))
  // Beside a spread bar a number would stand at another point of the scale than its own.
  if (count <= 3 && cell.q1 === undefined) {
    const right = at(cell.value) + 9
    const style = { part: 'value', ...subject, size: 12, weight: 600 } as const
    const [number] = textLines([say.number(cell.value)], right, textTop, style)
    if (number) marks.push(keptInside(number, left, left + width, typesetter))
  }
  if (hits) marks.push(hitMark(subject, at(cell.value), y))
  return marks
}

function dotMarks(
  { value, q1, q3 }: ShownCell,
  subject: { group: string; dimension: string },
  y: number,
  at: (value: number) => number,
  look: DrawnGroup['look'],
): Mark[] {
  const dot = markerMark('marker', subject, at(value), y, look)
  if (q1 === undefined || q3 === undefined || q1 === q3) return [dot]
  const stroke = { stroke: look.paint, strokeWidth: 1.5, cap: 'round' } as const
  return [lineMark(at(q1), y, at(q3), y, { part: 'spread', ...subject, ...stroke }), dot]
}

const opposite = { start: 'end', middle: 'middle', end: 'start' } as const

/**
 * Right to left, the scale begins at the right, as its readers do. Marks that have no left and right only move, and so do
 * the dimensions' signs, which look as they do at the radar's spokes.
 */
function mirror(marks: readonly Mark[], { left, width }: DrawingInput): Mark[] {
  const flip = (x: number) => round(2 * left + width - x)
  const move = (x: number) => round(x + width - 2 * capMiddle)
  return marks.map((mark): Mark => {
    switch (mark.type) {
      case 'text':
        return { ...mark, x: flip(mark.x), anchor: opposite[mark.anchor] } satisfies TextMark
      case 'line':
        return { ...mark, x1: flip(mark.x1), x2: flip(mark.x2) }
      case 'circle':
        return { ...mark, cx: flip(mark.cx) }
      case 'path':
        return { ...mark, d: movedAcross(mark.d, mark.part === 'glyph' ? move : flip) }
      default:
        return mark
    }
  })
}

/** Absolute path data of the commands that figures use (M, L, Q, A, Z) with other places across. */
function movedAcross(d: string, across: (x: number) => number): string {
  return d.replace(
    /([MLQ ])(-?[\d.]+),(-?[\d.]+)/g,
    (_, before, x, y) => `${before}${across(Number(x))},${y}`,
  )
}
