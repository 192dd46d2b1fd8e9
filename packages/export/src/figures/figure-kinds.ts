import { dimensionCardsFigure } from './dimension-cards.ts'
import { dimensionRadarFigure } from './dimension-radar.ts'
import { evidenceMatrixFigure } from './evidence-matrix.ts'
import type { AnyFigureKind, FigureInput } from './figure-kind.ts'
import { figureLack } from './figure-lack.ts'
import { frameworkDiagramFigure } from './framework-diagram.ts'
import { outcomeLevelsFigure } from './outcome-levels.ts'
import { perspectiveComparisonFigure } from './perspective-comparison.ts'
import { principleNotesFigure } from './principle-notes.ts'
import { priorityNeedsFigure } from './priority-needs.ts'
import { promptDeckFigure } from './prompt-deck.ts'
import { questionPromptCardsFigure } from './question-prompt-cards.ts'
import { quoteCardsFigure } from './quote-cards.ts'
import { sectorComparisonTableFigure } from './sector-comparison-table.ts'
import { studyFactsFigure } from './study-facts.ts'

/** The figures that become files, in the order in which they are named: the three that are used most first. */
export const figureKinds: readonly AnyFigureKind[] = [
  dimensionRadarFigure,
  sectorComparisonTableFigure,
  questionPromptCardsFigure,
  perspectiveComparisonFigure,
  frameworkDiagramFigure,
  dimensionCardsFigure,
  quoteCardsFigure,
  outcomeLevelsFigure,
  evidenceMatrixFigure,
  promptDeckFigure,
  principleNotesFigure,
  priorityNeedsFigure,
  studyFactsFigure,
]

/** A figure by its name in kebab case; undefined where there is none. */
export const figureNamed = (name: string): AnyFigureKind | undefined =>
  figureKinds.find((kind) => kind.name === name)

/** The figures that an input can be made into: a radar has to have numbers, a comparison two to four groups. */
export const figuresFor = (input: FigureInput): readonly AnyFigureKind[] =>
  figureKinds.filter((kind) => !figureLack(kind, input))
