import {
  ContentError,
  type Framework,
  type ReadResponses,
  type ResponseMap,
  readResponses,
  type TableInput,
} from '@value-framework/core'
import { unmappedError } from './unmapped.ts'

export interface SurveyOptions {
  /** The file as messages name it. */
  readonly subject: string
  readonly map?: ResponseMap | undefined
  readonly scale?: { readonly min: number; readonly max: number } | undefined
  readonly framework?: Framework | undefined
  /** Which sheet of a workbook; the first that holds anything by default. */
  readonly sheet?: string | undefined
  readonly onProgress?: (done: number) => void
}

/**
 * Reads a survey file, a table of text or a workbook.
 *
 * @throws {UnmappedError} where nobody can tell for sure which column is what
 * @throws {ContentError} where the file cannot be used
 */
export async function readSurvey(
  bytes: Uint8Array,
  { subject, map, scale, framework, sheet, onProgress }: SurveyOptions,
): Promise<ReadResponses> {
  const { table, otherSheets } = await openTable(bytes, subject, sheet)
  try {
    return readResponses(table, {
      subject,
      otherSheets,
      ...(map && { map }),
      ...(scale && { scale }),
      ...(framework && { framework }),
      ...(onProgress && { onProgress }),
    })
  } catch (error) {
    if (!(error instanceof ContentError) || map?.columns) throw error
    throw unmappedError(table, { subject, map, scale, framework }) ?? error
  }
}

async function openTable(
  bytes: Uint8Array,
  subject: string,
  sheet: string | undefined,
): Promise<OpenTable> {
  if (!isWorkbook(bytes)) return { table: bytes, otherSheets: [] }
  // What opens workbooks is large, and most survey files are text: it is loaded for the others only.
  const { openWorkbook } = await import('./open-workbook.ts')
  return await openWorkbook(bytes, subject, sheet)
}

/** A table that can be read, out of whatever file it stood in. */
export interface OpenTable {
  readonly table: TableInput
  /** Sheets of a workbook that were left. */
  readonly otherSheets: readonly string[]
}

/** A ZIP file; those that are no workbook get an error that says so. */
export const isWorkbook = (bytes: Uint8Array): boolean =>
  [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte)
