import type { Table, TableCell } from '@value-framework/core'
import type { CarriedInput } from './carried/carried.ts'
import { type Sheet, type SheetCell, spreadsheetFile } from './office/spreadsheet.ts'

export interface TableXlsxOptions {
  /** What the file carries, so that what it shows can be made again from the file alone. */
  readonly carried?: CarriedInput
}

/**
 * A table as an Excel workbook: its rows below the head, then the caption and the notes. Numbers are numbers; text stays
 * text, also where it begins like a formula. The same input gives the same bytes.
 */
export function tableXlsx(table: Table, { carried }: TableXlsxOptions = {}): Uint8Array {
  const { caption, lang, notes } = table
  const sheet = tableSheet(table, caption)
  const rows = [...sheet.rows, [], [caption], ...notes.map((note) => [note])]
  return spreadsheetFile(
    [{ ...sheet, rows }],
    { title: caption, description: notes.join(' '), lang },
    carried,
  )
}

/** The head and rows of a table as a sheet. */
export function tableSheet({ head, rows, dir }: Table, name: string): Sheet {
  const cells = rows.map((row) => row.map(sheetCell))
  const longest = head.map((title, column) =>
    Math.max(...[title, ...rows.map((row) => row[column]?.text ?? '')].map(longestLine)),
  )
  return {
    name,
    dir,
    heads: 1,
    widths: longest.map((length) => Math.min(48, Math.max(10, length + 3))),
    rows: [head, ...cells],
  }
}

/** A cell with a number holds the bare number, as in the table's CSV. */
const sheetCell = ({ text, value }: TableCell): SheetCell =>
  value !== undefined && Number.isFinite(value) ? value : text

const longestLine = (words: string): number =>
  Math.max(...words.split('\n').map((line) => [...line].length))
