import { ContentError } from '@value-framework/core'
import readXlsxFile from 'read-excel-file/universal'
import { unusable, workbookParts } from './workbook-parts.ts'

/** One sheet: its cells as text, row by row from the first; cells beyond a row's last filled one may be missing. */
export interface WorkbookSheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

export interface WorkbookOptions {
  /** The file as its owner knows it; it begins error messages. `The workbook` by default. */
  readonly subject?: string
}

/**
 * Reads an Excel workbook (`.xlsx`): all its sheets that hold anything, in their order. Numbers are given as they are
 * kept, with a point; dates as `2026-04-30` or `2026-04-30 09:15:00`; formulas by their last result; errors such as
 * `#N/A` as empty cells. Runs in a browser and in Node.
 *
 * @throws {ContentError} for what is no workbook, is damaged, has a password or unpacks to more than 200 MB
 */
export async function readWorkbook(
  bytes: Uint8Array,
  { subject = 'The workbook' }: WorkbookOptions = {},
): Promise<readonly WorkbookSheet[]> {
  const parts = workbookParts(bytes, subject)
  try {
    const sheets = await readXlsxFile(parts.buffer)
    return sheets
      .map(({ sheet, data }) => ({
        name: String(sheet as unknown),
        rows: data.map((row) => row.map(cellText)),
      }))
      .filter(({ rows }) => rows.some((row) => row.some(Boolean)))
  } catch (error) {
    if (error instanceof ContentError) throw error
    throw unusable(subject, 'a damaged workbook', 'Save it again in the spreadsheet program.')
  }
}

/** A cell as a table of text holds it. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dateText(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return typeof value === 'number' || typeof value === 'string' ? String(value) : ''
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  // Times of day are kept as fractions of a day, a hair under the second that was meant.
  const second = new Date(Math.round(date.getTime() / 1000) * 1000)
  const [day, time = ''] = second.toISOString().split('T')
  const clock = time.slice(0, 8)
  return clock === '00:00:00' ? (day ?? '') : `${day} ${clock}`
}
