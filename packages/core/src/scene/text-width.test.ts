import fc from 'fast-check'
import { type Font, openSync } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { fontFiles } from '../../../../tools/text-widths.ts'
import { textWidth, wrapText } from './text-width.ts'

const lines = [
  'Sustainable system-level change, intrinsic benefits & community engagement',
  'How much does this matter in why you take part? 3.5 of 5 (a lot) – “not asked”',
  'AVAWATA To. Ty, LT “W” fi ffl r, f) 11 MMM WWW @@@ %%%',
  'Participación comunitaria: ¿cuánto importa? Años, acción, pingüino, ÁÉÍÓÚÑ',
  'Đổi mới hệ thống bền vững, Ưu tiên, Ơn, người',
  'Přínosy žluťoučký Łódź straße Ærø cœur façade îles naïve ľúbiť ď',
  'Устойчивые изменения системы ЖЩЮФ щюжф Їжак ґанок',
  'Βιώσιμη αλλαγή του συστήματος ΩΜΨΦ',
  'الفوائد الجوهرية والمشاركة المجتمعية والنتائج والتغيير المستدام على مستوى النظام ١٢٣',
  'لا للتهميش، نعم للمشاركة؟ ﷲ گفتگو چهار پایدار',
]

describe('textWidth', () => {
  for (const weight of [400, 600] as const)
    for (const file of fontFiles[weight]) {
      const font = openSync(file) as Font
      const drawn = (text: string): number => font.layout(text).advanceWidth / font.unitsPerEm
      const has = (text: string): boolean =>
        [...text].every((char) => font.hasGlyphForCodePoint(char.codePointAt(0) as number))
      const name = file.split('/').at(-1)

      it(`is never under ${name} at ${weight}`, () => {
        const words = lines.flatMap((line) => line.split(' ')).filter(has)
        expect(words.length).toBeGreaterThan(30)
        for (const word of words)
          expect.soft(textWidth(word, 1, weight), word).toBeGreaterThanOrEqual(drawn(word))
      })

      it(`is never under ${name} at ${weight}, for any Latin text`, () => {
        fc.assert(
          fc.property(
            fc.string({
              unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
              maxLength: 40,
            }),
            (text) => {
              // One font swaps letters by their neighbors ("2x2" gets a multiplication sign), at most 1 % wider.
              expect(textWidth(text, 16, weight) * 1.01).toBeGreaterThanOrEqual(drawn(text) * 16)
            },
          ),
        )
      })
    }

  it('grows with the size and the weight', () => {
    expect(textWidth('Outcomes', 24)).toBeCloseTo(textWidth('Outcomes', 12) * 2, 9)
    expect(textWidth('Outcomes', 12, 600)).toBeGreaterThan(textWidth('Outcomes', 12))
  })

  it('gives nothing to what is not seen, and the same to a letter however its accent is written', () => {
    expect(textWidth('\u200b\u200e\u2067\u0301', 12)).toBe(0)
    expect(textWidth('é', 12)).toBe(textWidth('e\u0301', 12))
  })
})

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ...lines.flatMap((line) => line.split(' ')),
        'w'.repeat(200),
        '改变系统',
        '👩‍👩‍👧',
        'and/or',
        '–',
      ),
    )
    .map((words) => words.join(' ')),
)
const graphemes = (text: string): string[] =>
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  )
const bare = (text: string): string => text.replace(/\s+/g, '')

describe('wrapText', () => {
  it('breaks after spaces, hyphens and slashes', () => {
    expect(wrapText('Sustainable system-level change', 12, 80, 3)).toEqual([
      'Sustainable',
      'system-level',
      'change',
    ])
    expect(wrapText('Participación comunitaria/compromiso', 12, 80, 3)).toEqual([
      'Participación',
      'comunitaria/',
      'compromiso',
    ])
    expect(wrapText('long\u200bword', 12, textWidth('longwor', 12), 2)).toEqual([
      'long\u200b',
      'word',
    ])
  })

  it('keeps numbers, their signs and their ranges whole', () => {
    expect(wrapText('ages 10–14', 12, textWidth('ages 10–', 12), 3)).toEqual(['ages', '10–14'])
    expect(wrapText('from -5', 12, textWidth('from -', 12), 3)).toEqual(['from', '-5'])
  })

  it('breaks inside a word only where the word alone is too wide', () => {
    expect(wrapText('a Donaudampfschifffahrt', 12, 100, 3)[0]).toBe('a')
    expect(wrapText('w'.repeat(200), 12, 100, 3)).toEqual([
      'w'.repeat(10),
      'w'.repeat(10),
      `${'w'.repeat(8)}…`,
    ])
  })

  it('breaks between ideographs, not before closing marks', () => {
    expect(wrapText('持续的系统性改变，社区', 12, 60, 3)).toEqual([
      '持续的系统',
      '性改变，社',
      '区',
    ])
  })

  it('ends in an ellipsis where the text is cut', () => {
    expect(wrapText('Community members and staff', 12, 90, 1)).toEqual(['Community…'])
  })

  it('gives no lines where nothing fits', () => {
    expect(wrapText('  ', 12, 80, 2)).toEqual([])
    expect(wrapText('word', 12, 3, 2)).toEqual([])
  })

  it('never makes a line too wide or too many lines, and never splits a grapheme', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(400 as const, 600 as const),
        (text, width, most, weight) => {
          const wrapped = wrapText(text, 12, width, most, weight)
          expect(wrapped.length).toBeLessThanOrEqual(most)
          for (const line of wrapped) {
            expect(textWidth(line, 12, weight)).toBeLessThanOrEqual(width + 1e-9)
            expect(line).not.toBe('')
          }
          const whole = bare(text)
          const shown = bare(wrapped.join(''))
          if (shown === whole) return
          expect(shown === '' || shown.endsWith('…')).toBe(true)
          const kept = shown.slice(0, -1)
          expect(whole.startsWith(kept)).toBe(true)
          const ends = graphemes(whole).map(
            (_, index, parts) => parts.slice(0, index).join('').length,
          )
          expect(ends).toContain(kept.length)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('shows the whole text where it has room', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(bare(wrapText(text, 12, 1e6, 1).join(''))).toBe(bare(text))
      }),
    )
  })
})
