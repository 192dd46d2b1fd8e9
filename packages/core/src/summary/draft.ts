import type { HidingReason } from '../model/protection.ts'
import type { Nothing } from '../model/summary.ts'
import type { Rules } from './policy.ts'
import type { Row } from './summarize-options.ts'
import {
  inTable,
  type Masked,
  mergeTallies,
  type TableKey,
  type Tabulated,
  type Tally,
} from './tabulate.ts'

/** How much of a cell is shown: nothing; number and band; quartiles and shares too; and the exact count too. */
export const levels = ['hidden', 'value', 'spread', 'count'] as const
export type Level = (typeof levels)[number]

/** A cell on its way to a summary. Protection only ever lowers `level`. */
export interface Draft {
  readonly table: number
  readonly row: Row
  /** The row's place among the rows. */
  readonly place: number
  readonly dimension: string
  readonly tally: Tally
  /** How many gave a number, by the filters that they fit. */
  readonly masked: ReadonlyMap<number, number>
  /** Why there is no number, where nobody gave one or too few did. */
  readonly nothing?: Nothing | undefined
  level: Level
  reason?: HidingReason
  /** Labels of what would have been given away. */
  protects: readonly string[]
}

export interface DraftTable {
  readonly key: TableKey
  /** By row, then by dimension. */
  readonly rows: readonly (readonly Draft[])[]
}

export const isShown = ({ level }: Draft): boolean => level !== 'hidden'

/** Hidden, with people behind it. */
export const isHiddenPart = ({ level, tally }: Draft): boolean => level === 'hidden' && tally.n > 0

export function hide(draft: Draft, reason: HidingReason, protects: readonly string[]): void {
  if (!isShown(draft)) return
  draft.level = 'hidden'
  draft.reason = reason
  draft.protects = protects
}

/** Every cell of every table, with the first rule applied: fewer than the minimum are not shown. */
export function draftTables(
  tabulated: Tabulated,
  rows: readonly Row[],
  dimensions: readonly string[],
  rules: Rules,
): readonly DraftTable[] {
  return tabulated.tables.map((key, table) => ({
    key,
    rows: rows.map((row, place) =>
      dimensions.map((dimension, d): Draft => {
        const parts = row.parts.map((group) => tabulated.tallies(key, group, d))
        const tally = mergeTallies(parts.flatMap((masked) => tallied(masked, key)))
        const nothing = tabulated.asked(key, d) ? nothingOf(tally, rules) : 'not-asked'
        return {
          table,
          row,
          place,
          dimension,
          tally,
          masked: countsByMask(parts),
          nothing,
          level: nothing ? 'hidden' : rules.exactCounts ? 'count' : 'spread',
          ...(nothing === 'too-few' && { reason: 'too-few' as const }),
          protects: [],
        }
      }),
    ),
  }))
}

const tallied = (masked: Masked, key: TableKey): Tally[] =>
  [...masked].flatMap(([mask, tally]) => (inTable(mask, key) ? [tally] : []))

function countsByMask(parts: readonly Masked[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const masked of parts) {
    for (const [mask, { n }] of masked) counts.set(mask, (counts.get(mask) ?? 0) + n)
  }
  return counts
}

/**
 * Why a cell has no number; undefined where it may have one. That all of a few people were not sure, or raised
 * nothing, would tell what each of them said, so it reads "too few".
 */
function nothingOf({ n, missing }: Tally, { minimum, protects }: Rules): Nothing | undefined {
  if (n >= minimum) return undefined
  if (n > 0) return 'too-few'
  const count = (reason: 'not-sure' | 'not-raised') => missing.get(reason) ?? 0
  if (protects && count('not-sure') > 0) return 'too-few'
  if (missing.has('withdrawn')) return 'withdrawn'
  if (count('not-raised') > 0) return count('not-raised') < minimum ? 'too-few' : 'not-raised'
  if (missing.has('skipped') || missing.has('not-sure') || missing.size === 0) return 'pending'
  return 'not-asked'
}
