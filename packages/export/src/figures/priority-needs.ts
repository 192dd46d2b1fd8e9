import { priorityNeedsTable } from '@value-framework/core'
import { contentFigure } from './content-figure.ts'
import type { FigureKind } from './figure-kind.ts'

/** The needs that were named, unranked. */
export const priorityNeedsFigure: FigureKind = contentFigure('priority-needs', priorityNeedsTable)
