import type { FigureAction } from './figure-action.ts'
import type { FigureContents } from './figure-contents.ts'
import { canDownload, canFillScreen, canPrint } from './frame-rights.ts'
import type { Copied } from './take-along.ts'

/** What a menu offers for a figure, in the place where the page stands. */
export interface Offers {
  readonly copies: readonly Copied[]
  readonly downloads: readonly ('svg' | 'png-1' | 'png-2' | 'png-print' | 'csv')[]
  readonly more: readonly ('print' | 'full-screen')[]
  /** The page's own entries of a part. */
  readonly own: (group: FigureAction['group']) => readonly FigureAction[]
}

export function offersFor(contents: FigureContents, actions: readonly FigureAction[]): Offers {
  const { scene, text } = contents
  const files = canDownload()
  return {
    copies: ['document', ...(scene ? (['picture'] as const) : []), text ? 'text' : 'table'],
    downloads: files
      ? [...(scene ? (['svg', 'png-1', 'png-2', 'png-print'] as const) : []), 'csv']
      : [],
    more: [
      ...(canPrint() ? (['print'] as const) : []),
      ...(canFillScreen() ? (['full-screen'] as const) : []),
    ],
    own: (group) =>
      actions.filter(
        (action) =>
          action.group === group &&
          (group !== 'download' || files) &&
          (action.fits?.(contents) ?? true),
      ),
  }
}
