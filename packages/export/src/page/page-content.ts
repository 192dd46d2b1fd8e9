import type { Lang, QuestionCard, Scene, Table } from '@value-framework/core'
import type { CarriedInput } from '../carried/carried.ts'

/** A figure as a document by itself: what stands on it, in order. */
export interface PageContent {
  readonly title: string
  readonly lang: Lang
  readonly dir: 'ltr' | 'rtl'
  readonly blocks: readonly PageBlock[]
  /** What the file carries, so that the figure can be made again from it. */
  readonly carried?: CarriedInput
}

export type PageBlock = PictureBlock | WordsBlock | TableBlock | CardsBlock

export interface PictureBlock {
  readonly type: 'picture'
  readonly scene: Scene
  /** The same figure for narrow screens, where the other's words would be too small. */
  readonly compact?: Scene
}

export interface WordsBlock {
  readonly type: 'words'
  readonly heading?: string
  readonly paragraphs: readonly string[]
}

/** A table with its caption above and its notes below. */
export interface TableBlock {
  readonly type: 'table'
  readonly heading?: string
  readonly table: Table
}

export interface CardsBlock {
  readonly type: 'cards'
  readonly cards: readonly QuestionCard[]
}
