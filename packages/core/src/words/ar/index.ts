import type { Language } from '../../model/language.ts'
import { camdenArabic } from './camden.ts'
import { citeWords } from './cite.ts'
import { dimensionRadarWords } from './dimension-radar.ts'
import { figureWords } from './figure.ts'
import { filesWords } from './files.ts'
import { menuWords } from './menu.ts'
import { menuButtonWords } from './menu-button.ts'
import { promptLintWords } from './prompt-lint.ts'
import { questionPromptCardsWords } from './question-prompt-cards.ts'
import { sectorComparisonTableWords } from './sector-comparison-table.ts'

/** Arabic: the library's own words; quotations stay in the brief's English, marked so. */
export const arabic: Language = {
  id: 'ar',
  name: 'العربية',
  dir: 'rtl',
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
  translations: [camdenArabic],
}
