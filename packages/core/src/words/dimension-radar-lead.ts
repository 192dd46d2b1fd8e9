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
  /** What stands above the picture; undefined where only what the figure is can be said. */
  readonly main: LeadClaim | undefined
  /** One a group, where they are few enough to be told one by one. */
  readonly byGroup: readonly LeadClaim[] | undefined
  readonly comparison: readonly LeadClaim[]
  readonly points: readonly ShownPoint[]
}

/**
 * The claims that may lead: each group's highest and lowest, where groups differ most. A difference
 * under one step of the scale, or between groups whose quartiles overlap, is "about the same".
 */
export function leadClaims({ groups, scale }: Summary, { dimensions }: Framework): LeadClaims {
  const points: ShownPoint[] = []
  const told: LeadClaim[] = []
  const byDimension = dimensions.map((): ShownPoint[] => [])
  for (const group of groups) {
    const before = points.length
    dimensions.forEach(({ id: dimension }, index) => {
      const cell = cellOf(group, dimension)
      if (cell.state !== 'shown') return
      const point = { group, dimension, cell }
      points.push(point)
      byDimension[index]?.push(point)
    })
    const claim = groupClaim(points.slice(before))
    if (claim) told.push(claim)
  }
  const byGroup = groups.length > mostTold ? undefined : told
  const comparison = groups.length > 1 ? compare(byDimension, scale) : []
  return { main: comparison[0] ?? byGroup?.[0], byGroup, comparison, points }
}

function groupClaim(points: readonly ShownPoint[]): LeadClaim | undefined {
  const [first] = points
  if (!first) return undefined
  const { group, dimension, cell } = first
  const { id } = group
  const { value } = cell
  if (points.length === 1) return { type: 'single', group: id, value, dimension }
  const [high, low] = [furthest(points, 1), furthest(points, -1)]
  if (high.value === low.value) return { type: 'level', group: id, value }
  return { type: 'peak', group: id, high, low }
}

/** The highest of the points where `toward` is 1, the lowest where it is -1. */
function furthest(points: readonly ShownPoint[], toward: number): At {
  let value = -Infinity * toward
  let dimensions: string[] = []
  for (const { cell, dimension } of points) {
    if ((cell.value - value) * toward > 0) {
      value = cell.value
      dimensions = []
    }
    if (cell.value === value) dimensions.push(dimension)
  }
  return { value, dimensions }
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
export function aboutTheSame(a: ShownCell, b: ShownCell, scale: Scale): boolean {
  if (a.value - b.value < stepOf(scale) - 1e-9) return true
  // Where a quartile is missing, so is the comparison: nothing is at most NaN.
  const { q1: aLow = NaN, q3: aHigh = NaN } = a
  const { q1: bLow = NaN, q3: bHigh = NaN } = b
  return aLow <= bHigh && bLow <= aHigh
}

/** For the shown points of each dimension: where two lie furthest apart, and where all are about the same. */
function compare(byDimension: readonly (readonly ShownPoint[])[], scale: Scale): LeadClaim[] {
  const apart: DifferencePlace[] = []
  const dimensions: string[] = []
  for (const points of byDimension) {
    if (points.length < 2) continue
    const place = widest(points, scale)
    if (place) apart.push(place)
    else dimensions.push((points[0] as ShownPoint).dimension)
  }
  const claims: LeadClaim[] = []
  if (apart.length > 0) {
    const most = Math.max(...apart.map(distanceOf))
    // 0.4 less 0.2 and 0.3 less 0.1 are one distance, whatever binary fractions make of them.
    const noise = (scale.max - scale.min) * 1e-9
    const places = apart.filter((place) => most - distanceOf(place) <= noise)
    claims.push({ type: 'difference', places })
  }
  if (dimensions.length > 0) {
    claims.push({ type: 'similar', dimensions, all: apart.length === 0 })
  }
  return claims
}

const distanceOf = ({ highValue, lowValue }: DifferencePlace): number => highValue - lowValue

/** The two values of one dimension that lie furthest apart; undefined where all are about the same. */
function widest(points: readonly ShownPoint[], scale: Scale): DifferencePlace | undefined {
  let [highValue, lowValue] = [0, 0]
  for (const { cell: one } of points) {
    for (const { cell: two } of points) {
      const apart = one.value - two.value
      if (apart <= highValue - lowValue || aboutTheSame(one, two, scale)) continue
      highValue = one.value
      lowValue = two.value
    }
  }
  if (highValue === lowValue) return undefined
  const whose = (value: number): string[] =>
    points.filter(({ cell }) => cell.value === value).map(({ group }) => group.id)
  const { dimension } = points[0] as ShownPoint
  return { dimension, high: whose(highValue), highValue, low: whose(lowValue), lowValue }
}
