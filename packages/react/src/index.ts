export {
  DimensionRadar,
  type DimensionRadarProps,
  type DimensionRadarSelection,
  type DimensionRadarView,
} from './dimension-radar/dimension-radar.tsx'
export type { RadarPoint } from './dimension-radar/radar-context.ts'
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
export { SceneMarks, SceneView, type SceneViewProps } from './scene/scene-view.tsx'
export {
  SectorComparisonTable,
  type SectorComparisonTableProps,
  type SectorSelection,
} from './sector-comparison-table/sector-comparison-table.tsx'
export { type ContrastPair, contrastPairs } from './tokens/contrast-pairs.ts'
