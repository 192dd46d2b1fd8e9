import type { AuditLeak } from '../model/protection.ts'
import { type Draft, type DraftTable, hide, isShown } from './draft.ts'
import { sparingOrder } from './guard-totals.ts'

/**
 * Shows less until nothing that an audit found follows any more: first exact counts turn into bands, then a total
 * loses its spread, then it goes, then parts in the order that spares community groups. Returns the leaks that
 * nothing here can mend, because they follow from what is out already.
 */
export function guardLeaks(
  leaks: readonly AuditLeak[],
  tables: readonly DraftTable[],
  dimensions: readonly string[],
  before: number,
): { readonly changed: boolean; readonly left: readonly AuditLeak[] } {
  const lowered = new Set<Draft>()
  const left = leaks.filter((leak) => {
    const own = leak.from.flatMap(({ summary, group, dimension }) => {
      const rows = tables[summary - before]?.rows ?? []
      const draft = rows.find(([first]) => first?.row.id === group)?.[dimensions.indexOf(dimension)]
      return draft && (isShown(draft) || lowered.has(draft)) ? [draft] : []
    })
    // What an earlier leak of this round changed may have mended this one: the next audit tells.
    if (own.some((draft) => lowered.has(draft))) return false
    const changed = mend(leak, own, tables)
    for (const draft of changed) lowered.add(draft)
    return changed.length === 0
  })
  return { changed: lowered.size > 0, left }
}

/** Takes one step against a leak; the drafts that it changed. */
function mend(
  leak: AuditLeak,
  own: readonly Draft[],
  tables: readonly DraftTable[],
): readonly Draft[] {
  const exact = own.filter(({ level }) => level === 'count')
  const structural = leak.kind === 'only-hidden-part' || leak.kind === 'shown-elsewhere'
  if (exact.length > 0 && !structural) {
    for (const draft of exact) draft.level = 'spread'
    return exact
  }
  const [first] =
    leak.kind === 'waves' || leak.kind === 'filters' ? cutOrder(own, tables) : order(own)
  if (!first) return []
  if (first.row.pooled && first.level === 'spread' && leak.kind === 'answers') first.level = 'value'
  else hide(first, 'audit', [leak.label])
  return [first]
}

/** Totals that may go, the largest first; then parts; then totals that were to stay. */
function order(own: readonly Draft[]): readonly Draft[] {
  const totals = own.filter(({ row }) => row.pooled).toSorted((a, b) => b.tally.n - a.tally.n)
  return [
    ...totals.filter(({ row }) => !row.keep),
    ...sparingOrder(own.filter(({ row }) => !row.pooled)),
    ...totals.filter(({ row }) => row.keep),
  ]
}

/** Of cuts of one group's answers: a filter before the whole, the later before the earlier. */
const cutOrder = (own: readonly Draft[], tables: readonly DraftTable[]): readonly Draft[] => {
  const isWhole = ({ table }: Draft) => Number(tables[table]?.key.bit === undefined)
  return own.toSorted((a, b) => isWhole(a) - isWhole(b) || b.table - a.table)
}
