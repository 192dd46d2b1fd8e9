import type { ReadingWarning } from '../model/responses.ts'
import { ContentError } from '../schema/content-error.ts'
import { decodeText } from './decode-text.ts'
import { type Delimiter, detectDelimiter, forEachRow } from './delimited-rows.ts'

/** A survey file: its text, its bytes, or the rows of a sheet. */
export type TableInput = string | Uint8Array | readonly (readonly string[])[]

/** Rows, however they are kept. */
export interface RowSource {
  readonly delimiter: Delimiter
  readonly warnings: readonly ReadingWarning[]
  /** True for rows that end where their last filled cell is. */
  readonly isSheet: boolean
  /**
   * @param onRow takes the cells, the row's number from 1 and the share of the input that is read; false stops
   * @throws {ContentError} where a quotation mark is never closed
   */
  eachRow(onRow: (cells: readonly string[], row: number, done: number) => boolean): void
  /** What was noticed on the way, once `eachRow` has run to its end. */
  textAfterQuote(): number
}

/**
 * Makes rows of what a user gave.
 *
 * @throws {ContentError} for files that are no text
 */
export function rowSource(input: TableInput, subject: string): RowSource {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) return sheetRows(input)
  const warnings: ReadingWarning[] = []
  let text = input as string
  if (input instanceof Uint8Array) {
    refuseBinary(input, subject)
    const decoded = decodeText(input)
    text = decoded.text
    if (decoded.encoding === 'windows-1252') warnings.push({ code: 'windows-1252', names: [] })
    if (decoded.damaged) warnings.push({ code: 'damaged-text', names: [] })
  }
  if (text.slice(0, 4096).includes('\0')) throw notText(subject, 'data that are not text')
  return textRows(text, warnings, subject)
}

function sheetRows(rows: readonly (readonly string[])[]): RowSource {
  return {
    delimiter: ',',
    warnings: [],
    isSheet: true,
    eachRow: (onRow) => {
      rows.every((cells, index) => onRow(cells, index + 1, (index + 1) / rows.length))
    },
    textAfterQuote: () => 0,
  }
}

function textRows(text: string, warnings: readonly ReadingWarning[], subject: string): RowSource {
  const delimiter = detectDelimiter(text)
  let textAfterQuote = 0
  return {
    delimiter,
    warnings,
    isSheet: false,
    eachRow: (onRow) => {
      const end = forEachRow(text, delimiter, (cells, row, next) => {
        if (row === 1 && /^sep=[,;\t]?$/.test(cells[0] ?? '')) return true
        return onRow(cells, row, next / text.length)
      })
      textAfterQuote = end.textAfterQuote
      if (end.unclosed === undefined) return
      throw new ContentError(subject, [
        {
          path: `row ${end.unclosed}`,
          found: 'a quotation mark (") that opens a cell and is never closed',
          wanted: 'one at the end of the cell too',
          hint: 'Close it, or double it ("") where it is part of the text.',
        },
      ])
    },
    textAfterQuote: () => textAfterQuote,
  }
}

const signatures: readonly (readonly [readonly number[], string, string])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    'a ZIP file, such as an Excel workbook',
    'Open workbooks with readWorkbook of @value-framework/export, or save the sheet as CSV.',
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'an Excel workbook of the old kind (.xls)',
    'Save it as .xlsx or as CSV.',
  ],
  [
    [0x25, 0x50, 0x44, 0x46],
    'a PDF',
    'Export the answers themselves from the survey tool, as CSV.',
  ],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture', 'Export the answers from the survey tool, as CSV.'],
  [[0x1f, 0x8b], 'a compressed file', 'Unpack it first.'],
]

function refuseBinary(bytes: Uint8Array, subject: string): void {
  for (const [start, found, hint] of signatures) {
    if (start.every((byte, index) => bytes[index] === byte)) throw notText(subject, found, hint)
  }
}

function notText(
  subject: string,
  found: string,
  hint = 'Export the answers as CSV.',
): ContentError {
  return new ContentError(subject, [{ path: '', found, wanted: 'a table as text (CSV)', hint }])
}
