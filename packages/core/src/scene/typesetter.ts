import { boldLatin, firstCode, latin, parts } from './text-widths.ts'

/** Measures text and breaks it into lines, without asking a browser. */
export interface Typesetter {
  /** How wide a line of text is at most, in the units of `size`. */
  width(text: string, size: number, weight?: 400 | 600): number
  /**
   * Lines for a drawing.
   * @param maxWidth in the units of `size`; no line is wider
   * @param maxLines at least 1; where the text needs more, the last line ends in an ellipsis
   * @returns no lines for an empty text, or where not even an ellipsis fits
   */
  wrap(text: string, size: number, maxWidth: number, maxLines: number, weight?: 400 | 600): string[]
}

/** What a typesetter knows of writing beyond basic Latin. */
export interface Writing {
  /** The width of a character that is followed by `after()`, in parts of an em; `measure` is for what it is made of. */
  width(
    char: string,
    weight: 400 | 600,
    after: () => string,
    measure: (text: string) => number,
  ): number
  /** What must stay together, each piece with the spaces or the hyphen that end it. */
  pieces(text: string): string[]
  /** What a reader takes for one character, where that may be more than one code point. */
  readonly graphemes?: (text: string) => Iterable<string>
}

/** Spaces that a line does not keep. */
const untidy = /^\s|\s$|[\t\r\n]| {2}/

export function typesetter({ width: widthOf, pieces: piecesOf, graphemes }: Writing): Typesetter {
  return { width, wrap }

  function width(text: string, size: number, weight: 400 | 600 = 400): number {
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
      const char = String.fromCodePoint(text.codePointAt(index) as number)
      index += char.length
      const measure = (letters: string): number => width(letters, parts, weight)
      units += widthOf(char, weight, () => text.slice(index), measure)
    }
    return (units / parts) * size
  }

  function wrap(
    text: string,
    size: number,
    maxWidth: number,
    maxLines: number,
    weight: 400 | 600 = 400,
  ): string[] {
    const clean = untidy.test(text) ? text.replace(/[ \t\r\n]+/g, ' ').trim() : text
    // Nearly every line of a drawing fits as it is.
    if (clean && width(clean, size, weight) <= maxWidth) return [clean]
    const measure = (words: string): number => width(words, size, weight)
    const lines: string[] = []
    const pieces = piecesOf(clean)
    /** As many whole characters as fit. */
    const fitting = (words: string, room: number): string => {
      let head = ''
      for (const char of graphemes?.(words) ?? words) {
        if (measure(head + char) > room) break
        head += char
      }
      return head
    }
    /** The last line: a beginning and an ellipsis. */
    const finish = (left: string): string[] => {
      const room = maxWidth - measure('…')
      return room < 0 ? [] : [...lines, `${fitting(left, room).replace(/[\s,;:–—-]+$/, '')}…`]
    }
    let line = ''
    let taken = 0
    for (let index = 0; index < pieces.length; ) {
      const piece = pieces[index] as string
      const seen = piece.trimEnd()
      const seenWidth = measure(seen)
      if (taken + seenWidth <= maxWidth) {
        line += piece
        taken += seenWidth + measure(piece.slice(seen.length))
        index += 1
      } else if (line !== '') {
        if (lines.length + 1 >= maxLines) return finish(line + pieces.slice(index).join(''))
        lines.push(line.trimEnd())
        line = ''
        taken = 0
      } else {
        const head = fitting(piece, maxWidth)
        if (lines.length + 1 >= maxLines || head === '') return finish(pieces.slice(index).join(''))
        lines.push(head)
        pieces[index] = piece.slice(head.length)
      }
    }
    line = line.trimEnd()
    if (line) lines.push(line)
    return lines
  }
}
