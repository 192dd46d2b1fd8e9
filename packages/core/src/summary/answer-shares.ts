import { type Answers, countWithin } from './answers.ts'

interface Range {
  readonly low: number
  readonly high: number
  readonly count: number
}

/** Fewer people than this never stand for a share of their own. */
const fewest = 3

/**
 * The share of each answer in tenths, with neighbors merged ("1–2") until no share stands for one or two people.
 * Undefined where the answers are not the scale's, or where everything would have to merge.
 */
export function answerShares(
  answers: Answers,
  scalePoints: readonly number[] | undefined,
  mergeUnder: number = fewest,
): { readonly [answer: string]: number } | undefined {
  if (!scalePoints) return undefined
  const single = scalePoints.map((point) => ({
    low: point,
    high: point,
    count: countWithin(answers, point, point),
  }))
  if (single.reduce((sum, { count }) => sum + count, 0) !== answers.n) return undefined
  const ranges = merged(single, mergeUnder)
  if (ranges.length < 2) return undefined
  return Object.fromEntries(
    ranges.map(({ low, high, count }) => [
      low === high ? String(low) : `${low}–${high}`,
      Math.round((count * 10) / answers.n) / 10,
    ]),
  )
}

function merged(ranges: readonly Range[], mergeUnder: number): readonly Range[] {
  const small = ranges.findIndex(({ count }) => count > 0 && count < mergeUnder)
  if (small < 0 || ranges.length === 1) return ranges
  const [from, to] = span(ranges, small)
  const taken = ranges.slice(from, to + 1)
  const one: Range = {
    low: (taken[0] as Range).low,
    high: (taken.at(-1) as Range).high,
    count: taken.reduce((sum, { count }) => sum + count, 0),
  }
  return merged([...ranges.slice(0, from), one, ...ranges.slice(to + 1)], mergeUnder)
}

/** From a small range to its nearest neighbor with answers; of two equally near the smaller, else the lower. */
function span(ranges: readonly Range[], small: number): readonly [number, number] {
  const filled = (index: number) => (ranges[index]?.count ?? 0) > 0
  let before = small - 1
  let after = small + 1
  while (before >= 0 && !filled(before)) before -= 1
  while (after < ranges.length && !filled(after)) after += 1
  if (before < 0) return after < ranges.length ? [small, after] : [0, ranges.length - 1]
  if (after >= ranges.length) return [before, small]
  const [down, up] = [small - before, after - small]
  const nearer =
    down === up
      ? (ranges[before]?.count ?? 0) <= (ranges[after]?.count ?? 0)
        ? 0
        : 1
      : down < up
        ? 0
        : 1
  return nearer === 0 ? [before, small] : [small, after]
}
