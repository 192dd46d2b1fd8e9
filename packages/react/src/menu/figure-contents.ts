import type { Framework, Language, Scene, Summary, Table } from '@value-framework/core'

/** What a figure holds to be copied, filed or worked with. The functions run only when a reader asks. */
export interface FigureContents {
  /** The component's name in kebab case, such as `dimension-radar`. */
  readonly figure: string
  /** As the page shows it; files are named by it. */
  readonly title: string
  /** Short text alternative, the same sentence as in the page. */
  readonly alt: string
  /** Where the numbers come from, as a sentence. */
  readonly source?: string
  /** With the translations of the language shown. */
  readonly framework: Framework
  /** The data, where the figure shows any. */
  readonly summary?: Summary
  readonly language: Language
  readonly dir: 'ltr' | 'rtl'
  /** Locale of numbers where it differs from the text's. */
  readonly numbers?: string
  /** The drawing, where there is one; title, source, counts and stamps are inside it. */
  readonly scene?: () => Scene
  /** The data or words as a table. */
  readonly table: () => Table
  /** The same numbers a row each, for spreadsheets and scripts; the table where there is none. */
  readonly data?: () => Table
  /** Plain text, where a table is not the natural form. */
  readonly text?: () => string
}

/** What a component says of itself to its menu; the rest of the contents are its settings. */
export type FigureOwn = Omit<FigureContents, 'framework' | 'language' | 'dir' | 'numbers'>
