import type { ContentIssue } from '@value-framework/core'
import type { AnyFigureKind, FigureInput, FigureKind } from './figure-kind.ts'
import { settledInput } from './settled-input.ts'

/** Why a figure cannot be made from an input; undefined where it can. */
export function figureLack(kind: AnyFigureKind, input: FigureInput): ContentIssue | undefined {
  if (kind.summary === 'needed' && !input.summary) {
    return {
      path: '',
      found: 'no numbers',
      wanted: 'a summary',
      hint: 'Give a summary, or values.',
    }
  }
  // A figure that needs a summary has one from here on.
  return (kind as FigureKind).lacks?.(settledInput(input))
}
