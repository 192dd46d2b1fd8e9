import { studyFactsTable } from '@value-framework/core'
import { contentFigure } from './content-figure.ts'
import type { FigureKind } from './figure-kind.ts'

/** What is reported of the study, and what is not. */
export const studyFactsFigure: FigureKind = contentFigure('study-facts', studyFactsTable)
