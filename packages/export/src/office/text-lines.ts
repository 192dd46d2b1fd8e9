import { textWidth, wrapText } from '@value-framework/core'

/** Core's widths are those of the widest of many fonts; files name Arial, which is at least so much narrower. */
const arialShare = 0.92

/** More lines than any page holds. */
const mostLines = 500

/** The width of a text in the files' font, in points. */
export const fileTextWidth = (text: string, size: number): number =>
  textWidth(text, size) * arialShare

/** How many lines a text takes at a size in a width, both in points; generous, so that an office program needs no more. */
export function lineCount(text: string, size: number, width: number, bold = false): number {
  const weight = bold ? 600 : 400
  return text.split('\n').reduce((sum, line) => {
    const lines = wrapText(line, size, width / arialShare, mostLines, weight).length
    return sum + Math.max(1, lines)
  }, 0)
}

/** The largest of some sizes at which a text keeps to so many lines; the smallest where none does. */
export function fittingSize(
  text: string,
  sizes: readonly number[],
  width: number,
  lines: number,
  bold = false,
): number {
  return (
    sizes.find((size) => lineCount(text, size, width, bold) <= lines) ?? (sizes.at(-1) as number)
  )
}
