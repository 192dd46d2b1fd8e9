import type { Dropped, DropReason } from '../model/responses.ts'

/** Counts what is left out while a file is read. */
export interface Drops {
  row(reason: DropReason, row: number, found?: string): void
  /** @param times how many cells there are like this one */
  cell(reason: DropReason, column: string, row: number, found?: string, times?: number): void
  list(): Dropped[]
}

interface Tally {
  readonly reason: DropReason
  readonly what: 'row' | 'cell'
  readonly column: string | undefined
  count: number
  readonly rows: number[]
  readonly found: Set<string>
}

const rowsNamed = 10
const textsNamed = 5
const longest = 60

export function newDrops(): Drops {
  const tallies = new Map<string, Tally>()
  const add = (
    reason: DropReason,
    what: 'row' | 'cell',
    column: string | undefined,
    row: number,
    found = '',
    times = 1,
  ): void => {
    const key = column === undefined ? reason : `${reason} ${column}`
    let tally = tallies.get(key)
    if (!tally) {
      tally = { reason, what, column, count: 0, rows: [], found: new Set() }
      tallies.set(key, tally)
    }
    tally.count += times
    if (tally.rows.length < rowsNamed) tally.rows.push(row)
    if (found && tally.found.size < textsNamed) tally.found.add(shortened(found))
  }
  return {
    row: (reason, row, found) => add(reason, 'row', undefined, row, found),
    cell: (reason, column, row, found, times) => add(reason, 'cell', column, row, found, times),
    list: () =>
      [...tallies.values()].map(({ found, rows, ...tally }) => ({
        ...tally,
        rows: rows.toSorted((a, b) => a - b),
        found: [...found],
      })),
  }
}

function shortened(text: string): string {
  const characters = [...text.slice(0, 2 * longest + 2)]
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text
}
