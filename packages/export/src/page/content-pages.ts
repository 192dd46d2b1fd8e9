import {
  compareSectors,
  comparisonTable,
  type QuestionPromptCardsOptions,
  questionPrompts,
  type SectorComparisonOptions,
} from '@value-framework/core'
import { carriedFigure } from '../carried/carried-figure.ts'
import { licenseLine } from '../office/radar-report.ts'
import type { PageContent } from './page-content.ts'

/** What pages of content take beside what their figure shows. */
export interface ContentPageOptions {
  /** The license of the words and numbers, as their author gives it. */
  readonly license?: string | undefined
}

/** The sector table as a document by itself. */
export function sectorTablePage({
  license,
  ...options
}: SectorComparisonOptions & ContentPageOptions): PageContent {
  const comparison = compareSectors(options)
  const { title, caption, stamp, lang, dir } = comparison
  const lead = stamp ? `${stamp}.` : undefined
  const table = comparisonTable(comparison)
  // The title stands above; the table is named by what it says of itself.
  const notes = [
    ...table.notes.filter((note) => note !== caption && note !== lead),
    ...licenseLines(options, license),
  ]
  return {
    title,
    lang,
    dir,
    blocks: [
      // What changes the meaning of the numbers is read before them.
      ...(lead ? [{ type: 'words', paragraphs: [lead] } as const] : []),
      { type: 'table', table: { ...table, caption, notes } },
    ],
    carried: carriedFigure('sector-comparison-table', { ...options, license }, true),
  }
}

/** The question cards as a document by itself; on paper they can be cut out. */
export function promptCardsPage({
  license,
  ...options
}: QuestionPromptCardsOptions & ContentPageOptions): PageContent {
  const { title, lang, dir, cards, notes } = questionPrompts(options)
  const paragraphs = [...notes.map(({ text }) => text), ...licenseLines(options, license)]
  return {
    title,
    lang,
    dir,
    blocks: [
      { type: 'cards', cards },
      { type: 'words', paragraphs },
    ],
    carried: carriedFigure('question-prompt-cards', { ...options, license }, true),
  }
}

function licenseLines(
  { language }: Pick<SectorComparisonOptions, 'language'>,
  license: string | undefined,
): readonly string[] {
  const line = licenseLine({ language, ...(license !== undefined && { license }) })
  return line ? [line] : []
}
