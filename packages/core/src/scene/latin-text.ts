import { boldGrowth, firstCode, parts, singles, singleWidths } from './text-widths.ts'
import type { Writing } from './typesetter.ts'

/** Ems of a letter that has no table of its own. */
export const otherLetter = 1.25

/** Text in Latin letters, with the punctuation of print: what `latinText` sets just as `anyText` does. */
export const isLatinText = (text: string): boolean =>
  /^[ -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2026]*$/.test(text)

/** Latin letters with their marks, and the signs that go with them. */
export const latinText: Writing = {
  pieces: (text) => text.split(/(?<= |[-‐–—/](?!\d))(?! )/),
  width(char, weight, _, measure) {
    const growth = weight === 600 ? boldGrowth : 1
    const single = singles.indexOf(char)
    if (single >= 0) return (singleWidths.charCodeAt(single) - firstCode) * growth
    // A mark stands over its letter.
    if (char >= '\u0300' && char < '\u0370') return 0
    const letter = char < '\u2000' ? char.normalize('NFKD') : char
    return letter === char ? otherLetter * parts * growth : measure(letter)
  },
}
