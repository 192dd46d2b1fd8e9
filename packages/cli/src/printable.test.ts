import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printable, wrapped } from './printable.ts'

describe('printable', () => {
  it('spells out what a terminal would act on, and leaves words of any script', () => {
    expect(printable('a\u001b[31mb\u202ec\n')).toBe('a\\u001b[31mb\\u202ec\\u000a')
    expect(printable('Organización — سكان الحي 🙂')).toBe('Organización — سكان الحي 🙂')
  })
})

describe('wrapped', () => {
  it('breaks at spaces and sets what follows in', () => {
    expect(wrapped('  one two three four', 12)).toEqual(['  one two', '    three', '    four'])
    expect(wrapped('  alone', 4)).toEqual(['  alone'])
    expect(wrapped('', 10)).toEqual([''])
  })

  it('loses no word and makes no line wider than it must be', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/)
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.integer({ min: 16, max: 60 }),
        (words, width) => {
          const lines = wrapped(`  ${words.join(' ')}`, width)
          expect(lines.join(' ').split(/ +/).filter(Boolean)).toEqual(words)
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
})
