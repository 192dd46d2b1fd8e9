import { quantileSorted } from 'd3-array'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementOf, agreementRule } from './agreement.ts'
import { answerShares } from './answer-shares.ts'
import { type Answers, answersOf, quantile, scaleAnswers } from './answers.ts'

const fivePoints = { min: 1, max: 5, labels: {} }

const counted = (values: readonly number[]): Answers => {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return answersOf(counts)
}

/** Counts of the answers 1 to 5. */
const histogram = (...counts: number[]): Answers =>
  counted(counts.flatMap((count, index) => Array<number>(count).fill(index + 1)))

describe('quartiles', () => {
  // Computed with Python 3.11, statistics.quantiles(values, n=4, method='inclusive').
  it.each<[number[], [number, number, number]]>([
    [
      [1, 2],
      [1.25, 1.5, 1.75],
    ],
    [
      [1, 2, 3, 4, 5],
      [2, 3, 4],
    ],
    [
      [2, 2, 3, 5],
      [2, 2.5, 3.5],
    ],
    [
      [1, 1, 1, 5, 5, 5],
      [1, 3, 5],
    ],
    [
      [3, 4, 4, 5, 5, 5, 5],
      [4, 5, 5],
    ],
    [
      [1, 2, 2, 3, 3, 3, 4, 4, 5, 5, 5],
      [2.5, 3, 4.5],
    ],
    [
      [0.1, 0.15, 0.3, 0.35, 0.4, 0.8],
      [0.1875, 0.325, 0.3875],
    ],
    [
      [1, 3, 4, 2, 4, 5, 1, 5, 2, 1, 2, 4],
      [1.75, 2.5, 4],
    ],
  ])('of %j are %j', (values, quartiles) => {
    const answers = counted(values)
    expect([0.25, 0.5, 0.75].map((share) => quantile(answers, share))).toEqual(quartiles)
  })

  it('are those of d3-array, in any order of answers', () => {
    const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const sorted = list.toSorted((a, b) => a - b)
        expect(quantile(counted(list), share)).toBeCloseTo(quantileSorted(sorted, share) ?? 0, 9)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('agreement on five answers', () => {
  const judged = (...counts: number[]) =>
    agreementOf(histogram(...counts), agreementRule(fivePoints))

  it('is nearly all over nine tenths, not at nine tenths', () => {
    expect(judged(0, 0, 0, 1, 19)).toBe('nearly-all')
    expect(judged(0, 0, 0, 2, 18)).toBe('close')
  })

  it('is split from a quarter at the bottom and a quarter at the top', () => {
    expect(judged(2, 1, 6, 2, 1)).toBe('split')
    expect(judged(1, 1, 7, 2, 1)).toBe('close')
    expect(judged(5, 0, 0, 0, 5)).toBe('split')
  })

  it('is close when the quartiles are one step apart, else mixed', () => {
    expect(judged(0, 0, 5, 5, 0)).toBe('close')
    expect(judged(2, 3, 4, 1, 0)).toBe('close')
    expect(judged(3, 2, 5, 0, 0)).toBe('mixed')
  })
})

it('judges other scales by the same quarters of their length', () => {
  expect(agreementRule({ min: 0, max: 10, labels: {} })).toEqual({ low: 2.5, high: 7.5, close: 1 })
  expect(agreementRule({ min: 0, max: 100, labels: {} })).toEqual({ low: 25, high: 75, close: 10 })
  expect(agreementRule(fivePoints)).toEqual({ low: 2, high: 4, close: 1 })
})

describe('shares of answers', () => {
  const shares = (...counts: number[]) =>
    answerShares(histogram(...counts), scaleAnswers(fivePoints))

  it('are tenths by answer', () => {
    expect(shares(0, 3, 5, 8, 4)).toEqual({ 1: 0, 2: 0.2, 3: 0.3, 4: 0.4, 5: 0.2 })
  })

  it('merge one or two people with the nearest neighbor, the smaller of two', () => {
    expect(shares(1, 3, 4, 8, 4)).toEqual({ '1–2': 0.2, 3: 0.2, 4: 0.4, 5: 0.2 })
    expect(shares(4, 5, 2, 3, 6)).toEqual({ 1: 0.2, 2: 0.3, '3–4': 0.3, 5: 0.3 })
    expect(shares(9, 0, 0, 2, 9)).toEqual({ 1: 0.5, 2: 0, 3: 0, '4–5': 0.6 })
  })

  it('go where everything would merge, or where answers lie between the points', () => {
    expect(shares(0, 2, 0, 0, 0)).toBeUndefined()
    expect(answerShares(counted([1.5, 2, 2, 2, 3, 3, 3]), scaleAnswers(fivePoints))).toBeUndefined()
    expect(
      answerShares(histogram(5, 5, 5), scaleAnswers({ min: 0, max: 1, labels: {} })),
    ).toBeUndefined()
  })

  it('never stand for one or two people, and stand for all of them', () => {
    const counts = fc.array(fc.nat(30), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(counts, (list) => {
        const found = shares(...list)
        if (!found) return
        let all = 0
        for (const key of Object.keys(found)) {
          const [low = 0, high = low] = key.split('–').map(Number)
          const count = list.slice(low - 1, high).reduce((sum, one) => sum + one, 0)
          expect(count === 0 || count > 2).toBe(true)
          all += count
        }
        expect(all).toBe(list.reduce((sum, one) => sum + one, 0))
      }),
      { numRuns: 2000 },
    )
  })
})
