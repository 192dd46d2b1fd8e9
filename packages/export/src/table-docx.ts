import type { Table } from '@value-framework/core'
import type { CarriedInput } from './carried/carried.ts'
import { documentFile, type Paper, pageRoom } from './office/document.ts'
import { paragraph, tableBlock } from './office/document-blocks.ts'

export interface TableDocxOptions {
  /** `letter` by default. */
  readonly paper?: Paper
  /** What the file carries, so that what it shows can be made again from the file alone. */
  readonly carried?: CarriedInput
}

/** From so many columns a page lies on its side. */
const mostUpright = 4

/** A table as a Word file: heading, a real table, notes and source. The same input gives the same bytes. */
export function tableDocx(
  table: Table,
  { paper = 'letter', carried }: TableDocxOptions = {},
): Uint8Array {
  const { caption, lang, dir, head, notes } = table
  const page = { paper, margin: 1, landscape: head.length > mostUpright }
  const reading = { lang, dir }
  return documentFile({
    title: caption,
    description: notes.join(' '),
    lang,
    dir,
    page,
    blocks: [
      paragraph(caption, 'Heading1', reading),
      tableBlock({ ...table, caption: '' }, pageRoom(page).width),
      ...notes.map((note, index) =>
        paragraph(note, 'Note', reading, index === 0 ? { before: 8 } : {}),
      ),
    ],
    carried,
  })
}
