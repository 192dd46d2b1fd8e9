import type { Summary } from '@value-framework/core'

/**
 * Figures in the order in which they are offered: those that show the numbers of the grid, and those that show the
 * framework's own words. A later one joins here, in `figure/figure-code.ts` and in the words.
 */
export const figureGroups = {
  numbers: ['dimension-radar', 'perspective-comparison', 'sector-comparison-table'],
  words: [
    'framework-diagram',
    'dimension-cards',
    'outcome-levels',
    'evidence-matrix',
    'quote-cards',
    'question-prompt-cards',
    'prompt-deck',
    'principle-notes',
    'priority-needs',
    'study-facts',
  ],
} as const

/** Figures that the page can make. */
export type FigureName = (typeof figureGroups)[keyof typeof figureGroups][number]

export const figureNames: readonly FigureName[] = [...figureGroups.numbers, ...figureGroups.words]

/** Those that are asked for most: always in sight. */
export const firstFigures: readonly FigureName[] = [
  'dimension-radar',
  'sector-comparison-table',
  'question-prompt-cards',
]

/** Figures with a picture; the others are words and tables. */
const drawnFigures: readonly FigureName[] = [
  'dimension-radar',
  'perspective-comparison',
  'framework-diagram',
  'outcome-levels',
  'evidence-matrix',
]

export const isDrawn = (figure: FigureName): boolean => drawnFigures.includes(figure)

/** Most groups that a comparison sets side by side. */
export const mostCompared = 4

/** What keeps a figure from being made: there are no numbers that can be read, or too few groups to compare. */
export type FigureLack = 'numbers' | 'groups'

export function lackOf(figure: FigureName, summary: Summary | undefined): FigureLack | undefined {
  if (figure !== 'dimension-radar' && figure !== 'perspective-comparison') return undefined
  if (!summary) return 'numbers'
  return figure === 'perspective-comparison' && summary.groups.length < 2 ? 'groups' : undefined
}

/** Whether a figure shows the numbers: the sector table does as soon as a group says its sector. */
export function showsNumbers(figure: FigureName, summary: Summary | undefined): boolean {
  if (figure === 'sector-comparison-table') {
    return summary?.groups.some(({ sector }) => sector) === true
  }
  return (figureGroups.numbers as readonly FigureName[]).includes(figure)
}

/** Ids of the groups that a comparison shows. */
export const comparedGroups = ({ groups }: Summary): readonly string[] =>
  groups.slice(0, mostCompared).map(({ id }) => id)

/** What a figure's files are called after: the author's title, where the figure shows it. */
export const nameOf = (figure: FigureName, summary: Summary | undefined): string =>
  (showsNumbers(figure, summary) && summary?.title) || figure
