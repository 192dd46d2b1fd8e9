import type { LeakKind } from '../../model/protection.ts'
import type { KnownCell } from './known-cells.ts'
import { isShownCell } from './relations.ts'

/** Two or three published numbers between which a few people can be counted. */
export interface Difference {
  readonly kind: Extract<LeakKind, 'waves' | 'filters'>
  readonly cells: readonly KnownCell[]
  readonly low: number
  readonly high: number
}

/** A difference inside an interval of this width is known to within one. */
const widthOfOne = 1

/**
 * Numbers for one group, dimension and measure that surely differ by a few people: two waves or versions, two
 * filters, a filter and the whole, two filters that overlap in a few or leave a few out.
 */
export function differences(cells: readonly KnownCell[]): readonly Difference[] {
  const found: Difference[] = []
  for (const same of groupedBy(cells.filter(isShownCell), questionName)) {
    const counted = same.filter(({ guarded }) => guarded)
    for (const [index, two] of counted.entries()) {
      for (const one of counted.slice(0, index)) {
        const [sameWave, sameFilter] = [one.wave === two.wave, one.filter === two.filter]
        if (!sameWave && !sameFilter) continue
        if (sameWave && !sameFilter && makeUp(one, two, counted)) continue
        const [low, high] = less(range(two), range(one))
        const kind = sameFilter ? 'waves' : 'filters'
        if (isFew(low, high, one, two)) found.push({ kind, cells: [one, two], ...apart(low, high) })
      }
    }
    found.push(...overlaps(counted))
  }
  return found
}

const questionName = ({ measure, group, dimension }: KnownCell): string =>
  [measure ?? '', group, dimension].join('\n')

/** Whether two filters make up the whole between them, so that neither can lie inside the other. */
function makeUp(one: KnownCell, two: KnownCell, counted: readonly KnownCell[]): boolean {
  return counted.some((whole) => {
    if (whole.filter !== undefined || whole.wave !== one.wave) return false
    const [low, high] = less(less(range(whole), range(one)), range(two))
    return low === 0 && high === 0
  })
}

/** Whole less two filters: the people in neither or, below 0, in both. */
function overlaps(counted: readonly KnownCell[]): readonly Difference[] {
  return counted
    .filter(({ filter }) => filter === undefined)
    .flatMap((whole) => {
      const cuts = counted.filter(({ wave, filter }) => wave === whole.wave && filter !== undefined)
      return cuts.flatMap((two, index) =>
        cuts.slice(0, index).flatMap((one): Difference[] => {
          if (one.filter === two.filter) return []
          const [low, high] = less(less(range(whole), range(one)), range(two))
          if (!isFew(low, high, one, two)) return []
          return [{ kind: 'filters', cells: [whole, one, two], ...apart(low, high) }]
        }),
      )
    })
}

type Range = readonly [number, number]

const range = ({ tightLow, tightHigh }: KnownCell): Range => [tightLow, tightHigh]

const less = ([low, high]: Range, [from, to]: Range): Range => [low - to, high - from]

const apart = (low: number, high: number): { low: number; high: number } =>
  low > 0 ? { low, high } : { low: -high, high: -low }

/** Surely not nobody, surely fewer than the minimum, and known to within one. */
function isFew(low: number, high: number, one: KnownCell, two: KnownCell): boolean {
  if (low <= 0 && high >= 0) return false
  const most = Math.max(Math.abs(low), Math.abs(high))
  return most < Math.max(one.minimum, two.minimum) && high - low <= widthOfOne
}

function groupedBy(
  cells: readonly KnownCell[],
  name: (cell: KnownCell) => string,
): readonly (readonly KnownCell[])[] {
  const sets = new Map<string, KnownCell[]>()
  for (const cell of cells) {
    const set = sets.get(name(cell))
    if (set) set.push(cell)
    else sets.set(name(cell), [cell])
  }
  return [...sets.values()]
}
