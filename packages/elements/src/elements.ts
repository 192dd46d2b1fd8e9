import { dimensionCards } from './dimension-cards.ts'
import { dimensionRadar } from './dimension-radar.ts'
import type { ElementDefinition } from './element/definition.ts'
import { evidenceMatrix } from './evidence-matrix.ts'
import { frameworkDiagram } from './framework-diagram.ts'
import { outcomeLevels } from './outcome-levels.ts'
import { perspectiveComparison } from './perspective-comparison.ts'
import { principleNotes } from './principle-notes.ts'
import { priorityNeeds } from './priority-needs.ts'
import { promptDeck } from './prompt-deck.ts'
import { questionPromptCards } from './question-prompt-cards.ts'
import { quoteCards } from './quote-cards.ts'
import { sectorComparisonTable } from './sector-comparison-table.ts'
import { studyFacts } from './study-facts.ts'

/** Every component as an element. The build makes a file of each, and one that defines all. */
export const elements: readonly ElementDefinition[] = [
  dimensionCards,
  dimensionRadar,
  evidenceMatrix,
  frameworkDiagram,
  outcomeLevels,
  perspectiveComparison,
  principleNotes,
  priorityNeeds,
  promptDeck,
  questionPromptCards,
  quoteCards,
  sectorComparisonTable,
  studyFacts,
]
