import * as fc from 'fast-check'
import type { Table } from '../src/model/table.ts'

export const sampleTable: Table = {
  caption: 'How we see it, ratings from 1 to 5',
  lang: 'en',
  dir: 'ltr',
  head: ['Group', 'Outcomes', 'Community engagement'],
  rows: [
    [
      { text: 'Residents' },
      { text: '3.5', value: 3.5 },
      { text: 'Not shown, to protect privacy.' },
    ],
    [{ text: 'County, health' }, { text: '-2', value: -2 }, { text: 'Said "yes"\nand more' }],
  ],
  notes: ['Made-up example numbers', 'Source: Partner survey, 2026'],
}

const bits = fc.constantFrom(
  ...'=+-@＝＋－＠﹢﹣|,;"\'\t\r\n \u00a0\u2066\ufeff<>&*_`[]()#\\~!$1.aéعَ界',
  '\r\n',
  '=1+1',
  '<b>',
  '&amp;',
  '- ',
)

/** Texts full of the signs that formats trip over. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.array(bits, { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)

/** Tables of up to 4 by 4 cells with hostile texts, some cells numbers. */
export const hostileTable: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    caption: hostileText,
    lang: fc.constantFrom('en', 'es', 'ar'),
    dir: fc.constantFrom('ltr' as const, 'rtl' as const),
    head: fc.array(hostileText, { minLength: width, maxLength: width }),
    rows: fc.array(
      fc.array(
        fc.oneof(
          hostileText.map((text) => ({ text })),
          fc
            .double({ noNaN: true, noDefaultInfinity: true })
            .map((value) => ({ text: String(value), value })),
        ),
        { minLength: width, maxLength: width },
      ),
      { maxLength: 4 },
    ),
    notes: fc.array(hostileText, { maxLength: 3 }),
  }),
)
