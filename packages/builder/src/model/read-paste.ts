import type { Framework, Scale } from '@value-framework/core'
import { type DimensionFinder, dimensionFinder } from './dimension-names.ts'
import { readEntry } from './read-entry.ts'

export type Rows = readonly (readonly string[])[]

/** A group of a pasted table. */
export interface PastedGroup {
  readonly label: string
  /** As they stood in the table, by dimension. */
  readonly cells: { readonly [dimension: string]: string }
}

/** What pasted cells turned out to be. */
export type Pasted =
  | { readonly kind: 'nothing' }
  /** Cells without names, to lay over the grid from where the user stands. */
  | { readonly kind: 'block'; readonly rows: Rows }
  /** Numbers of groups, with the names that told which row or column is what. */
  | {
      readonly kind: 'table'
      readonly groups: readonly PastedGroup[]
      /** Rows or columns that name no dimension, left out. */
      readonly left: readonly string[]
      /** Names that no dimension has, taken in the framework's order. */
      readonly assumed: readonly { readonly found: string; readonly dimension: string }[]
    }
  /** A row for each person: answers, not numbers of groups. */
  | { readonly kind: 'answers'; readonly rows: Rows }

/** Tells what pasted cells are: dimensions may be rows or columns, with names or without. */
export function readPaste(rows: Rows, framework: Framework, scale: Scale): Pasted {
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (width === 0) return { kind: 'nothing' }
  const find = dimensionFinder(framework)
  if (namesIn(columnAt(rows, 0), find) >= least(framework)) return named(rows, find)
  const head = rows.findIndex((row) => namesIn(row, find) >= least(framework))
  if (head >= 0) return across(rows.slice(head), find)
  return unnamed(rows, framework, scale)
}

/** How many dimensions have to be named for a heading to be one. */
const least = ({ dimensions }: Framework): number => Math.min(2, dimensions.length)

const namesIn = (cells: readonly string[], find: DimensionFinder): number =>
  new Set(cells.map(find).filter((id) => id !== undefined)).size

const columnAt = (rows: Rows, at: number): readonly string[] => rows.map((row) => row[at] ?? '')

const turned = (rows: Rows): Rows => {
  const width = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: width }, (_, at) => columnAt(rows, at))
}

/** Dimensions down the first column, groups across. */
function named(rows: Rows, find: DimensionFinder): Pasted {
  const first = rows.findIndex(([name = '']) => find(name) !== undefined)
  const head = rows.slice(0, first).findLast((row) => row.slice(1).some((cell) => cell !== ''))
  const width = Math.max(...rows.map((row) => row.length))
  const found = rows.slice(first).map((row) => ({ row, dimension: find(row[0] ?? '') }))
  const seen = new Set<string>()
  const used = found.filter(({ dimension }) => {
    if (dimension === undefined || seen.has(dimension)) return false
    return seen.add(dimension)
  })
  const left = found.filter((one) => !used.includes(one)).map(({ row }) => row[0] ?? '')
  const groups = Array.from({ length: width - 1 }, (_, index) => {
    const at = index + 1
    const cells = used.map(({ row, dimension }) => [dimension, row[at] ?? ''])
    return { label: head?.[at] ?? '', cells: Object.fromEntries(cells) }
  }).filter(({ label, cells }) => label || Object.values(cells).some(Boolean))
  return { kind: 'table', groups, left: left.filter(Boolean), assumed: [] }
}

/** Dimensions across the first row: groups below it, or people. */
function across(rows: Rows, find: DimensionFinder): Pasted {
  const [head = [], ...body] = rows
  const names = head.flatMap((name, at) => (find(name) === undefined && at >= 0 ? [at] : []))
  const labels = names.find((at) =>
    columnAt(body, at).some((cell) => cell !== '' && !/^[\d\s.,:/-]*$/.test(cell)),
  )
  const groups = labels === undefined ? [] : columnAt(body, labels).filter(Boolean)
  const repeats = new Set(groups).size < groups.length
  if (repeats || body.length > mostRows || (labels === undefined && body.length > 4)) {
    return { kind: 'answers', rows }
  }
  const order = [...(labels === undefined ? [] : [labels]), ...head.keys()]
  const columns = [...new Set(order)]
  const flat = rows.map((row) => [
    ...(labels === undefined ? [''] : []),
    ...columns.map((at) => row[at] ?? ''),
  ])
  return named(turned(flat), find)
}

/** More rows are no groups. */
const mostRows = 40

function unnamed(rows: Rows, { dimensions }: Framework, scale: Scale): Pasted {
  const isWords = (text: string): boolean => readEntry(text, scale).kind === 'unreadable'
  const hasWords = (cells: readonly string[]): boolean =>
    cells.some(isWords) && cells.every((cell) => cell === '' || isWords(cell))
  const width = Math.max(...rows.map((row) => row.length))
  const [head = []] = rows
  const hasHead = rows.length > 1 && hasWords(head.slice(width > 1 ? 1 : 0))
  const body = hasHead ? rows.slice(1) : rows
  const hasNames = width > 1 && hasWords(columnAt(body, 0))
  const count = dimensions.length
  if (body.length > Math.max(count + 2, 8)) return { kind: 'answers', rows }
  if (body.length !== count || !(hasHead || hasNames)) return { kind: 'block', rows }
  const from = hasNames ? 1 : 0
  const groups = Array.from({ length: width - from }, (_, index) => ({
    label: hasHead ? (head[index + from] ?? '') : '',
    cells: Object.fromEntries(
      dimensions.map(({ id }, row) => [id, body[row]?.[index + from] ?? '']),
    ),
  }))
  const assumed = hasNames
    ? dimensions.map(({ id }, row) => ({ found: body[row]?.[0] ?? '', dimension: id }))
    : []
  return { kind: 'table', groups, left: [], assumed }
}
