import { type Draft, type DraftTable, hide, isHiddenPart, isShown } from './draft.ts'
import type { Rules } from './policy.ts'

/**
 * The rule for totals: under every visible total the hidden parts are none, or at least two with the minimum of
 * people between them; and the same for what one visible total holds beyond another. Returns whether it hid anything.
 */
export function guardTotals({ rows }: DraftTable, rules: Rules): boolean {
  if (!rules.protects) return false
  let changed = false
  const dimensions = rows[0]?.length ?? 0
  for (let d = 0; d < dimensions; d++) {
    const column = rows.map((row) => row[d] as Draft)
    while (guardColumn(column, rules)) changed = true
  }
  return changed
}

function guardColumn(column: readonly Draft[], { minimum }: Rules): boolean {
  const totals = column
    .filter((draft) => draft.row.pooled && isShown(draft))
    .map((total) => ({ total, parts: partsOf(total, column) }))
    .map(({ total, parts }) => ({ total, parts, hidden: parts.filter(isHiddenPart) }))
  for (const { total, parts, hidden } of totals) {
    if (isSafe(hidden, minimum)) continue
    return hideFor(total, parts, hidden)
  }
  for (const wide of totals) {
    for (const narrow of totals) {
      if (narrow === wide || !narrow.hidden.every((part) => wide.hidden.includes(part))) continue
      const beyond = wide.hidden.filter((part) => !narrow.hidden.includes(part))
      if (isSafe(beyond, minimum)) continue
      const [first, second] = wide.total.row.keep ? [narrow, wide] : [wide, narrow]
      return hideFor((first.total.row.keep ? second : first).total, [], beyond)
    }
  }
  return false
}

/** The cells of the groups that a pooled group is made of. */
const partsOf = (total: Draft, column: readonly Draft[]): readonly Draft[] =>
  column.filter(({ row }) => !row.pooled && total.row.parts.includes(row.parts[0] ?? -1))

const isSafe = (hidden: readonly Draft[], minimum: number): boolean =>
  hidden.length === 0 ||
  (hidden.length > 1 && hidden.reduce((sum, { tally }) => sum + tally.n, 0) >= minimum)

/** Hides the total; where it has to stay, the part that sparing community groups leaves. */
function hideFor(total: Draft, parts: readonly Draft[], hidden: readonly Draft[]): true {
  const protects = hidden.map(({ row }) => row.label)
  const [part] = total.row.keep ? sparingOrder(parts.filter(isShown)) : []
  if (part) hide(part, 'part', protects)
  else hide(total, 'total', protects)
  return true
}

/**
 * The order in which parts are hidden: organizations and others first, community groups last, the largest of each
 * first. The usual rule, the smallest first, would erase the voice that the framework centers.
 */
export const sparingOrder = (parts: readonly Draft[]): readonly Draft[] =>
  parts.toSorted(
    (a, b) =>
      Number(a.row.kind === 'community') - Number(b.row.kind === 'community') ||
      b.tally.n - a.tally.n ||
      a.place - b.place,
  )
