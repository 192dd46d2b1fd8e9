import { isLatinText, latinText, otherLetter } from './latin-text.ts'
import { alphabets, joinedArabic, otherSingles, otherSingleWidths } from './script-widths.ts'
import { boldGrowth, firstCode, parts, singles } from './text-widths.ts'
import { type Typesetter, typesetter, type Writing } from './typesetter.ts'

/** Widths in ems of what has no table of its own. */
const ideograph = 1
const picture = 1.4

const unseen = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u
const pictograph = /^\p{Extended_Pictographic}$/u

/** After an Arabic letter: marks, and another letter that it is joined to; it is narrower then. */
const joinsNext = /^[\u064b-\u065f]*[\u0622-\u064a\u0671-\u06d3]/

/**
 * A line may end after a space that no other follows; after a hyphen, dash or slash, but a number keeps its sign, its
 * range and its fraction; between ideographs, but for their punctuation. Chinese and Japanese break between characters;
 * Korean breaks at its spaces.
 */
const mayBreak =
  /(?! )(?:(?<=[ \u200b])|(?<=[-‐–—/])(?!\p{Nd})|(?<=[^-‐–—/\p{Ps}])(?=[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}])(?![\p{Pe}\p{Pf}\p{Po}\p{M}ー々]))/u

/** Writing of any script. */
const anyText: Writing = {
  pieces: (text) => (isLatinText(text) ? latinText.pieces(text) : text.split(mayBreak)),
  // Below the combining marks every character is a grapheme, and a segmenter is slow to make.
  graphemes: (text) =>
    /[\u0300-\uffff]/.test(text)
      ? Array.from(segmenter().segment(text), ({ segment }) => segment)
      : text,
  width(char, weight, after, measure) {
    const code = char.codePointAt(0) as number
    const growth = weight === 600 ? boldGrowth : 1
    const unitsAt = (table: string, index: number): number =>
      (table.charCodeAt(index) - firstCode) * growth
    if (code >= 0x621 && code <= 0x64a && joinsNext.test(after())) {
      return unitsAt(joinedArabic, code - 0x621)
    }
    if (singles.includes(char)) return latinText.width(char, weight, after, measure)
    const single = otherSingles.indexOf(char)
    if (single >= 0) return unitsAt(otherSingleWidths, single)
    if (unseen.test(char)) return 0
    for (const [from, widths] of alphabets)
      if (code >= from && code < from + widths.length) return unitsAt(widths, code - from)
    // Letters with marks, and letters that old files hold in their joined forms.
    if (code < 0x2000 || (code >= 0xfb00 && code < 0xff00)) {
      const letter = char.normalize('NFKD')
      if (letter !== char) return measure(letter)
    }
    if (code >= 0x1f000 || pictograph.test(char)) return picture * parts
    return (code >= 0x2e80 ? ideograph : otherLetter) * parts * growth
  },
}

const segmenter = (): Intl.Segmenter => new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Sets text of any script. */
export const anyTypesetter: Typesetter = /* @__PURE__ */ typesetter(anyText)

/**
 * How wide a line of text is at most, in the units of `size`, without asking a browser: the widest of the common system
 * fonts for each character. A label laid out by it may end early, never late.
 */
export const textWidth = (text: string, size: number, weight: 400 | 600 = 400): number =>
  anyTypesetter.width(text, size, weight)

/**
 * Breaks a text into lines for a drawing: after spaces, hyphens, dashes, slashes and zero-width spaces, between ideographs,
 * and inside a word only where the word alone is too wide.
 * @param maxWidth in the units of `size`; no line is wider
 * @param maxLines at least 1; where the text needs more, the last line ends in an ellipsis
 * @returns no lines for an empty text, or where not even an ellipsis fits
 */
export const wrapText = (
  text: string,
  size: number,
  maxWidth: number,
  maxLines: number,
  weight: 400 | 600 = 400,
): string[] => anyTypesetter.wrap(text, size, maxWidth, maxLines, weight)
