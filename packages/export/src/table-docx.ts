import type { Table } from '@value-framework/core'
import type { CarriedInput } from './carried/carried.ts'
import { documentFile, pageRoom } from './office/document.ts'
import { paragraph, tableBlock } from './office/document-blocks.ts'
import type { Paper } from './picture/print-sheets.ts'

export interface TableDocxOptions {
  /** `letter` by default. */
  readonly paper?: Paper
  /** Notes that stand before the table, in place of those of the same words behind it. */
  readonly lead?: readonly string[]
  /** What the file carries, so that what it shows can be made again from the file alone. */
  readonly carried?: CarriedInput
}

/** From so many columns a page lies on its side. */
const mostUpright = 4

/** A table as a Word file: heading, a real table, notes and source. The same input gives the same bytes. */
export function tableDocx(
  table: Table,
  { paper = 'letter', lead = [], carried }: TableDocxOptions = {},
): Uint8Array {
  const { caption, lang, dir, head, notes } = table
  const page = { paper, margin: 1, landscape: head.length > mostUpright }
  const reading = { lang, dir }
  const behind = notes.filter((note) => !lead.includes(note))
  return documentFile({
    title: caption,
    description: notes.join(' '),
    lang,
    dir,
    page,
    blocks: [
      paragraph(caption, 'Heading1', reading),
      ...lead.map((note) => paragraph(note, 'Note', reading)),
      tableBlock({ ...table, caption: '' }, pageRoom(page).width),
      ...behind.map((note, index) =>
        paragraph(note, 'Note', reading, index === 0 ? { before: 8 } : {}),
      ),
    ],
    carried,
  })
}
