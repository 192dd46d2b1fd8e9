import { ContentError } from '@value-framework/core'
import { readWorkbook } from '@value-framework/export'
import type { OpenTable } from './read-survey.ts'

/**
 * One sheet of a workbook: the one that is asked for, else the first that holds anything.
 * @throws {ContentError} for what is no workbook, and for a sheet that it has not
 */
export async function openWorkbook(
  bytes: Uint8Array,
  subject: string,
  sheet: string | undefined,
): Promise<OpenTable> {
  const sheets = await readWorkbook(bytes, { subject })
  const names = sheets.map(({ name }) => name)
  const chosen = sheet === undefined ? sheets[0] : sheets.find(({ name }) => name === sheet)
  if (chosen) {
    return { table: chosen.rows, otherSheets: names.filter((name) => name !== chosen.name) }
  }
  const [found, wanted] =
    sheet === undefined
      ? ['no sheet that holds anything', 'a sheet of answers']
      : [`no sheet ${JSON.stringify(sheet)}`, `one of the sheets ${listed(names)}`]
  throw new ContentError(subject, [{ path: '', found, wanted, hint: '' }])
}

const listed = (names: readonly string[]): string =>
  names.map((name) => JSON.stringify(name)).join(', ')
