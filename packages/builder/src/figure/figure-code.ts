import type { FigureName } from '../model/figures.ts'
import type { FigureComponent } from './figure-props.ts'

interface FigureCode {
  readonly Figure: FigureComponent
}

/** Figures that are not on the first screen: each loads by itself when it is chosen. */
export const figureCode: {
  readonly [name in Exclude<FigureName, 'dimension-radar'>]: () => Promise<FigureCode>
} = {
  'perspective-comparison': () => import('./code/perspective-comparison.ts'),
  'sector-comparison-table': () => import('./code/sector-comparison-table.ts'),
  'framework-diagram': () => import('./code/framework-diagram.ts'),
  'dimension-cards': () => import('./code/dimension-cards.ts'),
  'outcome-levels': () => import('./code/outcome-levels.ts'),
  'evidence-matrix': () => import('./code/evidence-matrix.ts'),
  'quote-cards': () => import('./code/quote-cards.ts'),
  'question-prompt-cards': () => import('./code/question-prompt-cards.ts'),
  'prompt-deck': () => import('./code/prompt-deck.ts'),
  'principle-notes': () => import('./code/principle-notes.ts'),
  'priority-needs': () => import('./code/priority-needs.ts'),
  'study-facts': () => import('./code/study-facts.ts'),
}
