import type { Scale } from '../../model/summary.ts'
import { agreementRule, isFivePoint } from '../agreement.ts'
import { scaleAnswers } from '../answers.ts'
import type { Rule } from './integer-system.ts'
import type { KnownCell } from './known-cells.ts'

/**
 * What a shown cell says of the answers behind it, as linear rules over counts of answers "up to" each point of the
 * scale. `base` is the variable of the lowest point; `base + points.length - 1` is the count of all.
 */
export function cellRules(
  known: KnownCell,
  base: number,
  points: readonly number[],
): readonly Rule[] {
  const { cell, statistic, scale } = known
  const all = base + points.length - 1
  const rules: Rule[] = []
  if (cell.state !== 'shown' || points.length < 2) return rules
  const upTo = (value: number): number | undefined =>
    lastPlace(points, (point) => point <= value + margin, base)
  const under = (value: number): number | undefined =>
    lastPlace(points, (point) => point < value - margin, base)
  /** At least (share × all + more) answers are `value` or lower, and at most (share × all + less) are under it. */
  const order = (
    value: number,
    factor: number,
    share: number,
    more: number,
    less: number,
  ): void => {
    const [at, below] = [upTo(value), under(value)]
    if (at !== undefined)
      rules.push(
        atMost(
          [
            [all, share],
            [at, -factor],
          ],
          -more,
        ),
      )
    if (below !== undefined)
      rules.push(
        atMost(
          [
            [below, factor],
            [all, -share],
          ],
          less,
        ),
      )
  }
  if (statistic === 'median') order(cell.value, 2, 1, 0, 0)
  if (cell.q1 !== undefined) order(cell.q1, 4, 1, 0, 2)
  if (cell.q3 !== undefined) order(cell.q3, 4, 3, -2, 0)
  for (const [answer, share] of Object.entries(cell.answers ?? {})) {
    const [low = Number.NaN, high = low] = answer.split('–').map(Number)
    const [at, below] = [upTo(high), under(low)]
    if (at === undefined) continue
    const tenths = Math.round(share * 10)
    const count = (factor: number): Term[] => [
      [at, factor],
      ...(below === undefined ? [] : [[below, -factor] as const]),
    ]
    // A share in tenths was rounded: the count is within a twentieth of all.
    rules.push(atMost([...count(20), [all, -(2 * tenths + 1)]]))
    rules.push(atMost([...count(-20), [all, 2 * tenths - 1]]))
  }
  rules.push(...agreementRules(known, scale, upTo, under, all))
  return rules
}

type Place = (value: number) => number | undefined

function agreementRules(
  { cell }: KnownCell,
  scale: Scale,
  upTo: Place,
  under: Place,
  all: number,
): readonly Rule[] {
  if (cell.state !== 'shown' || !cell.agreement) return []
  if (cell.agreement === 'nearly-all') {
    const [at, below] = [upTo(cell.value), under(cell.value)]
    if (at === undefined) return []
    const rest: Term[] = below === undefined ? [] : [[below, 10]]
    return [atMost([[all, 9], [at, -10], ...rest], -1)]
  }
  // Other scales' thresholds are data of the file; what follows from them is left out, which is wider and so true.
  if (cell.agreement !== 'split' || !isFivePoint(scale)) return []
  const { low, high } = agreementRule(scale)
  const [bottom, below] = [upTo(low), under(high)]
  if (bottom === undefined || below === undefined) return []
  return [
    atMost([
      [all, 1],
      [bottom, -4],
    ]),
    atMost([
      [below, 4],
      [all, -3],
    ]),
  ]
}

type Term = readonly [variable: number, factor: number]

/** Σ factor × variable ≤ most. */
export const atMost = (terms: readonly Term[], most = 0): Rule => ({
  variables: terms.map(([variable]) => variable),
  factors: terms.map(([, factor]) => factor),
  most,
})

/** Two rules that make a sum equal to its total. */
export function equals(total: number, parts: readonly number[]): readonly Rule[] {
  const terms = (sign: number): Term[] => [
    [total, sign],
    ...parts.map((part): Term => [part, -sign]),
  ]
  return [atMost(terms(1)), atMost(terms(-1))]
}

const margin = 1e-9

function lastPlace(
  points: readonly number[],
  fits: (point: number) => boolean,
  base: number,
): number | undefined {
  const place = points.findLastIndex(fits)
  return place < 0 ? undefined : base + place
}

/** The points that answers are counted at: those of a scale with steps, else only all of them together. */
export const countedPoints = (scale: Scale): readonly number[] => scaleAnswers(scale) ?? [scale.max]
