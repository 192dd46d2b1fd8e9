import {
  alphabets,
  boldGrowth,
  boldLatin,
  firstCode,
  joinedArabic,
  latin,
  parts,
  singles,
  singleWidths,
} from './text-widths.ts'

/** Widths in ems of what has no table of its own. */
const ideograph = 1
const picture = 1.4
const otherLetter = 1.25

const unseen = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u
const pictograph = /^\p{Extended_Pictographic}$/u

/**
 * How wide a line of text is at most, in the units of `size`, without asking a browser: the widest of the common system
 * fonts for each character. A label laid out by it may end early, never late.
 */
export function textWidth(text: string, size: number, weight: 400 | 600 = 400): number {
  const plain = weight === 600 ? boldLatin : latin
  let units = 0
  for (let index = 0; index < text.length; ) {
    const unit = text.charCodeAt(index)
    // Nearly all text, and drawings measure a lot of it.
    if (unit >= 0x20 && unit < 0x7f) {
      units += plain.charCodeAt(unit - 0x20) - firstCode
      index += 1
      continue
    }
    const code = text.codePointAt(index) as number
    index += code > 0xffff ? 2 : 1
    units += characterWidth(code, weight, joinsNext(code, text, index))
  }
  return (units / parts) * size
}

/** Whether an Arabic letter has another after it, past the marks between them; it is narrower then. */
function joinsNext(code: number, text: string, index: number): boolean {
  if (code < 0x621 || code > 0x64a) return false
  let next = text.charCodeAt(index)
  while (next >= 0x64b && next <= 0x65f) next = text.charCodeAt(++index)
  return (next > 0x621 && next <= 0x64a) || (next >= 0x671 && next <= 0x6d3)
}

/** The width of one code point outside basic Latin, in parts of an em. */
function characterWidth(code: number, weight: 400 | 600, joined: boolean): number {
  const char = String.fromCodePoint(code)
  const growth = weight === 600 ? boldGrowth : 1
  if (joined) return unitsAt(joinedArabic, code - 0x621) * growth
  const single = singles.indexOf(char)
  if (single >= 0) return unitsAt(singleWidths, single) * growth
  if (unseen.test(char)) return 0
  for (const [from, widths] of alphabets)
    if (code >= from && code < from + widths.length) return unitsAt(widths, code - from) * growth
  // Letters with marks, and letters that old files hold in their joined forms.
  if (code < 0x2000 || (code >= 0xfb00 && code < 0xff00)) {
    const letter = char.normalize('NFKD')
    if (letter !== char) return textWidth(letter, parts, weight)
  }
  if (code >= 0x1f000 || pictograph.test(char)) return picture * parts
  return (code >= 0x2e80 ? ideograph : otherLetter) * parts * growth
}

const unitsAt = (table: string, index: number): number => table.charCodeAt(index) - firstCode

/**
 * Breaks a text into lines for a drawing: after spaces, hyphens, dashes, slashes and zero-width spaces, between ideographs,
 * and inside a word only where the word alone is too wide.
 * @param maxWidth in the units of `size`; no line is wider
 * @param maxLines at least 1; where the text needs more, the last line ends in an ellipsis
 * @returns no lines for an empty text, or where not even an ellipsis fits
 */
export function wrapText(
  text: string,
  size: number,
  maxWidth: number,
  maxLines: number,
  weight: 400 | 600 = 400,
): string[] {
  const lines: string[] = []
  const pieces = piecesOf(text)
  const rest = (index: number): string => pieces.slice(index).join('')
  const finish = (left: string): string[] => {
    const last = cut(left, size, maxWidth, weight)
    return last === '' ? [] : [...lines, last]
  }
  let line = ''
  let width = 0
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index] as string
    const seen = piece.trimEnd()
    const seenWidth = textWidth(seen, size, weight)
    if (width + seenWidth <= maxWidth) {
      line += piece
      width += seenWidth + textWidth(piece.slice(seen.length), size, weight)
      index += 1
    } else if (line !== '') {
      if (lines.length + 1 >= maxLines) return finish(line + rest(index))
      lines.push(line.trimEnd())
      line = ''
      width = 0
    } else {
      const head = fitting(piece, size, maxWidth, weight)
      if (lines.length + 1 >= maxLines || head === '') return finish(rest(index))
      lines.push(head)
      pieces[index] = piece.slice(head.length)
    }
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd())
  return lines
}

/** The beginning of a text and an ellipsis. */
function cut(text: string, size: number, maxWidth: number, weight: 400 | 600): string {
  const room = maxWidth - textWidth('…', size, weight)
  if (room < 0) return ''
  return `${fitting(text, size, room, weight).replace(/[\s,;:–—-]+$/, '')}…`
}

/** As many whole graphemes as fit. */
function fitting(text: string, size: number, maxWidth: number, weight: 400 | 600): string {
  // Below the combining marks every character is a grapheme, and a segmenter is slow to make.
  let end = 0
  for (let width = 0; end < text.length; end += 1) {
    if (text.charCodeAt(end) >= 0x300 || text.charCodeAt(end + 1) >= 0x300) break
    width += textWidth(text.charAt(end), size, weight)
    if (width > maxWidth) return text.slice(0, end)
  }
  if (end === text.length) return text
  let head = ''
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)
  for (const { segment } of graphemes) {
    if (textWidth(head + segment, size, weight) > maxWidth) break
    head += segment
  }
  return head
}

/** What must stay together, each piece with the spaces or the hyphen that end it. */
function piecesOf(text: string): string[] {
  const clean = text.replace(/[ \t\r\n]+/g, ' ').trim()
  const pieces: string[] = []
  let from = 0
  let at = 0
  let last = ''
  for (const char of clean) {
    if (last !== '' && mayBreak(last, char)) {
      pieces.push(clean.slice(from, at))
      from = at
    }
    at += char.length
    last = char
  }
  if (from < at) pieces.push(clean.slice(from))
  return pieces
}

function mayBreak(before: string, after: string): boolean {
  if (after === ' ') return false
  if (before === ' ' || before === '\u200b') return true
  // A number keeps its sign, its range and its fraction.
  if ('-‐–—/'.includes(before)) return !/\p{Nd}/u.test(after)
  return (
    isIdeograph(after) && !/[\p{Pe}\p{Pf}\p{Po}\p{M}ー々]/u.test(after) && !/\p{Ps}/u.test(before)
  )
}

/** Chinese and Japanese break between characters; Korean breaks at its spaces. */
function isIdeograph(char: string): boolean {
  const code = char.codePointAt(0) as number
  return (
    (code >= 0x2e80 && code < 0xa4d0) ||
    (code >= 0xf900 && code < 0xfb00) ||
    (code >= 0xff00 && code < 0xfff0) ||
    (code >= 0x20000 && code < 0x40000)
  )
}
