import type { Paint, TextMark } from '../../model/scene.ts'
import { textWidth } from '../../scene/text-width.ts'
import { textDirection } from './direction.ts'
import { round } from './round.ts'

/** Line height of labels and headings, and of prose (visual rule). */
export const labelLeading = 1.25
export const proseLeading = 1.5

export interface LineStyle {
  readonly part: string
  readonly dimension?: string
  readonly group?: string
  readonly size: number
  readonly weight?: 400 | 600
  readonly fill?: Paint
  readonly anchor?: TextMark['anchor']
  readonly lang?: string
  readonly leading?: number
}

/** One text mark a line, the first line's top at `y`. */
export function textLines(
  lines: readonly string[],
  x: number,
  y: number,
  { size, leading = labelLeading, anchor = 'start', fill = 'ink', ...rest }: LineStyle,
): TextMark[] {
  return lines.map((text, index) => ({
    type: 'text',
    ...rest,
    x: round(x),
    y: round(y + baseline(size, leading) + index * size * leading),
    text,
    size,
    fill,
    anchor,
    ...(textDirection(text) === 'rtl' && { dir: 'rtl' as const }),
  }))
}

/** From a line's top to its baseline: half the leading above, and ascenders of about three quarters of the size. */
export const baseline = (size: number, leading: number = labelLeading): number =>
  (size * (leading - 1)) / 2 + size * 0.78

export const linesHeight = (count: number, size: number, leading: number = labelLeading): number =>
  count * size * leading

/** The mark moved sideways as little as keeps it between two edges: a long number near a border stays whole. */
export function keptInside(mark: TextMark, left: number, right: number): TextMark {
  const width = textWidth(mark.text, mark.size, mark.weight)
  const before = mark.anchor === 'start' ? 0 : mark.anchor === 'end' ? width : width / 2
  const x = Math.min(Math.max(mark.x, left + before), right + before - width)
  return x === mark.x ? mark : { ...mark, x: round(x) }
}
