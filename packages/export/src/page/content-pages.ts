import {
  compareSectors,
  comparisonTable,
  type Framework,
  type Lang,
  type QuestionPromptCardsOptions,
  questionPrompts,
  type SectorComparisonOptions,
} from '@value-framework/core'
import type { CarriedInput } from '../carried/carried.ts'
import type { PageContent } from './page-content.ts'

/** The sector table as a document by itself. */
export function sectorTablePage(options: SectorComparisonOptions): PageContent {
  const comparison = compareSectors(options)
  const { title, caption, lang, dir } = comparison
  const table = comparisonTable(comparison)
  // The title stands above; the table is named by what it says of itself.
  const notes = table.notes.filter((note) => note !== caption)
  const carried = carriedContent('sector-comparison-table', lang, options.framework)
  return {
    title,
    lang,
    dir,
    blocks: [{ type: 'table', table: { ...table, caption, notes } }],
    carried: options.summary ? { ...carried, summary: options.summary } : carried,
  }
}

/** The question cards as a document by itself; on paper they can be cut out. */
export function promptCardsPage(options: QuestionPromptCardsOptions): PageContent {
  const { title, lang, dir, cards, notes } = questionPrompts(options)
  return {
    title,
    lang,
    dir,
    blocks: [
      { type: 'cards', cards },
      { type: 'words', paragraphs: notes.map(({ text }) => text) },
    ],
    carried: carriedContent('question-prompt-cards', lang, options.framework),
  }
}

function carriedContent(figure: string, lang: Lang, framework: Framework): CarriedInput {
  const { notice } = framework
  return { figure, lang, framework, ...(typeof notice === 'string' && { notice }) }
}
