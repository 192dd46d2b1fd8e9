export {
  type DimensionCardSelection,
  DimensionCards,
  type DimensionCardsProps,
} from './dimension-cards/dimension-cards.tsx'
export {
  DimensionRadar,
  type DimensionRadarProps,
  type DimensionRadarSelection,
  type DimensionRadarView,
} from './dimension-radar/dimension-radar.tsx'
export type { RadarPoint } from './dimension-radar/radar-context.ts'
export {
  EvidenceMatrix,
  type EvidenceMatrixProps,
  type FindingSelection,
} from './evidence-matrix/evidence-matrix.tsx'
export {
  FrameworkDiagram,
  type FrameworkDiagramProps,
  type FrameworkDiagramSelection,
} from './framework-diagram/framework-diagram.tsx'
export type {
  FigureAction,
  FigureExport,
  FigureFile,
  FigureMenu,
} from './menu/figure-action.ts'
export type { FigureContents } from './menu/figure-contents.ts'
export {
  OutcomeLevels,
  type OutcomeLevelsProps,
  type OutcomeSelection,
} from './outcome-levels/outcome-levels.tsx'
export {
  PerspectiveComparison,
  type PerspectiveComparisonProps,
  type PerspectiveSelection,
} from './perspective-comparison/perspective-comparison.tsx'
export {
  PrincipleNotes,
  type PrincipleNotesProps,
} from './principle-notes/principle-notes.tsx'
export { PriorityNeeds, type PriorityNeedsProps } from './priority-needs/priority-needs.tsx'
export {
  type DeckSelection,
  PromptDeck,
  type PromptDeckProps,
} from './prompt-deck/prompt-deck.tsx'
export {
  type FrameworkSettings,
  ValueFrameworkProvider,
  type ValueFrameworkProviderProps,
} from './provider/provider.tsx'
export {
  type CardSelection,
  QuestionPromptCards,
  type QuestionPromptCardsProps,
} from './question-prompt-cards/question-prompt-cards.tsx'
export type { CardFilter } from './question-prompt-cards/use-card-filter.ts'
export {
  QuoteCards,
  type QuoteCardsProps,
  type QuoteSelection,
} from './quote-cards/quote-cards.tsx'
export { SceneMarks, SceneView, type SceneViewProps } from './scene/scene-view.tsx'
export {
  SectorComparisonTable,
  type SectorComparisonTableProps,
  type SectorSelection,
} from './sector-comparison-table/sector-comparison-table.tsx'
export { whenNear } from './state/when-near.ts'
export { StudyFacts, type StudyFactsProps } from './study-facts/study-facts.tsx'
export { type ContrastPair, contrastPairs } from './tokens/contrast-pairs.ts'
