import { quoteCardsTable } from '@value-framework/core'
import { contentFigure } from './content-figure.ts'
import type { FigureKind } from './figure-kind.ts'

/** The quotations, each with who said it and where it stands. */
export const quoteCardsFigure: FigureKind = contentFigure('quote-cards', quoteCardsTable)
