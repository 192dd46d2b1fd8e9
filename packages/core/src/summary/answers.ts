import type { Scale } from '../model/summary.ts'

/** Answers of one cell: each different answer with how many gave it, from the lowest up. */
export interface Answers {
  readonly points: readonly number[]
  readonly counts: readonly number[]
  readonly n: number
}

export function answersOf(counted: ReadonlyMap<number, number>): Answers {
  const points = [...counted.keys()].sort((a, b) => a - b)
  const counts = points.map((point) => counted.get(point) ?? 0)
  return { points, counts, n: counts.reduce((sum, count) => sum + count, 0) }
}

/**
 * Quantile, type 7 (Hyndman and Fan 1996): linear between the order statistics around (n − 1) × share. On the scale
 * of the answers; NaN without answers.
 * @param share from 0 to 1; 0.5 is the median
 */
export function quantile({ points, counts, n }: Answers, share: number): number {
  if (n === 0) return Number.NaN
  const place = (n - 1) * share
  const below = Math.floor(place)
  const low = orderStatistic(points, counts, below)
  const high = orderStatistic(points, counts, Math.min(below + 1, n - 1))
  return rounded(low + (high - low) * (place - below))
}

function orderStatistic(
  points: readonly number[],
  counts: readonly number[],
  place: number,
): number {
  let passed = 0
  for (const [index, count] of counts.entries()) {
    passed += count
    if (passed > place) return points[index] as number
  }
  return points.at(-1) as number
}

/** Takes the noise of binary fractions out of shares; the answers of surveys have far fewer digits. */
const rounded = (value: number): number => {
  const short = Number(value.toPrecision(12))
  return short === 0 ? 0 : short
}

/** How many answers lie between two points, both included. */
export const countWithin = ({ points, counts }: Answers, low: number, high: number): number =>
  counts.reduce((sum, count, index) => {
    const point = points[index] as number
    return point >= low - margin && point <= high + margin ? sum + count : sum
  }, 0)

const margin = 1e-9

/** At most so many points are told apart as answers; finer scales count as without steps. */
const mostPoints = 11

/**
 * The possible answers of a scale with steps: its own steps, else whole numbers between whole ends. Undefined for
 * scales without steps, such as shares and 0 to 100.
 */
export function scaleAnswers({ min, max, step }: Scale): readonly number[] | undefined {
  const whole = Number.isInteger(min) && Number.isInteger(max) && max - min > 1
  const unit = step ?? (whole ? 1 : undefined)
  if (unit === undefined) return undefined
  const steps = Math.round((max - min) / unit)
  if (steps < 1 || steps >= mostPoints || Math.abs(min + steps * unit - max) > margin)
    return undefined
  return Array.from({ length: steps + 1 }, (_, index) => rounded(min + index * unit))
}
