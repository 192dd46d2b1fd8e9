import type { Mark } from '../../model/scene.ts'
import { textWidth, wrapText } from '../../scene/text-width.ts'
import type { DiagramDimension } from '../../words/framework-diagram.ts'
import type { Block, Column } from '../parts/column.ts'
import { largeGlyph } from '../parts/large-glyph.ts'
import { pathMark } from '../parts/path.ts'
import { round } from '../parts/round.ts'
import { linesHeight, textLines } from '../parts/text-lines.ts'

export interface WheelInput extends Column {
  readonly top: number
  /** Outer radius. */
  readonly radius: number
  readonly dimensions: readonly DiagramDimension[]
  /** What stands in the middle. */
  readonly center: string
  readonly lang: string
}

const gap = 6
const clearance = 8
const labelSize = 13
const mostLines = 4

/** Sides of a glyph, the largest first; 0 leaves the glyphs out. */
const glyphSides = (radius: number): readonly number[] => (radius > 150 ? [24, 16, 0] : [16, 0])

/** Where a label stands: its lines, and the middle of its block relative to the center of the wheel. */
interface Placed {
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
}

/**
 * Equal parts of a ring, the first at the top and the others clockwise, so that a dimension has the place that it has in
 * a radar. Where a name does not fit into its part, all glyphs are smaller or left out; where that does not help, all
 * parts have numbers and the names stand below.
 */
export function wheelDrawing(input: WheelInput): Block {
  const { left, width, top, radius, dimensions, center } = input
  const [cx, cy] = [left + width / 2, top + radius + 2]
  const inner = radius * (dimensions.length > 5 ? 0.3 : 0.34)
  const turn = (2 * Math.PI) / Math.max(1, dimensions.length)
  const placedBeside = (side: number): readonly (Placed | undefined)[] =>
    dimensions.map((dimension, index) => place(dimension, index * turn, turn, inner, radius, side))
  const sides = glyphSides(radius)
  const fits = (side: number): boolean => placedBeside(side).every((placed) => placed !== undefined)
  const fitting = sides.find(fits)
  const numbered = fitting === undefined
  const side = fitting ?? sides[0] ?? 0
  const places = placedBeside(side)
  const ring = dimensions.flatMap((dimension, index): Mark[] => {
    const middle = index * turn
    const placed = places[index]
    const part = sectorMark(dimension, cx, cy, [inner, radius], middle, turn)
    const reach = (inner + radius) / 2
    const at: Placed =
      numbered || !placed
        ? { lines: [], x: Math.sin(middle) * reach, y: -Math.cos(middle) * reach }
        : placed
    return [part, ...nameMarks(dimension, index, at, cx, cy, input, side, numbered)]
  })
  const bottom = cy + radius + 2
  const key = numbered ? keyLines(input, bottom + 12) : { marks: [], bottom }
  return {
    marks: [...ring, ...centerMarks(center, cx, cy, inner), ...key.marks],
    bottom: key.bottom,
  }
}

function sectorMark(
  { id, marked, added }: DiagramDimension,
  cx: number,
  cy: number,
  [inner, outer]: readonly [number, number],
  middle: number,
  turn: number,
): Mark {
  const edge = (radius: number, side: 1 | -1): string => {
    const angle = middle + side * (turn / 2 - Math.asin(gap / 2 / radius))
    return `${round(cx + Math.sin(angle) * radius)},${round(cy - Math.cos(angle) * radius)}`
  }
  const arc = (radius: number, sweep: 0 | 1): string =>
    `A${round(radius)},${round(radius)} 0 ${turn > Math.PI ? 1 : 0} ${sweep} `
  const d = `M${edge(outer, -1)}${arc(outer, 1)}${edge(outer, 1)}L${edge(inner, 1)}${arc(inner, 0)}${edge(inner, -1)}Z`
  return pathMark(d, {
    part: 'sector',
    dimension: id,
    fill: 'surface',
    stroke: marked ? 'ink' : 'line-strong',
    strokeWidth: marked ? 2.5 : 1,
    ...(added && { dash: [2, 3] }),
  })
}

/** The glyph and the name inside a part of the ring, on as few lines as fit; undefined where they do not. */
function place(
  { label, glyph }: DiagramDimension,
  middle: number,
  turn: number,
  inner: number,
  outer: number,
  side: number,
): Placed | undefined {
  const head = glyph && side > 0 ? side + 6 : 0
  for (let room = outer * 1.2; room >= 36; room -= 6) {
    const lines = wrapText(label.text, labelSize, room, mostLines, 600)
    if (lines.length === 0 || lines.at(-1)?.endsWith('…') || broken(lines, label.text)) continue
    const width = Math.max(...lines.map((line) => textWidth(line, labelSize, 600)))
    const height = head + linesHeight(lines.length, labelSize)
    for (const share of [0.5, 0.55, 0.6, 0.45, 0.65]) {
      const reach = inner + (outer - inner) * share
      const [x, y] = [Math.sin(middle) * reach, -Math.cos(middle) * reach]
      if (insidePart(x, y, width, height, middle, turn, inner, outer)) return { lines, x, y }
    }
  }
  return undefined
}

/** Whether a word had to be cut to make its line. */
const broken = (lines: readonly string[], text: string): boolean => {
  const words = text.split(/[\s\u00a0-]+/)
  return lines.some((line) =>
    line
      .split(/[\s\u00a0-]+/)
      .filter(Boolean)
      .some((word) => !words.includes(word)),
  )
}

function insidePart(
  x: number,
  y: number,
  width: number,
  height: number,
  middle: number,
  turn: number,
  inner: number,
  outer: number,
): boolean {
  const half = Math.min(turn / 2, Math.PI)
  for (const across of [-0.5, 0, 0.5]) {
    for (const down of [-0.5, 0, 0.5]) {
      const [px, py] = [x + width * across, y + height * down]
      const reach = Math.hypot(px, py)
      if (reach > outer - clearance || reach < inner + clearance) return false
      let angle = Math.abs(Math.atan2(px, -py) - middle) % (2 * Math.PI)
      if (angle > Math.PI) angle = 2 * Math.PI - angle
      const away = half - angle
      if (away < 0 || (away < Math.PI / 2 && reach * Math.sin(away) < clearance)) return false
    }
  }
  return true
}

function nameMarks(
  { id, label, glyph }: DiagramDimension,
  index: number,
  { lines, x, y }: Placed,
  cx: number,
  cy: number,
  { lang }: WheelInput,
  side: number,
  numbered: boolean,
): Mark[] {
  const head = glyph && side > 0 ? side + 6 : 0
  const shown = numbered ? [String(index + 1)] : lines
  const height = head + linesHeight(shown.length, labelSize)
  const top = cy + y - height / 2
  const style = {
    part: 'dimension-label',
    dimension: id,
    size: labelSize,
    weight: 600,
    ...(label.lang !== lang && { lang: label.lang }),
  } as const
  return [
    ...(glyph && head > 0 ? [largeGlyph(glyph, cx + x - side / 2, top, side, id)] : []),
    ...textLines(shown, cx + x, top + head, style, 'middle'),
  ]
}

function centerMarks(center: string, cx: number, cy: number, inner: number): Mark[] {
  const size = 12
  const lines = wrapText(center, size, inner * 1.55, 4)
  const top = cy - linesHeight(lines.length, size) / 2
  return textLines(lines, cx, top, { part: 'center', size, fill: 'quiet' }, 'middle')
}

function keyLines({ left, width, dir, dimensions, lang }: WheelInput, top: number): Block {
  const marks: Mark[] = []
  const rtl = dir === 'rtl'
  let y = top
  dimensions.forEach(({ id, label }, index) => {
    const lines = wrapText(label.text, labelSize, width - 24, 3)
    const style = { dimension: id, size: labelSize } as const
    const anchor = rtl ? 'end' : 'start'
    const number = String(index + 1)
    const other = label.lang === lang ? undefined : label.lang
    const at = (offset: number): number => (rtl ? left + width - offset : left + offset)
    marks.push(
      ...textLines([number], at(0), y, { part: 'key-number', weight: 600, ...style }, anchor),
      ...textLines(lines, at(24), y, { part: 'dimension-label', lang: other, ...style }, anchor),
    )
    y += linesHeight(lines.length, labelSize) + 4
  })
  return { marks, bottom: y }
}
