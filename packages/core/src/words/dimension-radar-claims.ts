import type { Framework } from '../model/framework.ts'
import type { Agreement, Group, Scale, ShownCell, Statistic, Summary } from '../model/summary.ts'
import { cellOf } from './caption.ts'

interface At {
  readonly dimensions: readonly string[]
  readonly value: number
}

/** Where two perspectives lie furthest apart. */
export interface DifferencePlace {
  readonly dimension: string
  readonly high: readonly string[]
  readonly highValue: number
  readonly low: readonly string[]
  readonly lowValue: number
}

/** One thing that a description says, as data that an oracle can recompute. `main` marks the visible sentence. */
export type Claim = { readonly main?: true } & (
  | {
      readonly type: 'figure'
      readonly dimensions: readonly string[]
      readonly groups: readonly string[]
      readonly statistic: Statistic
    }
  | { readonly type: 'peak'; readonly group: string; readonly high: At; readonly low: At }
  | { readonly type: 'level'; readonly group: string; readonly value: number }
  | {
      readonly type: 'single'
      readonly group: string
      readonly dimension: string
      readonly value: number
    }
  | { readonly type: 'difference'; readonly places: readonly DifferencePlace[] }
  | { readonly type: 'range'; readonly dimension: string; readonly low: number; readonly high: number }
  | { readonly type: 'similar'; readonly dimensions: readonly string[]; readonly all: boolean }
  | {
      readonly type: 'split' | 'nearly-all'
      readonly group: string
      readonly dimensions: readonly string[]
    }
  | { readonly type: 'missing'; readonly count: number; readonly total: number }
  | { readonly type: 'example' }
)

/** Groups that get a sentence of their own; above it, ranges by dimension speak for all. */
const mostTold = 3
const mostRanges = 4

/**
 * What can be said of a radar, in the order to say it. A difference under one step of the scale, or between groups
 * whose quartiles overlap, is "about the same".
 */
export function dimensionRadarClaims(summary: Summary, framework: Framework): readonly Claim[] {
  const { groups, statistic, example } = summary
  const ids = framework.dimensions.map(({ id }) => id)
  const what: Claim = {
    type: 'figure',
    dimensions: ids,
    groups: groups.map(({ id }) => id),
    statistic,
  }
  const shownBy = new Map(groups.map((group) => [group, shownCells(group, ids)]))
  const perGroup = groups.flatMap((group) => groupClaim(group, shownBy.get(group) ?? []))
  const comparison = compare(summary, ids)
  const told = groups.length <= mostTold ? perGroup : ranges(summary, ids)
  const [mainClaim] = groups.length > 1 ? [...comparison, ...told] : told
  const rest = [...told, ...comparison].map((claim): Claim =>
    claim === mainClaim ? { ...claim, main: true } : claim,
  )
  const total = groups.length * ids.length
  const count = total - [...shownBy.values()].reduce((sum, cells) => sum + cells.length, 0)
  return [
    what,
    ...rest,
    ...agreementClaims(groups, shownBy, 'split'),
    ...agreementClaims(groups, shownBy, 'nearly-all'),
    ...(count > 0 ? [{ type: 'missing', count, total } as const] : []),
    ...(example ? [{ type: 'example' } as const] : []),
  ]
}

type Shown = { readonly dimension: string; readonly cell: ShownCell }

const shownCells = (group: Group, ids: readonly string[]): readonly Shown[] =>
  ids.flatMap((dimension) => {
    const cell = cellOf(group, dimension)
    return cell.state === 'shown' ? { dimension, cell } : []
  })

function groupClaim({ id: group }: Group, cells: readonly Shown[]): Claim[] {
  const [first] = cells
  if (!first) return []
  if (cells.length === 1) {
    return [{ type: 'single', group, dimension: first.dimension, value: first.cell.value }]
  }
  const values = cells.map(({ cell }) => cell.value)
  const at = (value: number): At => ({
    value,
    dimensions: cells.filter(({ cell }) => cell.value === value).map(({ dimension }) => dimension),
  })
  const [high, low] = [at(Math.max(...values)), at(Math.min(...values))]
  if (high.value === low.value) return [{ type: 'level', group, value: high.value }]
  return [{ type: 'peak', group, high, low }]
}

/**
 * One step of the scale: its own; else one point where whole numbers make at most ten of them; else a tenth of its
 * length.
 */
export function stepOf({ min, max, step }: Scale): number {
  if (step !== undefined) return step
  const length = max - min
  const whole = Number.isInteger(min) && Number.isInteger(max)
  return whole && length > 1 && length <= 10 ? 1 : length / 10
}

/** 0.4 less 0.2 and 0.3 less 0.1 are one distance, whatever binary fractions make of them. */
const noiseOf = ({ min, max }: Scale): number => 1e-9 * Math.max(1, max - min)

/** Whether two numbers of one dimension read as "about the same". */
export function aboutTheSame(a: ShownCell, b: ShownCell, scale: Scale): boolean {
  if (Math.abs(a.value - b.value) < stepOf(scale) - noiseOf(scale)) return true
  const spread = [a.q1, a.q3, b.q1, b.q3]
  if (spread.some((quartile) => quartile === undefined)) return false
  const [aLow, aHigh, bLow, bHigh] = spread as [number, number, number, number]
  return aLow <= bHigh && bLow <= aHigh
}

function compare({ groups, scale }: Summary, ids: readonly string[]): Claim[] {
  const places: DifferencePlace[] = []
  const similar: string[] = []
  let compared = 0
  for (const dimension of ids) {
    const cells = groups.flatMap(({ id, cells: own }) => {
      const cell = Object.hasOwn(own, dimension) ? own[dimension] : undefined
      return cell?.state === 'shown' ? [{ id, cell }] : []
    })
    if (cells.length < 2) continue
    compared += 1
    let widest: { high: number; low: number } | undefined
    for (const one of cells) {
      for (const two of cells) {
        const apart = one.cell.value - two.cell.value
        if (apart <= (widest ? widest.high - widest.low : 0)) continue
        if (aboutTheSame(one.cell, two.cell, scale)) continue
        widest = { high: one.cell.value, low: two.cell.value }
      }
    }
    if (!widest) {
      similar.push(dimension)
      continue
    }
    const { high, low } = widest
    const at = (value: number) => cells.filter(({ cell }) => cell.value === value).map(({ id }) => id)
    places.push({ dimension, high: at(high), highValue: high, low: at(low), lowValue: low })
  }
  const most = Math.max(...places.map(({ highValue, lowValue }) => highValue - lowValue))
  const furthest = places.filter(
    ({ highValue, lowValue }) => most - (highValue - lowValue) <= noiseOf(scale),
  )
  return [
    ...(furthest.length > 0 ? [{ type: 'difference', places: furthest } as const] : []),
    ...(similar.length > 0
      ? [{ type: 'similar', dimensions: similar, all: similar.length === compared } as const]
      : []),
  ]
}

/** For many groups: how far each dimension ranges, the widest first. */
function ranges({ groups }: Summary, ids: readonly string[]): Claim[] {
  const all = ids.flatMap((dimension) => {
    const values = groups.flatMap((group) => {
      const cell = cellOf(group, dimension)
      return cell.state === 'shown' ? [cell.value] : []
    })
    const [low, high] = [Math.min(...values), Math.max(...values)]
    return low < high ? [{ type: 'range' as const, dimension, low, high }] : []
  })
  return all.sort((a, b) => b.high - b.low - (a.high - a.low)).slice(0, mostRanges)
}

function agreementClaims(
  groups: readonly Group[],
  shownBy: ReadonlyMap<Group, readonly Shown[]>,
  agreement: Extract<Agreement, 'split' | 'nearly-all'>,
): Claim[] {
  return groups.flatMap((group) => {
    const dimensions = (shownBy.get(group) ?? [])
      .filter(({ cell }) => cell.agreement === agreement)
      .map(({ dimension }) => dimension)
    return dimensions.length > 0 ? [{ type: agreement, group: group.id, dimensions }] : []
  })
}
