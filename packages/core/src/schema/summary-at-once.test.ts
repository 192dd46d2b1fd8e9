import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { camdenOutline } from '../../content/camden-2022/outline.ts'
import { nearlyContentArbitrary, summaryArbitrary } from '../../test/arbitraries.ts'
import type { Framework } from '../model/framework.ts'
import type { Summary } from '../model/summary.ts'
import { parseSummary } from './summary.ts'
import { summaryAtOnce, valuesAtOnce } from './summary-at-once.ts'
import { summaryFile } from './summary-file.ts'
import { summaryFromValues, type Values } from './values.ts'

const parsed = (read: () => Summary): Summary | undefined => {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** What is taken at once is what the parser makes of it, and nothing that the parser refuses is taken. */
function expectAgreement(input: unknown, framework: Framework = camdenOutline): void {
  const taken = summaryAtOnce(input, framework)
  if (taken) expect(taken).toEqual(parsed(() => parseSummary(input, framework)))
}

const fixtures = new URL('../../../../stories/fixtures/summaries/', import.meta.url)

/** Replaces, drops or adds one thing somewhere inside. */
function changed(value: unknown, path: readonly number[], by: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined || typeof value !== 'object' || value === null) return by
  const keys = Object.keys(value)
  if (keys.length === 0) return by
  const key = keys[step % keys.length] as string
  const inner = changed((value as Record<string, unknown>)[key], rest, by)
  return Array.isArray(value)
    ? value.map((entry, index) => (String(index) === key ? inner : entry))
    : { ...value, [key]: inner }
}

describe('summaryAtOnce', () => {
  it.each(readdirSync(fixtures).filter((name) => name.endsWith('.json')))(
    'agrees with the parser: %s',
    (name) => {
      const input: unknown = JSON.parse(readFileSync(new URL(name, fixtures), 'utf8'))
      expectAgreement(input)
    },
  )

  it('takes what summaries nearly always hold', () => {
    fc.assert(
      fc.property(summaryArbitrary({ maxGroups: 6 }), ({ summary, framework }) => {
        for (const input of [summary, summaryFile(summary)]) {
          expect(summaryAtOnce(input, framework)).toEqual(parseSummary(input, framework))
        }
      }),
    )
  })

  it('takes what summarizing writes: shares of answers, and the rule of agreement on a scale of its own', () => {
    const cell = {
      median: 7,
      q1: 5,
      q3: 8,
      n: '20–49',
      agreement: 'mixed',
      answers: { '0–4': 0.2, 7: 0.5, 10: 0.3 },
    }
    const file = {
      scale: { min: 0, max: 10 },
      agreement: { low: 2.5, high: 7.5, close: 2.5 },
      privacy: { preset: 'opinion-5', minimum: 5, rules: '1' },
      groups: [{ label: 'Residents', invited: 60, cells: { outcomes: cell } }],
    }
    expect(summaryAtOnce(file, camdenOutline)).toEqual(parseSummary(file))
  })

  it('agrees with the parser on answers', () => {
    const answer = fc.oneof(
      fc.constantFrom(
        '1',
        '5',
        '6',
        '0',
        '01',
        '1–2',
        '2–1',
        '1–2–3',
        '1-2',
        '–',
        '',
        'a',
        '1.5',
        '-1',
      ),
      fc.string({ maxLength: 3 }),
    )
    const share = fc.constantFrom<unknown>(
      0,
      0.1,
      0.3,
      0.35,
      1,
      1.1,
      -0.1,
      -0,
      '0.1',
      null,
      undefined,
    )
    fc.assert(
      fc.property(fc.dictionary(answer, share, { maxKeys: 3 }), (answers) => {
        expectAgreement({ groups: [{ cells: { outcomes: { median: 3, answers } } }] })
      }),
      { numRuns: 1000 },
    )
  })

  it('agrees with the parser where one thing was changed', () => {
    const strange = fc.oneof(
      fc.constantFrom<unknown>(
        undefined,
        null,
        '',
        ' ',
        'median',
        'shown',
        'not-asked',
        '5-9',
        '4',
        -0,
        0,
        1,
        3,
        5,
        6,
        0.5,
        -1,
        Number.NaN,
        Number.POSITIVE_INFINITY,
        true,
        [],
        {},
        [1],
        { a: 1 },
        { min: 1, max: 7 },
        { min: 5, max: 1 },
        { value: 3 },
        { median: 3 },
        { median: 3, value: 3 },
        { median: 3, q1: 2, q3: 4 },
        { median: 3, q1: 4, q3: 5 },
        { state: 'too-few', value: 3 },
        { state: 'pending' },
        'a\nb',
        '\ud800',
        'a'.repeat(201),
        new Date(0),
        () => 1,
      ),
      nearlyContentArbitrary([
        'groups',
        'cells',
        'id',
        'label',
        'state',
        'value',
        'median',
        'x-own',
        '__proto__',
      ]),
    )
    const path = fc.array(fc.nat(6), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(
        summaryArbitrary({ maxGroups: 3 }),
        path,
        strange,
        fc.boolean(),
        (made, steps, by, asFile) => {
          const { summary, framework } = made
          expectAgreement(changed(asFile ? summaryFile(summary) : summary, steps, by), framework)
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('agrees with the parser on anything that looks a little like content', () => {
    const names = [
      'groups',
      'cells',
      'id',
      'label',
      'kind',
      'scale',
      'min',
      'max',
      'labels',
      'outcomes',
      'value',
      'state',
      'source',
      'text',
    ]
    fc.assert(
      fc.property(nearlyContentArbitrary(names), fc.anything(), (near, any) => {
        for (const input of [
          near,
          any,
          { groups: near },
          { groups: [near] },
          { groups: [{ cells: near }] },
        ])
          expectAgreement(input)
      }),
      { numRuns: 1000 },
    )
  })

  it('reads each property once, so that a getter cannot change its mind', () => {
    let reads = 0
    const cells = {
      get outcomes() {
        reads += 1
        return reads > 1 ? 99 : 3
      },
    }
    const taken = summaryAtOnce({ groups: [{ cells }] }, camdenOutline)
    expect(reads).toBe(1)
    expect(taken?.groups[0]?.cells.outcomes).toEqual({ state: 'shown', value: 3 })
  })

  it('never throws, whatever reading does', () => {
    const thrower = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no')
        },
      },
    )
    expect(summaryAtOnce(thrower, camdenOutline)).toBeUndefined()
  })
})

describe('valuesAtOnce', () => {
  const value = fc.oneof(
    fc.constantFrom<unknown>(null, undefined, 0, 1, 5, 6, -0, '4', Number.NaN),
    fc.double({ min: 1, max: 5, noNaN: true }),
  )
  const key = fc.constantFrom(
    'intrinsic-benefits',
    'community-engagement',
    'outcomes',
    'outcome',
    '__proto__',
  )
  const values = fc.oneof(
    fc.array(value, { maxLength: 5 }),
    fc.dictionary(key, value),
    fc.anything(),
  )

  it('agrees with summaryFromValues', () => {
    fc.assert(
      fc.property(values, (input) => {
        const taken = valuesAtOnce(input, camdenOutline)
        if (taken) expect(taken).toEqual(parsed(() => summaryFromValues(input as Values)))
      }),
      { numRuns: 2000 },
    )
  })

  it('takes four numbers', () => {
    expect(valuesAtOnce([4, 3, 5, 2], camdenOutline)).toEqual(summaryFromValues([4, 3, 5, 2]))
    expect(valuesAtOnce({ outcomes: 4 }, camdenOutline)).toEqual(summaryFromValues({ outcomes: 4 }))
  })
})
