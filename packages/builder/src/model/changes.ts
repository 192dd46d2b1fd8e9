import { dimensionIds } from './framework-of.ts'
import {
  type Column,
  type Entry,
  entryOf,
  isUntouched,
  newColumn,
  nextKey,
  type Page,
} from './page.ts'
import { entryText, longestLine, oneLine } from './read-entry.ts'
import type { PastedGroup } from './read-paste.ts'

/** Most groups that a summary holds. */
export const mostGroups = 40

/** A cell of the grid, or, without a dimension, the name of a group. */
export interface Place {
  readonly column: number
  readonly dimension?: string
}

/** What can be done to a page. */
export type Change =
  | { readonly type: 'write'; readonly at: readonly Place[]; readonly text: string }
  | { readonly type: 'lay'; readonly at: Place; readonly rows: readonly (readonly string[])[] }
  | { readonly type: 'take-table'; readonly groups: readonly PastedGroup[] }
  | { readonly type: 'add-group'; readonly label?: string }
  | { readonly type: 'remove-group'; readonly column: number }
  | { readonly type: 'move-group'; readonly column: number; readonly by: -1 | 1 }
  | {
      readonly type: 'set-group'
      readonly column: number
      readonly fields: Partial<Pick<Column, 'kind' | 'shown' | 'sector'>>
    }
  | { readonly type: 'set'; readonly fields: Partial<Page> }
  | { readonly type: 'replace'; readonly page: Page }

/** The page after a change; the same page where nothing changed. */
export function changed(page: Page, change: Change): Page {
  switch (change.type) {
    case 'write':
      return change.at.reduce((next, place) => written(next, place, change.text), page)
    case 'lay':
      return laid(page, change.at, change.rows)
    case 'take-table':
      return withTable(page, change.groups)
    case 'add-group':
      return withGroup(page, change.label)
    case 'remove-group': {
      const rest = page.columns.filter(({ key }) => key !== change.column)
      return { ...page, columns: rest.length > 0 ? rest : [newColumn(nextKey(page.columns))] }
    }
    case 'move-group':
      return { ...page, columns: moved(page.columns, change.column, change.by) }
    case 'set-group':
      return onColumn(page, change.column, (column) => ({ ...column, ...change.fields }))
    case 'set':
      return withFields(page, change.fields)
    case 'replace':
      return change.page
  }
}

function onColumn(page: Page, key: number, change: (column: Column) => Column): Page {
  return {
    ...page,
    columns: page.columns.map((column) => (column.key === key ? change(column) : column)),
  }
}

function written(page: Page, { column: key, dimension }: Place, typed: string): Page {
  const column = page.columns.find((one) => one.key === key)
  if (!column) return page
  if (dimension === undefined) {
    const label = oneLine(typed, longestLine)
    if (label === column.label) return page
    return onColumn(page, key, ({ id, ...rest }) => ({ ...rest, label }))
  }
  if (!dimensionIds(page).includes(dimension)) return page
  const text = entryText(typed, page.scale)
  const before = entryOf(column, dimension)
  if (text === before.text && !before.example) return page
  const isSame = text === before.text
  const entry: Entry = isSame && before.details ? { text, details: before.details } : { text }
  const next = onColumn(page, key, (one) => ({
    ...one,
    entries: { ...one.entries, [dimension]: entry },
  }))
  return isSame ? next : byHand(next)
}

/** A record of protection speaks for the numbers that it was written with, and for no others. */
function byHand({ privacy, ...page }: Page): Page {
  return privacy ? { ...page, unprotected: true } : page
}

/** Rows of text over the grid, from a cell on, with new groups where it is too narrow. What falls below it is left out. */
function laid(
  page: Page,
  { column, dimension }: Place,
  rows: readonly (readonly string[])[],
): Page {
  const ids = [undefined, ...dimensionIds(page)]
  const top = Math.max(0, ids.indexOf(dimension))
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  const left = Math.max(
    0,
    page.columns.findIndex(({ key }) => key === column),
  )
  let next = page
  while (next.columns.length < Math.min(left + width, mostGroups)) next = withGroup(next)
  rows.forEach((cells, down) => {
    if (top + down >= ids.length) return
    const at = ids[top + down]
    cells.forEach((text, across) => {
      const key = next.columns[left + across]?.key
      if (key === undefined) return
      next = written(next, { column: key, ...(at !== undefined && { dimension: at }) }, text)
    })
  })
  return next
}

/**
 * A table with names: it replaces what the page began with; else groups of the same name get its numbers and the others
 * are added behind.
 */
function withTable(page: Page, groups: readonly PastedGroup[]): Page {
  const [only] = page.columns
  const isFresh = isUntouched(page)
  let next = isFresh ? { ...page, columns: [] } : page
  for (const { label, cells } of groups) {
    const isOnly = groups.length === 1 && !label && page.columns.length === 1
    const known = isOnly ? only : next.columns.find((column) => label && column.label === label)
    if (!known || isFresh) next = withGroup(next, label)
    const key = isFresh ? next.columns.at(-1)?.key : (known?.key ?? next.columns.at(-1)?.key)
    if (key === undefined) continue
    for (const [dimension, text] of Object.entries(cells)) {
      next = written(next, { column: key, dimension }, text)
    }
  }
  return next.columns.length > 0 ? next : page
}

function withGroup(page: Page, label = ''): Page {
  if (page.columns.length >= mostGroups) return page
  const column = newColumn(nextKey(page.columns), oneLine(label, longestLine))
  return { ...page, columns: [...page.columns, column] }
}

function moved(columns: readonly Column[], key: number, by: -1 | 1): readonly Column[] {
  const from = columns.findIndex((column) => column.key === key)
  const column = columns[from]
  const to = from + by
  if (!column || to < 0 || to >= columns.length) return columns
  const rest = columns.filter((_, index) => index !== from)
  return [...rest.slice(0, to), column, ...rest.slice(to)]
}

function withFields(page: Page, fields: Partial<Page>): Page {
  const isSame = Object.entries(fields).every(([name, value]) => page[name as keyof Page] === value)
  if (isSame) return page
  const next = { ...page, ...fields }
  // Who says that numbers are real says it of all.
  if (fields.example === false) return { ...next, columns: next.columns.map(withoutExamples) }
  return next
}

function withoutExamples(column: Column): Column {
  const entries = Object.entries(column.entries).map(([dimension, { example, ...entry }]) => [
    dimension,
    entry,
  ])
  return { ...column, entries: Object.fromEntries(entries) }
}
