import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frameworkArbitrary } from '../../test/arbitraries.ts'
import { ContentError } from './content-error.ts'
import { parseSummary } from './summary.ts'
import { summaryFromValues, type Values } from './values.ts'

const message = (values: unknown): string => {
  try {
    summaryFromValues(values as Values)
    return ''
  } catch (error) {
    if (error instanceof ContentError) return error.message
    throw error
  }
}

describe('summaryFromValues', () => {
  it('is one unnamed rating on a scale from 1 to 5', () => {
    const summary = summaryFromValues(
      { 'intrinsic-benefits': 4, 'community-engagement': 3, outcomes: 5 },
      undefined,
      { title: 'How we see it' },
    )
    expect(summary).toEqual({
      framework: 'camden-2022',
      title: 'How we see it',
      statistic: 'unstated',
      scale: { min: 1, max: 5, labels: {} },
      example: false,
      groups: [
        {
          id: 'group-1',
          label: '',
          kind: 'other',
          cells: {
            'intrinsic-benefits': { state: 'shown', value: 4 },
            'community-engagement': { state: 'shown', value: 3 },
            outcomes: { state: 'shown', value: 5 },
            'sustainable-system-change': { state: 'pending' },
          },
        },
      ],
    })
    expect(parseSummary(summary)).toEqual(summary)
  })

  it('takes numbers in the framework’s order', () => {
    const cells = summaryFromValues([4, undefined, null, 2.5]).groups[0]?.cells ?? {}
    expect(Object.values(cells)).toEqual([
      { state: 'shown', value: 4 },
      { state: 'pending' },
      { state: 'pending' },
      { state: 'shown', value: 2.5 },
    ])
    expect(summaryFromValues([]).groups[0]?.cells.outcomes).toEqual({ state: 'pending' })
  })

  it('says what cannot be drawn', () => {
    expect(message({ outcome: 4, outcomes: 7, 'intrinsic-benefits': '4,5' })).toBe(
      [
        'The figure has 3 problems.',
        '',
        '  values.outcome   no such dimension. Did you mean "outcomes"?',
        '  values.outcomes   found 7; a number from 1 to 5 is wanted.',
        '  values.intrinsic-benefits   found "4,5" (text); a number from 1 to 5 is wanted. Write 4.5, with a point.',
      ].join('\n'),
    )
    expect(message([1, 2, 3, 4, 5])).toContain(
      'values   found 5 entries; a list of at most 4 is wanted.',
    )
    expect(message([Number.NaN])).toContain('values[0]   found NaN')
    expect(message('4 3 5 2')).toContain('an object with a number for each dimension is wanted')
    expect(message(new Array(2 ** 32 - 1))).toContain('4294967295 entries')
  })

  it('gives every dimension its number, and throws nothing but a ContentError', () => {
    fc.assert(
      fc.property(
        frameworkArbitrary,
        fc.array(fc.integer({ min: 1, max: 5 })),
        (framework, numbers) => {
          const values = numbers.slice(0, framework.dimensions.length)
          const cells = summaryFromValues(values, framework).groups[0]?.cells ?? {}
          const shown = Object.values(cells).flatMap((cell) =>
            cell.state === 'shown' ? [cell.value] : [],
          )
          expect(shown).toEqual(values)
          expect(Object.keys(cells)).toEqual(framework.dimensions.map(({ id }) => id))
        },
      ),
    )
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true }), (values) => {
        expect(typeof message(values)).toBe('string')
      }),
    )
  })
})
