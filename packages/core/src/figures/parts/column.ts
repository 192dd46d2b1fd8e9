import type { Mark } from '../../model/scene.ts'
import type { Typesetter } from '../../scene/typesetter.ts'
import { textDirection } from './direction.ts'
import { type LineStyle, labelLeading, linesHeight, textLines } from './text-lines.ts'

/** A column of text inside a drawing. */
export interface Column {
  readonly left: number
  readonly width: number
  /** Where lines begin: at the left, or at the right where the language runs from there. */
  readonly dir: 'ltr' | 'rtl'
  readonly typesetter: Typesetter
}

/** Marks, and where the last of them ends. */
export interface Block {
  readonly marks: readonly Mark[]
  readonly bottom: number
}

export interface Paragraph extends LineStyle {
  readonly text: string
  /** From the end of what stands above. */
  readonly gap: number
  /** Line height, of labels by default. */
  readonly leading?: number
  /** The most lines, 8 by default; a longer text ends in an ellipsis. */
  readonly most?: number
}

/** Paragraphs one under another, from `top` down. */
export function columnBlock(
  { left, width, dir, typesetter }: Column,
  top: number,
  paragraphs: readonly Paragraph[],
): Block {
  const [x, anchor] = dir === 'rtl' ? ([left + width, 'end'] as const) : ([left, 'start'] as const)
  const marks: Mark[] = []
  let bottom = top
  for (const style of paragraphs) {
    const { text, gap, size, weight, leading = labelLeading, most = 8 } = style
    const lines = typesetter.wrap(text, size, width, most, weight)
    const y = bottom + gap
    // All lines run as the paragraph does, whatever the first word of each.
    const running = style.dir ?? textDirection(text) ?? 'ltr'
    marks.push(...textLines(lines, x, y, style, anchor, leading, running))
    bottom = y + linesHeight(lines.length, size, leading)
  }
  return { marks, bottom }
}
