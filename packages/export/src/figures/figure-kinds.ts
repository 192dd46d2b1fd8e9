import { dimensionRadarFigure } from './dimension-radar.ts'
import type { AnyFigureKind } from './figure-kind.ts'
import { questionPromptCardsFigure } from './question-prompt-cards.ts'
import { sectorComparisonTableFigure } from './sector-comparison-table.ts'

/** The figures that become files, in the order in which they are named. */
export const figureKinds: readonly AnyFigureKind[] = [
  dimensionRadarFigure,
  sectorComparisonTableFigure,
  questionPromptCardsFigure,
]

/** A figure by its name in kebab case; undefined where there is none. */
export const figureNamed = (name: string): AnyFigureKind | undefined =>
  figureKinds.find((kind) => kind.name === name)
