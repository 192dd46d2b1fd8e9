import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Cell, Count, Group, Summary } from '../model/summary.ts'
import { audit } from './audit.ts'

const minimum = 5
const ids = ['a', 'b', 'c', 'd'] as const

interface Table {
  /** How many stand behind each group; under the minimum it is hidden. */
  readonly counts: readonly number[]
  /** The members of each total. */
  readonly totals: readonly (readonly number[])[]
  /** Whether the counts are published as numbers; else as bands. */
  readonly exact: readonly boolean[]
}

const tables: fc.Arbitrary<Table> = fc.record({
  counts: fc.array(fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 13 })), {
    minLength: ids.length,
    maxLength: ids.length,
  }),
  totals: fc.array(fc.subarray([0, 1, 2, 3], { minLength: 2 }), { minLength: 1, maxLength: 3 }),
  exact: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
})

type Range = readonly [number, number]

const bands: readonly (readonly [Count, Range])[] = [
  ['5–9', [5, 9]],
  ['10–19', [10, 19]],
  ['20–49', [20, 49]],
  ['50+', [50, 1000]],
]

/** A count as it is published, and what that says. */
function published(count: number, exact: boolean): readonly [Count, Range] {
  if (exact) return [count, [count, count]]
  return bands.find(([, [low, high]]) => count >= low && count <= high) as (typeof bands)[number]
}

const sum = (counts: readonly number[], members: readonly number[]): number =>
  members.reduce((all, member) => all + (counts[member] as number), 0)

const isHidden = (count: number): boolean => count < minimum

/** The totals that are shown: five people or more. */
const shownTotals = ({ counts, totals }: Table) =>
  totals.filter((members) => sum(counts, members) >= minimum)

function summaryOf(table: Table): Summary {
  const { counts, exact } = table
  const cell = (count: number, place: number): Cell =>
    isHidden(count)
      ? { state: 'too-few' }
      : { state: 'shown', value: 3, n: published(count, exact[place] ?? false)[0] }
  const group = (id: string, own: Cell, pools?: readonly string[]): Group => ({
    id,
    label: id,
    kind: 'other',
    ...(pools && { pools }),
    cells: { outcomes: own },
  })
  return {
    framework: 'camden-2022',
    statistic: 'unstated',
    scale: { min: 1, max: 5, labels: {} },
    privacy: { preset: 'opinion-5', minimum, rules: '1' },
    example: false,
    groups: [
      ...ids.map((id, place) => group(id, cell(counts[place] as number, place))),
      ...shownTotals(table).map((members, place) =>
        group(
          `total-${place}`,
          cell(sum(counts, members), ids.length + place),
          members.map((member) => ids[member] as string),
        ),
      ),
    ],
  }
}

/** What each hidden count may be, by trying every table that fits what is published. */
function triedRanges(table: Table): readonly Range[] {
  const { counts, exact } = table
  const ranges = counts.map(
    (count, place): Range =>
      isHidden(count) ? [1, minimum - 1] : published(count, exact[place] ?? false)[1],
  )
  const totals = shownTotals(table).map((members, place) => ({
    members,
    range: published(sum(counts, members), exact[ids.length + place] ?? false)[1],
  }))
  const found = counts.map((): [number, number] => [Number.POSITIVE_INFINITY, 0])
  const tryFrom = (tried: readonly number[]): void => {
    const range = ranges[tried.length]
    if (!range) {
      const fits = totals.every(({ members, range: [low, high] }) => {
        const all = sum(tried, members)
        return all >= low && all <= high
      })
      if (!fits) return
      tried.forEach((count, place) => {
        const own = found[place] as [number, number]
        found[place] = [Math.min(own[0], count), Math.max(own[1], count)]
      })
      return
    }
    for (let count = range[0]; count <= range[1]; count++) tryFrom([...tried, count])
  }
  tryFrom([])
  return found
}

/** Groups that are the one hidden part of a total, or of what one total holds beyond another. */
function onlyParts(table: Table): ReadonlySet<number> {
  const parts = shownTotals(table).map((members) =>
    members.filter((member) => isHidden(table.counts[member] as number)),
  )
  const sets = parts.flatMap((wide) => [
    wide,
    ...parts
      .filter((narrow) => narrow.every((member) => wide.includes(member)))
      .map((narrow) => wide.filter((member) => !narrow.includes(member))),
  ])
  return new Set(sets.filter((set) => set.length === 1).flat())
}

it('finds what trying every table finds, and nothing else', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const ranges = triedRanges(table)
      const only = onlyParts(table)
      const inTotal = new Set(shownTotals(table).flat())
      const expected = ids.filter((_, place) => {
        const [low, high] = ranges[place] as Range
        if (!isHidden(table.counts[place] as number) || !inTotal.has(place)) return false
        return only.has(place) || high - low <= 1
      })
      const { leaks, contradictions } = audit([summaryOf(table)])
      expect(contradictions).toEqual([])
      expect([...new Set(leaks.map(({ group }) => group))].sort()).toEqual(expected)
      for (const { kind, group, low, high } of leaks) {
        if (kind !== 'count') continue
        expect([low, high]).toEqual(ranges[(ids as readonly string[]).indexOf(group)])
      }
    }),
    { numRuns: 2000 },
  )
}, 120_000)
