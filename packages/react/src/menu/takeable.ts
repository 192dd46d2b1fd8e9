import type { Scene, Table } from '@value-framework/core'

/** What a reader can take along from a component. The functions run only when the reader asks. */
export interface Takeable {
  /** File name without extension; made safe for every system before it is used. */
  readonly name: string
  /** Short text alternative, the same sentence as in the page. */
  readonly alt: string
  readonly caption: string
  readonly source?: string
  /** The drawing, where the component has one; title, source, counts and stamps are inside it. */
  readonly scene?: () => Scene
  /** The data or words as a table. */
  readonly table: () => Table
  /** The same numbers a row each, for spreadsheets and scripts; the table where there is none. */
  readonly data?: () => Table
  /** Plain text, where a table is not the natural form. */
  readonly text?: () => string
}

/** What a reader took. */
export type Taken =
  | 'copy-picture'
  | 'copy-table'
  | 'copy-text'
  | 'download-png'
  | 'download-svg'
  | 'download-csv'
