import type { Table, TableCell } from '../model/table.ts'
import { guardFormulas } from './formula-guard.ts'
import { tableLines } from './table-lines.ts'

export interface CsvOptions {
  /** Whether the caption and the notes follow the rows behind an empty line; true by default, so that caveats travel. */
  readonly notes?: boolean
  /** Whether a byte order mark leads, without which Excel misreads accents; false by default. */
  readonly bom?: boolean
}

/**
 * The table as CSV by RFC 4180: commas, CRLF, quotes where needed, as many cells in every line. A cell with a number
 * holds the bare number with a decimal point in every language; text that a spreadsheet would run as a formula is
 * quoted and led by an apostrophe (`guardFormulas`).
 */
export function tableToCsv(table: Table, options: CsvOptions = {}): string {
  const { notes = true, bom = false } = options
  const lines = tableLines(table, notes).map((line) => `${line.map(field).join(',')}\r\n`)
  return (bom ? '\ufeff' : '') + lines.join('')
}

function field({ text, value }: TableCell): string {
  if (value !== undefined && Number.isFinite(value)) return String(value)
  const safe = guardFormulas(text)
  return safe !== text || /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
