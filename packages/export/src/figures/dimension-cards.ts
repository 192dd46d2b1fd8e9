import { dimensionCardsTable } from '@value-framework/core'
import { contentFigure } from './content-figure.ts'
import type { FigureKind } from './figure-kind.ts'

/** The dimensions with definition, passages by who spoke, quotations and questions. */
export const dimensionCardsFigure: FigureKind = contentFigure(
  'dimension-cards',
  dimensionCardsTable,
)
