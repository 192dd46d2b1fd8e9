import { evidenceMatrixTable } from '@value-framework/core'
import { contentFigure } from './content-figure.ts'
import type { FigureKind } from './figure-kind.ts'

/** Who raised what: the framework's findings by voice, in words. */
export const evidenceMatrixFigure: FigureKind = contentFigure(
  'evidence-matrix',
  evidenceMatrixTable,
)
