export type Delimiter = ',' | ';' | '\t'

/** What was odd about a text that was read as rows. */
export interface RowsRead {
  /** Cells with text between their closing quotation mark and the next delimiter; the text is kept. */
  readonly textAfterQuote: number
  /** The row in which a quotation mark opens that nothing closes; rows from there on were not read. */
  readonly unclosed: number | undefined
}

/**
 * Reads delimited text row by row: quoted cells hold delimiters, line breaks and doubled quotation marks; rows end in
 * LF, CRLF or, where the text has no LF, CR. Rows are numbered from 1, as a spreadsheet shows them. A quotation mark
 * inside an unquoted cell is text.
 *
 * @param onRow called with each row's cells, its number and where the next row begins; reading stops where it returns false
 */
export function forEachRow(
  text: string,
  delimiter: Delimiter,
  onRow: (cells: string[], row: number, next: number) => boolean,
): RowsRead {
  const newline = text.includes('\n') ? '\n' : '\r'
  let at = text.startsWith('\ufeff') ? 1 : 0
  let quoteAt = text.indexOf('"', at)
  let textAfterQuote = 0
  for (let row = 1; at < text.length; row++) {
    const found = text.indexOf(newline, at)
    const end = found < 0 ? text.length : found
    let cells: string[]
    if (quoteAt < 0 || quoteAt >= end) {
      cells = text.slice(at, beforeReturn(text, at, end)).split(delimiter)
      at = end + 1
    } else {
      const quoted = readQuoted(text, at, delimiter, newline)
      textAfterQuote += quoted.textAfterQuote
      if (quoted.unclosed) return { textAfterQuote, unclosed: row }
      cells = quoted.cells
      at = quoted.next
      quoteAt = text.indexOf('"', at)
    }
    if (!onRow(cells, row, at)) break
  }
  return { textAfterQuote, unclosed: undefined }
}

const quote = 34

/** Without the return of a CRLF. */
function beforeReturn(text: string, start: number, end: number): number {
  return end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end
}

interface QuotedRow {
  readonly cells: string[]
  /** Where the next row begins. */
  readonly next: number
  readonly textAfterQuote: number
  readonly unclosed: boolean
}

function readQuoted(text: string, start: number, delimiter: Delimiter, newline: string): QuotedRow {
  const cells: string[] = []
  const separator = delimiter.charCodeAt(0)
  const ending = newline.charCodeAt(0)
  let textAfterQuote = 0
  let at = start
  for (;;) {
    let cell = ''
    const isQuoted = text.charCodeAt(at) === quote
    if (isQuoted) {
      const close = closingQuote(text, at + 1)
      if (close < 0) return { cells, next: text.length, textAfterQuote, unclosed: true }
      cell = text.slice(at + 1, close)
      if (cell.includes('"')) cell = cell.replaceAll('""', '"')
      at = close + 1
    }
    let end = at
    while (end < text.length) {
      const code = text.charCodeAt(end)
      if (code === separator || code === ending) break
      end++
    }
    const isLast = text.charCodeAt(end) !== separator
    const rest = text.slice(at, isLast ? beforeReturn(text, at, end) : end)
    if (isQuoted && rest.trim()) textAfterQuote++
    cells.push(isQuoted && !rest.trim() ? cell : cell + rest)
    at = end + 1
    if (isLast) return { cells, next: at, textAfterQuote, unclosed: false }
  }
}

/** The quotation mark that closes a cell: the first that is not doubled. */
function closingQuote(text: string, start: number): number {
  let at = text.indexOf('"', start)
  while (at >= 0 && text.charCodeAt(at + 1) === quote) at = text.indexOf('"', at + 2)
  return at
}

const sampled = 50

/**
 * The delimiter that splits the first fifty rows most evenly; the comma where none splits them. A first line `sep=;`, as
 * spreadsheets write it, decides.
 */
export function detectDelimiter(text: string): Delimiter {
  const declared = /^\ufeff?"?sep=([,;\t])"?\r?(?:\n|$)/.exec(text)?.[1]
  if (declared) return declared as Delimiter
  let best: Delimiter = ','
  let bestScore = 0
  for (const delimiter of [',', ';', '\t'] as const) {
    const score = evenness(text, delimiter)
    if (score > bestScore) {
      best = delimiter
      bestScore = score
    }
  }
  return best
}

/** The share of sampled rows as wide as most are, wider ones a little ahead; 0 where the first row is not split. */
function evenness(text: string, delimiter: Delimiter): number {
  const widths = new Map<number, number>()
  let rows = 0
  let isSplit = false
  forEachRow(text, delimiter, (cells) => {
    if (cells.length === 1 && cells[0]?.trim() === '') return true
    if (rows === 0) isSplit = cells.length > 1
    rows++
    widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
    return isSplit && rows < sampled
  })
  if (!isSplit) return 0
  const [width, count] = [...widths].reduce((most, one) => (one[1] > most[1] ? one : most))
  return count / rows + Math.min(width, 100) / 1000
}
