import type {
  Advice,
  AuditLeak,
  CoarsenedCells,
  HiddenCells,
  ProtectionReport,
} from '../model/protection.ts'
import type { Responses } from '../model/responses.ts'
import type { Summary } from '../model/summary.ts'
import { type Draft, type DraftTable, isShown } from './draft.ts'
import type { Plan, Row } from './summarize-options.ts'

/** What was hidden and why, and what would make more visible. */
export function protectionReport(
  { groups }: Responses,
  plan: Plan,
  tables: readonly DraftTable[],
  summaries: readonly Summary[],
  alreadyOut: readonly AuditLeak[],
): ProtectionReport {
  const drafts = tables.flatMap(({ rows }) => rows.flat())
  return {
    privacy: plan.rules.record,
    summaries: tables.map(({ key: { measure, wave, filter } }, place) => ({
      measure,
      ...(wave !== undefined && { wave }),
      ...(filter !== undefined && { filter }),
      ...cellCounts(summaries[place]),
    })),
    hidden: hiddenCells(drafts),
    coarsened: coarsenedCells(drafts, plan),
    advice: advice(drafts, plan),
    kindUnstated: groups.filter(({ kindStated }) => !kindStated).map(({ label }) => label),
    alreadyOut,
  }
}

function cellCounts(summary: Summary | undefined): { shown: number; hidden: number } {
  const states = (summary?.groups ?? []).flatMap(({ cells }) =>
    Object.values(cells).map(({ state }) => state),
  )
  const count = (state: string): number => states.filter((one) => one === state).length
  return { shown: count('shown'), hidden: count('too-few') }
}

/** The drafts of one table, row and further trait, together, in order. */
function together<Trait extends string>(
  drafts: readonly Draft[],
  trait: (draft: Draft) => Trait | undefined,
): readonly { readonly trait: Trait; readonly first: Draft; readonly dimensions: string[] }[] {
  const sets = new Map<string, { trait: Trait; first: Draft; dimensions: string[] }>()
  for (const draft of drafts) {
    const own = trait(draft)
    if (own === undefined) continue
    const name = [draft.table, draft.place, own].join('\n')
    const set = sets.get(name)
    if (set) set.dimensions.push(draft.dimension)
    else sets.set(name, { trait: own, first: draft, dimensions: [draft.dimension] })
  }
  return [...sets.values()]
}

const hiddenCells = (drafts: readonly Draft[]): readonly HiddenCells[] =>
  together(drafts, ({ reason, protects }) => reason && [reason, ...protects].join('\n')).map(
    ({ first: { table, row, reason = 'too-few', protects }, dimensions }) => ({
      summary: table,
      group: row.id,
      label: row.label,
      kind: row.kind,
      pooled: row.pooled,
      dimensions,
      reason,
      protects: [...new Set(protects)],
    }),
  )

const coarsenedCells = (drafts: readonly Draft[], { rules }: Plan): readonly CoarsenedCells[] =>
  together(drafts.filter(isShown), ({ level, tally }) => {
    if (level === 'value') return tally.n >= rules.spreadFrom ? 'spread' : undefined
    return level === 'spread' && rules.exactCounts ? 'count' : undefined
  }).map(({ trait, first: { table, row }, dimensions }) => ({
    summary: table,
    group: row.id,
    label: row.label,
    dimensions,
    left: trait,
  }))

function advice(drafts: readonly Draft[], { rows, rules }: Plan): readonly Advice[] {
  const small = rows.filter(
    (row) => !row.pooled && drafts.some((draft) => draft.row === row && draft.reason === 'too-few'),
  )
  const pools = (['community', 'organization', 'other'] as const)
    .map((kind) => small.filter((row) => row.kind === kind))
    .filter((set) => set.length > 1 && wouldShow(set, drafts, rules.minimum))
    .filter((set) => !rows.some((row) => row.pooled && isSamePool(row, set)))
  const alone = small.filter((row) => !pools.some((set) => set.includes(row)))
  const dropped = drafts.filter(({ reason }) => reason === 'part')
  const labels = (set: readonly Row[]): readonly string[] => set.map(({ label }) => label)
  const kept = rows.filter(({ keep }) => keep)
  return [
    ...pools.map(
      (set): Advice => ({ type: 'pool', groups: set.map(({ id }) => id), labels: labels(set) }),
    ),
    ...(alone.length > 0 ? [{ type: 'join', labels: labels(alone) } as const] : []),
    ...(small.length > 0 ? [{ type: 'more-answers', labels: labels(small) } as const] : []),
    ...(small.length > 0 ? [{ type: 'agreement', labels: labels(small) } as const] : []),
    ...kept.flatMap((total): Advice[] => {
      const parts = rows.filter((row) =>
        dropped.some((draft) => draft.row === row && pooledBy(row, total)),
      )
      return parts.length > 0
        ? [{ type: 'drop-total', label: total.label, labels: labels(parts) }]
        : []
    }),
  ]
}

const pooledBy = ({ parts }: Row, total: Row): boolean =>
  parts.every((part) => total.parts.includes(part))

const isSamePool = (total: Row, set: readonly Row[]): boolean =>
  total.parts.length === set.length && set.every((row) => pooledBy(row, total))

/** Whether together they are large enough wherever one of them is too small. */
function wouldShow(set: readonly Row[], drafts: readonly Draft[], minimum: number): boolean {
  const places = drafts.filter(({ row, reason }) => set.includes(row) && reason === 'too-few')
  return places.every(({ table, dimension }) => {
    const same = drafts.filter(
      (draft) => draft.table === table && draft.dimension === dimension && set.includes(draft.row),
    )
    return same.reduce((sum, { tally }) => sum + tally.n, 0) >= minimum
  })
}
