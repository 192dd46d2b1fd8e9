import { dimensionRadar } from './dimension-radar.ts'
import type { ElementDefinition } from './element/definition.ts'
import { questionPromptCards } from './question-prompt-cards.ts'
import { sectorComparisonTable } from './sector-comparison-table.ts'

/** Every component as an element. The build makes a file of each, and one that defines all. */
export const elements: readonly ElementDefinition[] = [
  dimensionRadar,
  questionPromptCards,
  sectorComparisonTable,
]
