import type { Summary } from '@value-framework/core'
import type { FrameworkSettings } from '@value-framework/react'
import type { ComponentType } from 'react'
import type { FigureName } from '../model/figures.ts'

/** What figures take of the page; each takes what it knows. */
export interface FigureProps extends FrameworkSettings {
  readonly summary?: Summary
  readonly groups?: readonly string[]
  readonly detail?: 'brief'
}

export type FigureComponent = ComponentType<FigureProps>

/** Figures that are not on the first screen: each loads by itself when it is chosen. */
export const figureCode: {
  readonly [name in Exclude<FigureName, 'dimension-radar'>]: () => Promise<FigureComponent>
} = {
  'perspective-comparison': async () =>
    (await import('./code/perspective-comparison.ts')).PerspectiveComparison,
  'sector-comparison-table': async () =>
    (await import('./code/sector-comparison-table.ts')).SectorComparisonTable,
  'framework-diagram': async () => (await import('./code/framework-diagram.ts')).FrameworkDiagram,
  'dimension-cards': async () => (await import('./code/dimension-cards.ts')).DimensionCards,
  'outcome-levels': async () => (await import('./code/outcome-levels.ts')).OutcomeLevels,
  'evidence-matrix': async () => (await import('./code/evidence-matrix.ts')).EvidenceMatrix,
  'quote-cards': async () => (await import('./code/quote-cards.ts')).QuoteCards,
  'question-prompt-cards': async () =>
    (await import('./code/question-prompt-cards.ts')).QuestionPromptCards,
  'prompt-deck': async () => (await import('./code/prompt-deck.ts')).PromptDeck,
  'principle-notes': async () => (await import('./code/principle-notes.ts')).PrincipleNotes,
  'priority-needs': async () => (await import('./code/priority-needs.ts')).PriorityNeeds,
  'study-facts': async () => (await import('./code/study-facts.ts')).StudyFacts,
}
