import type { Paint, TextMark } from '../../model/scene.ts'
import type { Typesetter } from '../../scene/typesetter.ts'
import { textDirection } from './direction.ts'
import { round } from './round.ts'

/** Line height of labels and headings, and of prose (visual rule). */
export const labelLeading = 1.25
export const proseLeading = 1.5

export interface LineStyle {
  readonly part: string
  readonly dimension?: string | undefined
  readonly group?: string | undefined
  readonly size: number
  readonly weight?: 400 | 600 | undefined
  readonly fill?: Paint | undefined
  readonly lang?: string | undefined
  /** Of a sentence; a text has that of its own first letter else. */
  readonly dir?: 'ltr' | 'rtl' | undefined
}

/** One text mark a line, the first line's top at `y`. */
export function textLines(
  lines: readonly string[],
  x: number,
  y: number,
  style: LineStyle,
  anchor: TextMark['anchor'] = 'start',
  leading: number = labelLeading,
  dir?: LineStyle['dir'],
): TextMark[] {
  const first = y + baseline(style.size, leading)
  return lines.map((text, index) =>
    textMark(text, x, first + index * style.size * leading, style, anchor, dir),
  )
}

/** One line of text with its baseline at `y`. */
export const textMark = (
  text: string,
  x: number,
  y: number,
  style: LineStyle,
  anchor: TextMark['anchor'] = 'start',
  dir: LineStyle['dir'] = style.dir,
): TextMark => ({
  type: 'text',
  part: style.part,
  group: style.group,
  dimension: style.dimension,
  x: round(x),
  y: round(y),
  text,
  size: style.size,
  weight: style.weight,
  fill: style.fill ?? 'ink',
  anchor,
  lang: style.lang,
  dir: (dir ?? textDirection(text)) === 'rtl' ? 'rtl' : undefined,
})

/** From a line's top to its baseline: half the leading above, and ascenders of about three quarters of the size. */
const baseline = (size: number, leading: number = labelLeading): number =>
  (size * (leading - 1)) / 2 + size * 0.78

export const linesHeight = (count: number, size: number, leading: number = labelLeading): number =>
  count * size * leading

/** How much of a text stands left of its anchor. */
export const anchorShare = { start: 0, middle: 0.5, end: 1 } as const

/** The mark moved sideways as little as keeps it between two edges: a long number near a border stays whole. */
export function keptInside(
  mark: TextMark,
  left: number,
  right: number,
  typesetter: Typesetter,
): TextMark {
  const width = typesetter.width(mark.text, mark.size, mark.weight)
  const before = width * anchorShare[mark.anchor]
  const x = Math.min(Math.max(mark.x, left + before), right + before - width)
  return x === mark.x ? mark : { ...mark, x: round(x) }
}
