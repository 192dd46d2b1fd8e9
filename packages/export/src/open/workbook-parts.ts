import { ContentError } from '@value-framework/core'
import { unzipSync, zipSync } from 'fflate'

/** Bytes that all parts of a workbook together may unpack to: 200 MB, far above any survey. */
const mostBytes = 200 * 1024 * 1024

/** More parts than a workbook of one survey has. */
const mostParts = 2000

/**
 * The parts of a workbook that hold its cells, packed again without compression. What a part unpacks to is bounded by
 * what the file says of itself, which is bounded here, so that a small file cannot fill the memory; and what reads the
 * result unpacks nothing, so it needs no worker.
 *
 * @throws {ContentError} for what is no workbook, or too large a one
 */
export function workbookParts(bytes: Uint8Array, subject: string): Uint8Array<ArrayBuffer> {
  refuseOther(bytes, subject)
  let size = 0
  let count = 0
  let parts: ReturnType<typeof unzipSync>
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/i.test(name)) return false
        size += originalSize
        count++
        return size <= mostBytes && count <= mostParts
      },
    })
  } catch {
    throw unusable(subject, 'a damaged file', 'Save it again in the spreadsheet program.')
  }
  if (size > mostBytes || count > mostParts) {
    throw unusable(
      subject,
      'more than 200 MB when unpacked',
      'Keep one sheet with the answers only.',
    )
  }
  if (!Object.keys(parts).some((name) => /(?:^|\/)workbook\.xml$/i.test(name))) {
    throw unusable(
      subject,
      'a ZIP file without a workbook in it',
      'Unpack it, or save the sheet as .xlsx.',
    )
  }
  for (const part of Object.values(parts)) refuseVast(part, subject)
  refuseBroken(parts, subject)
  return zipSync(parts, { level: 0 })
}

const relations = 'xl/_rels/workbook.xml.rels'

/**
 * The reader begins every sheet before it waits for one. A sheet that is missing would end it while another sheet's
 * failure is still to come, which nobody then waits for: a failure that can end the whole program.
 */
function refuseBroken(parts: ReturnType<typeof unzipSync>, subject: string): void {
  const text = new TextDecoder().decode(parts[relations])
  for (const [relation] of text.matchAll(/<(?:\w+:)?Relationship\b[^<>]*>/g)) {
    const [, kind = ''] = /\sType\s*=\s*["']([^"']*)["']/.exec(relation) ?? []
    const [, target = ''] = /\sTarget\s*=\s*["']([^"']*)["']/.exec(relation) ?? []
    if (!kind.endsWith('/worksheet')) continue
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    const sheet = parts[path]
    if (sheet && /<(?:\w+:)?sheetData[\s/>]/.test(new TextDecoder('latin1').decode(sheet))) continue
    throw unusable(subject, 'a damaged workbook', 'Save it again in the spreadsheet program.')
  }
}

/** Cells that a sheet's used range may span, empty ones included: 100,000 rows of 100 columns. */
const mostCells = 10_000_000

/** The place that a cell or row names. */
const placed = /<(?:\w+:)?(?:c|row)\b[^<>]*?\sr\s*=\s*["']([^"']*)["']/g

/**
 * One cell far out makes a sheet of billions of empty ones. The places that cells name are looked at before anything
 * makes room for them.
 */
function refuseVast(part: Uint8Array, subject: string): void {
  const text = new TextDecoder('latin1').decode(part)
  if (!/<(?:\w+:)?c[\s>/]/.test(text)) return
  let rows = 1
  let columns = 1
  for (const [, place = ''] of text.matchAll(placed)) {
    const [, letters, digits] = /^\s*([A-Za-z]{0,3})(\d{1,7})\s*$/.exec(place) ?? []
    if (letters === undefined || digits === undefined) {
      throw unusable(
        subject,
        'a cell without a place in its sheet',
        'Save it again in the spreadsheet program.',
      )
    }
    rows = Math.max(rows, Number(digits))
    columns = Math.max(columns, columnNumber(letters))
  }
  if (rows * columns <= mostCells) return
  const found = `a sheet that spans ${rows * columns} cells`
  throw unusable(subject, found, 'Copy the answers alone to a new workbook.')
}

/** 1 for A, 27 for AA. */
const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

const signatures: readonly (readonly [readonly number[], string, string])[] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'an Excel workbook of the old kind (.xls), or one with a password',
    'Save it as .xlsx without a password.',
  ],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF', 'Export the answers themselves from the survey tool.'],
]

function refuseOther(bytes: Uint8Array, subject: string): void {
  const starts = (start: readonly number[]): boolean =>
    start.every((byte, index) => bytes[index] === byte)
  if (starts([0x50, 0x4b])) return
  const known = signatures.find(([start]) => starts(start))
  if (known) throw unusable(subject, known[1], known[2])
  const found = bytes.length === 0 ? 'an empty file' : 'a file of another kind'
  throw unusable(subject, found, 'Text tables (CSV) are read as they are.')
}

/** The error for a file that is no workbook that can be read. */
export function unusable(subject: string, found: string, hint: string): ContentError {
  return new ContentError(subject, [{ path: '', found, wanted: 'an Excel workbook (.xlsx)', hint }])
}
