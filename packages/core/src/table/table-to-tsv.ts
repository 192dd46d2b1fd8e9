import type { Table, TableCell } from '../model/table.ts'
import { guardFormulas } from './formula-guard.ts'
import { tableLines } from './table-lines.ts'

export interface TsvOptions {
  /** Whether the caption and the notes follow the rows behind an empty line; true by default. */
  readonly notes?: boolean
}

/**
 * The table as lines of cells between TABs, for pasting: every cell as the page shows it, so that a spreadsheet in the
 * reader's language reads the numbers. TABs and line breaks inside a cell become spaces; text that a spreadsheet would
 * run as a formula is led by an apostrophe (`guardFormulas`).
 */
export function tableToTsv(table: Table, options: TsvOptions = {}): string {
  const lines = tableLines(table, options.notes ?? true)
  return lines.map((line) => line.map(field).join('\t')).join('\n')
}

function field({ text, value }: TableCell): string {
  const line = text.replace(/[\t-\r\u0085\u2028\u2029]+/g, ' ')
  return value !== undefined && numeral.test(line) ? line : guardFormulas(line)
}

/** A number as some language writes it, sign and percent sign included. */
const numeral = /^[-+−]?[\p{Nd}.,٫٬’'\s]+\s?[%٪]?$/u
