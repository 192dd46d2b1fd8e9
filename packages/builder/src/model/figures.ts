import type { FigureName } from './page.ts'

/** Figures in the order in which they are offered. A later one joins here, in `figure/live-figure.tsx` and in the words. */
export const figureNames: readonly FigureName[] = [
  'dimension-radar',
  'sector-comparison-table',
  'question-prompt-cards',
]
