import type { Lang, Mark } from '@value-framework/core'

/** Sheets of paper, ready to print: what stands on each, and what it is. Units are points. */
export interface PrintSheets {
  readonly title: string
  readonly description: string
  readonly lang: Lang
  readonly size: readonly [width: number, height: number]
  readonly sheets: readonly PrintSheet[]
}

export interface PrintSheet {
  /** What a reader of the text passes over: lines, numbers of pages, a head that is there again. */
  readonly decoration: readonly Mark[]
  readonly parts: readonly PrintPart[]
}

/** A part of a document with its marks, or with parts of its own, in reading order. */
export interface PrintPart {
  readonly tag: 'H1' | 'P' | 'Sect' | 'TD' | 'TH' | 'TR' | 'Table'
  /** Where it differs from the document's. */
  readonly lang?: Lang | undefined
  /** Whose head a cell is. */
  readonly scope?: 'Row' | 'Column'
  /** Whether the part of this kind on the sheet before goes on. */
  readonly continues?: boolean
  readonly marks?: readonly Mark[]
  readonly parts?: readonly PrintPart[]
}

/** A sheet of paper; `letter` is 8.5 by 11 inches. */
export type Paper = 'letter' | 'a4'

/** In points. */
export const papers: { readonly [paper in Paper]: readonly [width: number, height: number] } = {
  letter: [612, 792],
  a4: [595.28, 841.89],
}

/** All marks of a sheet, in the order in which they are drawn. */
export const sheetMarks = ({ decoration, parts }: PrintSheet): readonly Mark[] => [
  ...decoration,
  ...parts.flatMap(partMarks),
]

/** All marks of a part, in the order in which they are drawn. */
export const partMarks = ({ marks = [], parts = [] }: PrintPart): readonly Mark[] => [
  ...marks,
  ...parts.flatMap(partMarks),
]
