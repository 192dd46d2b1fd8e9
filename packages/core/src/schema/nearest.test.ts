import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearest } from './nearest.ts'

const names = [
  'intrinsic-benefits',
  'community-engagement',
  'outcomes',
  'sustainable-system-change',
]

describe('nearest', () => {
  it('finds the name behind a slip', () => {
    const slips = [
      'outcome',
      'Outcomes',
      'otucomes',
      'ouctomes',
      'comunity-engagment',
      'intrinsic_benefits',
    ]
    expect(slips.map((slip) => nearest(slip, names))).toEqual([
      'outcomes',
      'outcomes',
      'outcomes',
      'outcomes',
      'community-engagement',
      'intrinsic-benefits',
    ])
  })

  it('finds the one name that a word begins', () => {
    expect(nearest('community', names)).toBe('community-engagement')
    expect(nearest('com', names)).toBeUndefined()
    expect(nearest('wave', ['wave-one', 'wave-two'])).toBeUndefined()
  })

  it('guesses nothing where nothing is near', () => {
    expect(nearest('budget', names)).toBeUndefined()
    expect(nearest('', names)).toBeUndefined()
    expect(nearest('a'.repeat(1_000_000), names)).toBeUndefined()
  })

  it('finds every name by itself, and only names', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 1 })), (word, others) => {
        const found = nearest(word, others)
        expect(found === undefined || others.includes(found)).toBe(true)
        if (word) expect(nearest(word, [...others, word])?.toLowerCase()).toBe(word.toLowerCase())
      }),
    )
  })
})
