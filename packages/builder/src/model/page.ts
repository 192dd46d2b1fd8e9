import type {
  AgreementRule,
  Count,
  Framework,
  GroupKind,
  Measure,
  PaintTheme,
  PrivacyRecord,
  Scale,
  SceneSize,
  SeriesNumber,
  ShownCell,
  Source,
  Statistic,
} from '@value-framework/core'
import type { FigureName } from './figures.ts'

export type RadarView = 'radar' | 'dot-plot' | 'table'

/** Languages that a figure can speak. */
export type FigureLanguage = 'en' | 'es' | 'ar'

/** One cell of the grid. */
export interface Entry {
  /**
   * What stands there: nothing, a number as `String` writes it, the id of a reason for none, or words that could be read
   * as neither, as they were typed.
   */
  readonly text: string
  /** What came with the number from a file, such as quartiles; it goes as soon as the text changes. */
  readonly details?: Omit<ShownCell, 'state' | 'value'>
  /** One of the numbers that the page begins with. */
  readonly example?: true
}

/** One group: a column of the grid. */
export interface Column {
  /** Tells columns apart while the page is open. */
  readonly key: number
  readonly label: string
  readonly kind: GroupKind
  /** False keeps the group out of the figure and of all files but the page's own. */
  readonly shown: boolean
  /** By dimension; a dimension without an entry is empty. */
  readonly entries: { readonly [dimension: string]: Entry }
  readonly id?: string
  readonly sector?: string | undefined
  readonly pools?: readonly string[]
  readonly series?: SeriesNumber
  readonly invited?: Count
}

/** All that a user made: what undo goes back to, and what a saved file or link brings back. */
export interface Page {
  /** Where it is not the brief's: dimensions and sectors by name. */
  readonly framework?: Framework
  readonly columns: readonly Column[]
  readonly title: string
  readonly question: string
  readonly source: string
  /** A year, a month or a day, or whatever was typed. */
  readonly collected: string
  readonly unit?: Source['unit'] | undefined
  readonly statistic: Statistic
  readonly scale: Scale
  /** Numbers are made up, as the user says. */
  readonly example: boolean
  readonly measure?: Measure
  readonly agreement?: AgreementRule
  /** The record that summarizing wrote. It goes when a number is changed by hand. */
  readonly privacy?: PrivacyRecord
  /** A record of protection was there, and a number was changed by hand. */
  readonly unprotected?: true
  readonly collaborative?: string
  readonly wave?: string
  readonly filter?: string
  readonly figure: FigureName
  readonly view: RadarView
  readonly language: FigureLanguage
  readonly size: SceneSize
  readonly theme: PaintTheme
}

/** Settings of the figure, which a table from elsewhere leaves alone. */
export type Look = Pick<Page, 'figure' | 'view' | 'language' | 'size' | 'theme'>

/** How a page's figure looks, apart from its numbers. */
export const lookOf = ({ figure, view, language, size, theme }: Page): Look => ({
  figure,
  view,
  language,
  size,
  theme,
})

export const empty: Entry = { text: '' }

export const entryOf = (column: Column, dimension: string): Entry =>
  column.entries[dimension] ?? empty

export function newColumn(key: number, label = ''): Column {
  return { key, label, kind: 'other', shown: true, entries: {} }
}

export const nextKey = (columns: readonly Column[]): number =>
  Math.max(0, ...columns.map(({ key }) => key)) + 1

/** Whether nothing stands in the grid, or only what the page began with. */
export const isUntouched = ({ columns }: Page): boolean =>
  columns.every(
    ({ label, entries }) =>
      label === '' && Object.values(entries).every(({ text, example }) => example || text === ''),
  )

const startScale: Scale = { min: 1, max: 5, labels: {} }

export const plainLook: Look = {
  figure: 'dimension-radar',
  view: 'radar',
  language: 'en',
  size: 'regular',
  theme: 'light',
}

/** A page without a number. */
export const blankPage: Page = {
  columns: [newColumn(1)],
  title: '',
  question: '',
  source: '',
  collected: '',
  statistic: 'unstated',
  scale: startScale,
  example: false,
  ...plainLook,
}
