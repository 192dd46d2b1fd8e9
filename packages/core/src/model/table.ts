import type { Lang } from './framework.ts'

/** A cell: what it says, and its number where it is one. */
export interface TableCell {
  readonly text: string
  /** The number behind the text, for files that keep numbers. */
  readonly value?: number
  /** Present where the words are in another language than the table. */
  readonly lang?: Lang
}

/** One table for the page, the clipboard and every file. The first column holds row headers. */
export interface Table {
  readonly caption: string
  readonly lang: Lang
  readonly dir: 'ltr' | 'rtl'
  readonly head: readonly string[]
  readonly rows: readonly (readonly TableCell[])[]
  /** Caveats, notes and source, in the order to print. */
  readonly notes: readonly string[]
}
