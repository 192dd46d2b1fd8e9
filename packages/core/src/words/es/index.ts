import type { Language } from '../../model/language.ts'
import { camdenContentSpanish, camdenOutlineSpanish } from './camden.ts'
import { citeWords } from './cite.ts'
import { dimensionCardsWords } from './dimension-cards.ts'
import { dimensionRadarWords } from './dimension-radar.ts'
import { elementWords } from './element.ts'
import { evidenceMatrixWords } from './evidence-matrix.ts'
import { figureWords } from './figure.ts'
import { filesWords } from './files.ts'
import { frameworkDiagramWords } from './framework-diagram.ts'
import { menuWords } from './menu.ts'
import { menuButtonWords } from './menu-button.ts'
import { outcomeLevelsWords } from './outcome-levels.ts'
import { passageWords } from './passage.ts'
import { perspectiveComparisonWords } from './perspective-comparison.ts'
import { principleNotesWords } from './principle-notes.ts'
import { priorityNeedsWords } from './priority-needs.ts'
import { promptDeckWords } from './prompt-deck.ts'
import { promptLintWords } from './prompt-lint.ts'
import { publishWords } from './publish.ts'
import { questionPromptCardsWords } from './question-prompt-cards.ts'
import { quoteCardsWords } from './quote-cards.ts'
import { sectorComparisonTableWords } from './sector-comparison-table.ts'
import { studyFactsWords } from './study-facts.ts'

/** Spanish: the library's own words, and our translation of the brief's content. */
export const spanish: Language = {
  id: 'es',
  name: 'Español',
  dir: 'ltr',
  words: {
    cite: citeWords,
    'dimension-cards': dimensionCardsWords,
    'dimension-radar': dimensionRadarWords,
    element: elementWords,
    'evidence-matrix': evidenceMatrixWords,
    figure: figureWords,
    files: filesWords,
    'framework-diagram': frameworkDiagramWords,
    menu: menuWords,
    'menu-button': menuButtonWords,
    'outcome-levels': outcomeLevelsWords,
    passage: passageWords,
    'perspective-comparison': perspectiveComparisonWords,
    'principle-notes': principleNotesWords,
    'priority-needs': priorityNeedsWords,
    'prompt-deck': promptDeckWords,
    'prompt-lint': promptLintWords,
    publish: publishWords,
    'question-prompt-cards': questionPromptCardsWords,
    'quote-cards': quoteCardsWords,
    'sector-comparison-table': sectorComparisonTableWords,
    'study-facts': studyFactsWords,
  },
  translations: [camdenOutlineSpanish, camdenContentSpanish],
}
