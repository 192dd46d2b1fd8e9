import { dimensionIds } from './framework-of.ts'
import { type Column, entryOf, type Page } from './page.ts'
import { readEntry } from './read-entry.ts'

/** Something that keeps the grid from being drawn as it stands, and where. */
export type Problem =
  | {
      readonly code: 'unreadable' | 'outside'
      readonly column: number
      readonly dimension: string
      readonly found: string
    }
  | { readonly code: 'no-name'; readonly column: number }
  | { readonly code: 'same-name'; readonly column: number; readonly other: number }

/** Everything that has to be mended, cell by cell, in the order of the grid. Groups that are not shown may wait. */
export function problemsOf(page: Page): readonly Problem[] {
  const shown = page.columns.filter((column) => column.shown)
  return [...nameProblems(shown), ...cellProblems(page, shown)]
}

function nameProblems(columns: readonly Column[]): readonly Problem[] {
  const seen = new Map<string, number>()
  return columns.flatMap(({ key, label }): readonly Problem[] => {
    if (!label) return columns.length > 1 ? [{ code: 'no-name', column: key }] : []
    const name = label.toLowerCase()
    const other = seen.get(name)
    if (other !== undefined) return [{ code: 'same-name', column: key, other }]
    seen.set(name, key)
    return []
  })
}

function cellProblems(page: Page, columns: readonly Column[]): readonly Problem[] {
  const ids = dimensionIds(page)
  return columns.flatMap((column) =>
    ids.flatMap((dimension): readonly Problem[] => {
      const { text } = entryOf(column, dimension)
      const { kind } = readEntry(text, page.scale)
      if (kind !== 'unreadable' && kind !== 'outside') return []
      return [{ code: kind, column: column.key, dimension, found: text }]
    }),
  )
}
