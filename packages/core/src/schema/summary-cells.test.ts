import { describe, expect, it } from 'vitest'
import { cellOf, said, withCell } from '../../test/said.ts'
import { parseSummary } from './summary.ts'

describe('numbers', () => {
  it('are inside the scale, finite, and numbers', () => {
    const cells: unknown[] = [6, 0, '4', '4,5', null, true, Number.NaN, Infinity, [4]]
    const wanted = 'a number from 1 to 5 or an object'
    const hint = 'Without a "scale" it runs from 1 to 5.'
    expect(cells.flatMap((cell) => said(withCell(cell)))).toEqual(
      [
        `6 | ${wanted} | ${hint}`,
        `0 | ${wanted} | ${hint}`,
        `"4" (text) | ${wanted} | Write 4, without quotation marks.`,
        `"4,5" (text) | ${wanted} | Write 4.5, with a point.`,
        `null | ${wanted} | `,
        `true | ${wanted} | ${hint}`,
        `NaN | ${wanted} | ${hint}`,
        `Infinity | ${wanted} | ${hint}`,
        `a list | ${wanted} | `,
      ].map((line) => `groups[0].cells.outcomes | ${line}`),
    )
    expect(said(withCell({ value: 11 }, { scale: { min: 0, max: 10 } }))).toEqual([
      'groups[0].cells.outcomes.value | 11 | a number from 0 to 10 | ',
    ])
  })

  it('have no negative zero', () => {
    const summary = parseSummary(withCell(-0, { scale: { min: -0, max: 1 } }))
    expect(Object.is(summary.scale.min, 0)).toBe(true)
    expect(cellOf(summary)).toEqual({ state: 'shown', value: 0 })
  })

  it('are medians if every one is called so, else unstated', () => {
    const statistic = (cells: object): string => parseSummary({ groups: [{ cells }] }).statistic
    expect(statistic({ outcomes: { median: 4, q1: 3, q3: 5 } })).toBe('median')
    expect(statistic({ outcomes: { value: 4 } })).toBe('unstated')
    expect(statistic({ outcomes: 4 })).toBe('unstated')
    expect(statistic({ outcomes: { state: 'pending' } })).toBe('unstated')
    expect(
      said({ groups: [{ cells: { outcomes: { median: 4 }, 'intrinsic-benefits': 3 } }] }),
    ).toEqual([
      'groups[0].cells.outcomes.median | a median where the statistic is "unstated" |  | Write it under "value", or "statistic": "median" for the file.',
    ])
    expect(said(withCell({ median: 4 }, { statistic: 'mean' }))).toHaveLength(1)
    expect(cellOf(parseSummary(withCell({ value: 4 }, { statistic: 'median' })))).toEqual({
      state: 'shown',
      value: 4,
    })
  })

  it('have quartiles and agreement only where they are medians, around the median', () => {
    const median = { statistic: 'median' }
    expect(said(withCell({ value: 4, q1: 3, q3: 5, agreement: 'close' }))).toEqual(
      ['q1', 'q3', 'agreement'].map(
        (field) =>
          `groups[0].cells.outcomes.${field} | "${field}" where the statistic is "unstated" |  | Quartiles and agreement belong to medians.`,
      ),
    )
    expect(said(withCell({ median: 3, q1: 4, q3: 2 }, median))).toEqual([
      'groups[0].cells.outcomes.q1 | 4 | a number up to the median of 3 | ',
      'groups[0].cells.outcomes.q3 | 2 | a number from the median of 3 up | ',
    ])
    expect(said(withCell({ median: 3, q1: 2 }, median))).toEqual([
      'groups[0].cells.outcomes | "q1" alone | both quartiles or none | ',
    ])
    expect(
      said(withCell({ median: 3, q1: 0, q3: 9 }, median)).map((line) => line.split(' | ')[1]),
    ).toEqual(['0', '9'])
  })

  it('come once, or not at all with a reason', () => {
    expect(said(withCell({ median: 4, value: 4 }, { statistic: 'median' }))).toEqual([
      'groups[0].cells.outcomes | "median" and "value" | one of them | ',
    ])
    expect(said(withCell({}))).toEqual([
      'groups[0].cells.outcomes | neither number nor state | one of them | Write a "value", or why there is none, such as "state": "not-asked".',
    ])
    expect(said(withCell({ state: 'too-few', n: 3 }))).toEqual([
      'groups[0].cells.outcomes.n | "n" beside the state "too-few" | nothing else | A cell without a number says only why.',
    ])
    expect(said(withCell({ state: 'to-few' }))).toEqual([
      'groups[0].cells.outcomes.state | "to-few" | "too-few", "not-asked", "not-raised", "pending", "withdrawn" or "shown" | Did you mean "too-few"?',
    ])
  })

  it('are counted in bands or whole numbers', () => {
    const count = (n: unknown): unknown => cellOf(parseSummary(withCell({ value: 3, n })))
    expect(count('5-9')).toEqual({ state: 'shown', value: 3, n: '5–9' })
    expect(count('50+')).toEqual({ state: 'shown', value: 3, n: '50+' })
    expect(count(0)).toEqual({ state: 'shown', value: 3, n: 0 })
    const wanted = 'a band ("5–9", "10–19", "20–49", "50+") or a whole number'
    const bad: unknown[] = [-1, 2.5, '6-9', '12']
    expect(bad.flatMap((n) => said(withCell({ value: 3, n })))).toEqual(
      [
        `-1 | ${wanted} | `,
        `2.5 | ${wanted} | `,
        `"6-9" | ${wanted} | `,
        `"12" | ${wanted} | Write 12, without quotation marks.`,
      ].map((line) => `groups[0].cells.outcomes.n | ${line}`),
    )
  })

  it('may come with the share of each answer in tenths', () => {
    const answers = (shares: object): string[] => said(withCell({ value: 3, answers: shares }))
    expect(answers({ '1–2': 0.3, 3: 0.1, 4: 0.6 })).toEqual([])
    expect(answers({ 3: 0.25, 9: 0.1, '2-3': 0.1, four: 0.1 })).toEqual(
      [
        '.3 | 0.25 | a share in tenths | Write 0.3.',
        '.9 | "9" | an answer from 1 to 5 as the key | Answers shown together are written as "1–2".',
        '.2-3 | "2-3" | an answer from 1 to 5 as the key | Answers shown together are written as "1–2".',
        '.four | "four" | an answer from 1 to 5 as the key | Answers shown together are written as "1–2".',
      ].map((line) => `groups[0].cells.outcomes.answers${line}`),
    )
  })
})

describe('scales', () => {
  it('are any with finite ends, the lower first', () => {
    for (const [min, max] of [
      [0, 1],
      [0, 100],
      [-3, 3],
      [0.5, 0.75],
    ] as const) {
      const summary = parseSummary(withCell((min + max) / 2, { scale: { min, max } }))
      expect(summary.scale).toEqual({ min, max, labels: {} })
    }
    expect(said({ scale: { min: 5, max: 1 }, groups: [] })).toEqual([
      "scale.max | 1 | a number above the scale's min, 5 | ",
    ])
    expect(said({ scale: { min: 1 }, groups: [] })).toEqual(['scale.max | nothing | a number | '])
    expect(said({ scale: { min: -1.7e308, max: 1.7e308 }, groups: [] })).toHaveLength(1)
    expect(said({ scale: { min: 0, max: 1, step: 0 }, groups: [] })).toEqual([
      'scale.step | 0 | a number above 0 | ',
    ])
  })

  it('have words only for numbers on them', () => {
    expect(
      said({
        scale: {
          min: 0,
          max: 1,
          labels: { 0: 'None', 0.5: 'Half', 2: 'Two', one: 'One', '01': '' },
        },
        groups: [],
      }),
    ).toEqual([
      'scale.labels.2 | "2" | a number from 0 to 1 as the key | ',
      'scale.labels.one | "one" | a number from 0 to 1 as the key | ',
      'scale.labels.01 | "01" | a number from 0 to 1 as the key | ',
    ])
  })
})
