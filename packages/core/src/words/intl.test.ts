import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatsFor } from './intl.ts'

describe('formatsFor', () => {
  it('writes every number as Intl does, whatever the locale and the digits', () => {
    const numbers = fc.oneof(
      fc.integer({ min: -2000, max: 2000 }).map((tenths) => tenths / 10),
      fc.integer({ min: -20_000, max: 20_000 }).map((tenths) => tenths * 0.1),
      fc.double({ min: -1200, max: 1200, noNaN: true }),
    )
    const locales = fc.constantFrom('en', 'es', 'de', 'fr-CH', 'ar-EG', 'fa', 'en-IN')
    fc.assert(
      fc.property(numbers, locales, fc.nat(6), (number, locale, digits) => {
        // A sum with 0 is never -0.
        const format = new Intl.NumberFormat(locale, { maximumFractionDigits: digits })
        expect(formatsFor('en', locale).number(number + 0, digits)).toBe(format.format(number + 0))
      }),
      { numRuns: 3000 },
    )
  })

  it('keeps lists apart whose names together are the same letters', () => {
    const { list } = formatsFor('en')
    expect(list(['a', 'bc'])).toBe('a and bc')
    expect(list(['ab', 'c'])).toBe('ab and c')
    expect(list(['a', 'b', 'c'])).toBe('a, b, and c')
  })

  it('says the same after many other lists and counts', () => {
    const { list, plural } = formatsFor('en')
    for (let index = 0; index < 1000; index += 1) {
      expect(list([`${index}`, 'all'])).toBe(`${index} and all`)
      expect(plural(index)).toBe(index === 1 ? 'one' : 'other')
    }
    expect(list(['0', 'all'])).toBe('0 and all')
  })
})
