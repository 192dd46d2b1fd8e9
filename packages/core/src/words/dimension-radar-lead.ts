import type { Framework } from '../model/framework.ts'
import type { Group, Scale, ShownCell, Statistic, Summary } from '../model/summary.ts'
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

/** What may stand as the one sentence above the picture. */
export type LeadClaim =
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
  | { readonly type: 'similar'; readonly dimensions: readonly string[]; readonly all: boolean }

/** Groups that get a sentence of their own; above it, ranges by dimension speak for all. */
const mostTold = 3

/** A cell with a number, and whose it is. */
export interface ShownPoint {
  readonly group: Group
  readonly dimension: string
  readonly cell: ShownCell
}

export interface LeadClaims {
  readonly what: LeadClaim
  /** What stands above the picture; undefined where nothing but `what` can be said. */
  readonly main: LeadClaim | undefined
  /** One a group, where they are few enough to be told one by one. */
  readonly byGroup: readonly LeadClaim[] | undefined
  readonly comparison: readonly LeadClaim[]
  readonly points: readonly ShownPoint[]
  /** How many numbers there would be if none were missing. */
  readonly total: number
}

/**
 * The claims that may lead: what the figure is, each group's highest and lowest, where groups differ most. A difference
 * under one step of the scale, or between groups whose quartiles overlap, is "about the same".
 */
export function leadClaims(
  { groups, statistic, scale }: Summary,
  framework: Framework,
): LeadClaims {
  const dimensions = framework.dimensions.map(({ id }) => id)
  const points = groups.flatMap((group) =>
    dimensions.flatMap((dimension) => {
      const cell = cellOf(group, dimension)
      return cell.state === 'shown' ? { group, dimension, cell } : []
    }),
  )
  const byGroup =
    groups.length > mostTold
      ? undefined
      : groups.flatMap((group) => groupClaim(points.filter((point) => point.group === group)))
  const comparison =
    groups.length > 1
      ? compare(
          dimensions.map((dimension) => points.filter((point) => point.dimension === dimension)),
          scale,
        )
      : []
  return {
    what: { type: 'figure', dimensions, groups: groups.map(({ id }) => id), statistic },
    main: comparison[0] ?? byGroup?.[0],
    byGroup,
    comparison,
    points,
    total: groups.length * dimensions.length,
  }
}

function groupClaim(points: readonly ShownPoint[]): LeadClaim[] {
  const [first] = points
  if (!first) return []
  const { group, dimension, cell } = first
  const told = { group: group.id, value: cell.value }
  if (points.length === 1) return [{ type: 'single', ...told, dimension }]
  const at = (choose: (...values: number[]) => number): At => {
    const value = choose(...points.map((point) => point.cell.value))
    const there = points.filter((point) => point.cell.value === value)
    return { value, dimensions: there.map((point) => point.dimension) }
  }
  const [high, low] = [at(Math.max), at(Math.min)]
  if (high.value === low.value) return [{ type: 'level', ...told }]
  return [{ type: 'peak', group: group.id, high, low }]
}

/**
 * One step of the scale: its own; else one point where whole numbers make at most ten of them; else a tenth of its
 * length.
 */
function stepOf({ min, max, step }: Scale): number {
  const length = max - min
  const whole = Number.isInteger(min) && Number.isInteger(max)
  return step ?? (whole && length > 1 && length <= 10 ? 1 : length / 10)
}

/** Whether two numbers of one dimension read as "about the same"; `a` is not the lower. */
function aboutTheSame(a: ShownCell, b: ShownCell, scale: Scale): boolean {
  if (a.value - b.value < stepOf(scale) - 1e-9) return true
  return (
    [a, b].every(({ q1, q3 }) => q1 !== undefined && q3 !== undefined) &&
    (a.q1 as number) <= (b.q3 as number) &&
    (b.q1 as number) <= (a.q3 as number)
  )
}

/** For the shown points of each dimension: where two lie furthest apart, and where all are about the same. */
function compare(byDimension: readonly (readonly ShownPoint[])[], scale: Scale): LeadClaim[] {
  const compared = byDimension.filter((points) => points.length > 1)
  const apart = compared.flatMap((points) => widest(points, scale) ?? [])
  const most = Math.max(...apart.map(distanceOf))
  // 0.4 less 0.2 and 0.3 less 0.1 are one distance, whatever binary fractions make of them.
  const noise = (scale.max - scale.min) * 1e-9
  const places = apart.filter((place) => most - distanceOf(place) <= noise)
  const dimensions = compared
    .map(([point]) => (point as ShownPoint).dimension)
    .filter((dimension) => !apart.some((place) => place.dimension === dimension))
  return [
    ...(places.length > 0 ? [{ type: 'difference', places } as const] : []),
    ...(dimensions.length > 0
      ? [{ type: 'similar', dimensions, all: apart.length === 0 } as const]
      : []),
  ]
}

const distanceOf = ({ highValue, lowValue }: DifferencePlace): number => highValue - lowValue

/** The two values of one dimension that lie furthest apart; undefined where all are about the same. */
function widest(points: readonly ShownPoint[], scale: Scale): DifferencePlace | undefined {
  let found: DifferencePlace | undefined
  const at = (value: number): string[] =>
    points.filter(({ cell }) => cell.value === value).map(({ group }) => group.id)
  for (const { cell: one, dimension } of points) {
    for (const { cell: two } of points) {
      const [highValue, lowValue] = [one.value, two.value]
      if (highValue - lowValue <= (found ? distanceOf(found) : 0)) continue
      if (aboutTheSame(one, two, scale)) continue
      found = { dimension, high: at(highValue), highValue, low: at(lowValue), lowValue }
    }
  }
  return found
}
