import { principleNotesTable } from '@value-framework/core'
import { contentFigure } from './content-figure.ts'
import type { FigureKind } from './figure-kind.ts'

/** The principles with their passages. */
export const principleNotesFigure: FigureKind = contentFigure(
  'principle-notes',
  principleNotesTable,
)
