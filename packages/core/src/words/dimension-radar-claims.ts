import type { Framework } from '../model/framework.ts'
import type { Agreement, Summary } from '../model/summary.ts'
import type { LeadClaim, LeadClaims, ShownPoint } from './dimension-radar-lead.ts'

/** What follows the claims that may lead. */
export type DetailClaim =
  | {
      readonly type: 'range'
      readonly dimension: string
      readonly low: number
      readonly high: number
    }
  | {
      readonly type: 'split' | 'nearly-all'
      readonly group: string
      readonly dimensions: readonly string[]
    }
  | { readonly type: 'missing'; readonly count: number; readonly total: number }
  | { readonly type: 'example' }

/** One thing that a description says, as data that an oracle can recompute. `main` marks the visible sentence. */
export type Claim = { readonly main?: true } & (LeadClaim | DetailClaim)

const mostRanges = 4

/** What can be said of a radar, in the order to say it. */
export function dimensionRadarClaims(
  { main, byGroup, comparison, points }: LeadClaims,
  summary: Summary,
  framework: Framework,
): readonly Claim[] {
  const told = byGroup ?? ranges(points, framework)
  const { groups, statistic, example } = summary
  const dimensions = framework.dimensions.map(({ id }) => id)
  const total = groups.length * dimensions.length
  const count = total - points.length
  return [
    { type: 'figure', dimensions, groups: groups.map(({ id }) => id), statistic },
    ...[...told, ...comparison].map(
      (claim): Claim => (claim === main ? { ...claim, main: true } : claim),
    ),
    ...agreementClaims(points, 'split'),
    ...agreementClaims(points, 'nearly-all'),
    ...(count > 0 ? [{ type: 'missing', count, total } as const] : []),
    ...(example ? [{ type: 'example' } as const] : []),
  ]
}

/** For many groups: how far each dimension ranges, the widest first. */
function ranges(points: readonly ShownPoint[], { dimensions }: Framework): DetailClaim[] {
  const all = dimensions.flatMap(({ id: dimension }) => {
    const there = points.filter((point) => point.dimension === dimension)
    const values = there.map(({ cell }) => cell.value)
    const [low, high] = [Math.min(...values), Math.max(...values)]
    return low < high ? [{ type: 'range' as const, dimension, low, high }] : []
  })
  return all.sort((a, b) => b.high - b.low - (a.high - a.low)).slice(0, mostRanges)
}

function agreementClaims(
  points: readonly ShownPoint[],
  type: Extract<Agreement, 'split' | 'nearly-all'>,
): DetailClaim[] {
  const claims: { type: typeof type; group: string; dimensions: string[] }[] = []
  for (const { group, dimension, cell } of points) {
    if (cell.agreement !== type) continue
    const last = claims.at(-1)
    if (last?.group === group.id) last.dimensions.push(dimension)
    else claims.push({ type, group: group.id, dimensions: [dimension] })
  }
  return claims
}
