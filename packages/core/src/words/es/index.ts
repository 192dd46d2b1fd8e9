import type { Language } from '../../model/language.ts'
import { camdenContentSpanish, camdenOutlineSpanish } from './camden.ts'
import { citeWords } from './cite.ts'
import { dimensionRadarWords } from './dimension-radar.ts'
import { figureWords } from './figure.ts'
import { filesWords } from './files.ts'
import { menuWords } from './menu.ts'
import { menuButtonWords } from './menu-button.ts'
import { promptLintWords } from './prompt-lint.ts'
import { questionPromptCardsWords } from './question-prompt-cards.ts'
import { sectorComparisonTableWords } from './sector-comparison-table.ts'

/** Spanish: the library's own words, and our translation of the brief's content. */
export const spanish: Language = {
  id: 'es',
  name: 'Español',
  dir: 'ltr',
  words: {
    cite: citeWords,
    'dimension-radar': dimensionRadarWords,
    figure: figureWords,
    files: filesWords,
    menu: menuWords,
    'menu-button': menuButtonWords,
    'prompt-lint': promptLintWords,
    'question-prompt-cards': questionPromptCardsWords,
    'sector-comparison-table': sectorComparisonTableWords,
  },
  translations: [camdenOutlineSpanish, camdenContentSpanish],
}
