import type { Place } from '../model/changes.ts'
import { dimensionIds } from '../model/framework-of.ts'
import { entryOf, type Page } from '../model/page.ts'
import type { Spot } from './area.ts'

/** The cell of the page at a spot of the grid. */
export function placeOf(page: Page, { row, column }: Spot): Place {
  const key = page.columns[column]?.key ?? -1
  const dimension = row === 0 ? undefined : dimensionIds(page)[row - 1]
  return { column: key, ...(dimension !== undefined && { dimension }) }
}

/** What stands there. */
export function textAt(page: Page, { column: key, dimension }: Place): string {
  const column = page.columns.find((one) => one.key === key)
  if (!column) return ''
  return dimension === undefined ? column.label : entryOf(column, dimension).text
}
