import type { Phrases } from '../../model/language.ts'
import { citeWords } from './cite.ts'
import { dimensionRadarWords } from './dimension-radar.ts'
import { figureWords } from './figure.ts'
import { filesWords } from './files.ts'
import { menuWords } from './menu.ts'
import { menuButtonWords } from './menu-button.ts'
import { promptLintWords } from './prompt-lint.ts'
import { questionPromptCardsWords } from './question-prompt-cards.ts'
import { sectorComparisonTableWords } from './sector-comparison-table.ts'

/** Every area's English phrases by the area's name: what a language must have to be complete. */
export const englishWords: { readonly [area: string]: Phrases } = {
  cite: citeWords,
  'dimension-radar': dimensionRadarWords,
  figure: figureWords,
  files: filesWords,
  menu: menuWords,
  'menu-button': menuButtonWords,
  'prompt-lint': promptLintWords,
  'question-prompt-cards': questionPromptCardsWords,
  'sector-comparison-table': sectorComparisonTableWords,
}
