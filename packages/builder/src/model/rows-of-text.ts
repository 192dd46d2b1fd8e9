import { type Delimiter, forEachRow } from '@value-framework/core'

/** More is no small table. */
const mostCells = 5000

/**
 * The cells of pasted text: what spreadsheets copy (TABs between cells, quoted cells with breaks in them), lines of a
 * comma or semicolon file, or one cell a line. Empty rows and columns around the cells are left out.
 */
export function rowsOfText(text: string): readonly (readonly string[])[] {
  const delimiter = delimiterOf(text)
  const rows: string[][] = []
  let cells = 0
  const take = (row: readonly string[]): boolean => {
    rows.push(row.map((cell) => cell.trim()))
    cells += row.length
    return cells < mostCells
  }
  // A quotation mark that nothing closes is text, such as an inch.
  if (delimiter === undefined || forEachRow(text, delimiter, take).unclosed !== undefined) {
    rows.length = 0
    for (const line of text.split(/\r\n?|\n/)) take(delimiter ? line.split(delimiter) : [line])
  }
  return cropped(rows)
}

/** A comma inside numbers is a decimal comma, so commas count only where most lines have a letter on a side of one. */
function delimiterOf(text: string): Delimiter | undefined {
  if (text.includes('\t')) return '\t'
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim())
  const all = (test: (line: string) => boolean): boolean => lines.length > 0 && lines.every(test)
  if (all((line) => line.includes(';'))) return ';'
  const hasPoints = lines.some((line) => /\d\.\d/.test(line))
  const isList = (line: string): boolean =>
    line.includes(',') &&
    (hasPoints || /[^\d\s+%-],|,[^\d\s+%-]|,.*,/.test(line.replaceAll(' ', '')))
  return lines.length > 1 && all((line) => line.includes(',')) && lines.some(isList)
    ? ','
    : undefined
}

function cropped(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '')
  const first = rows.findIndex((row) => !isBlank(row))
  const last = rows.findLastIndex((row) => !isBlank(row))
  if (first < 0) return []
  const kept = rows.slice(first, last + 1)
  const width = Math.max(...kept.map((row) => row.length))
  const column = (at: number): readonly string[] => kept.map((row) => row[at] ?? '')
  let from = 0
  while (isBlank(column(from))) from += 1
  let to = width
  while (isBlank(column(to - 1))) to -= 1
  return kept.map((row) => Array.from({ length: to - from }, (_, at) => row[from + at] ?? ''))
}
