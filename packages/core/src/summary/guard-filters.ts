import { type Draft, type DraftTable, hide, isShown } from './draft.ts'
import type { Rules } from './policy.ts'
import { inTable, type TableKey } from './tabulate.ts'

/**
 * The rule for filters: of two visible numbers for one group, dimension, measure and round, those who stand behind
 * one and not behind the other are nobody, or the minimum at least; with the whole visible too, the same holds for
 * those behind both and behind neither. The narrower cut goes, never the whole. Returns whether it hid anything.
 */
export function guardFilters(tables: readonly DraftTable[], rules: Rules): boolean {
  if (!rules.protects) return false
  let changed = false
  for (const cuts of cutsOfSame(tables)) {
    cuts[0]?.rows.forEach((row, place) => {
      row.forEach((_, d) => {
        const column = cuts.map(({ key, rows }) => ({ key, draft: rows[place]?.[d] as Draft }))
        while (guardCuts(column, rules.minimum)) changed = true
      })
    })
  }
  return changed
}

/** Tables that differ in their filter alone, the whole first. */
function cutsOfSame(tables: readonly DraftTable[]): readonly (readonly DraftTable[])[] {
  const sets = new Map<string, DraftTable[]>()
  for (const table of tables) {
    const { measure, wave = '' } = table.key
    const name = `${measure}\n${wave}`
    sets.set(name, [...(sets.get(name) ?? []), table])
  }
  return [...sets.values()].filter((set) => set.length > 1)
}

interface Cut {
  readonly key: TableKey
  readonly draft: Draft
}

function guardCuts(cuts: readonly Cut[], minimum: number): boolean {
  const shown = cuts.filter(({ draft }) => isShown(draft))
  const whole = shown.find(({ key }) => key.bit === undefined)
  for (const [index, two] of shown.entries()) {
    for (const one of shown.slice(0, index)) {
      const people = (fits: (inOne: boolean, inTwo: boolean) => boolean): number => {
        let sum = 0
        for (const [mask, n] of one.draft.masked) {
          if (fits(inTable(mask, one.key), inTable(mask, two.key))) sum += n
        }
        return sum
      }
      const regions = [
        people((inOne, inTwo) => inOne && !inTwo),
        people((inOne, inTwo) => inTwo && !inOne),
        ...(whole && whole !== one
          ? [people((inOne, inTwo) => inOne && inTwo), people((inOne, inTwo) => !inOne && !inTwo)]
          : []),
      ]
      if (!regions.some((count) => count > 0 && count < minimum)) continue
      hide(two.draft, 'filter', [])
      return true
    }
  }
  return false
}
