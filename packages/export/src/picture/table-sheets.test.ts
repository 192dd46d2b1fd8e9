import {
  camdenFramework,
  english,
  type Language,
  loadLanguage,
  printPaints,
  sectorComparisonTable,
  type Table,
  textWidth,
  translateFramework,
} from '@value-framework/core'
import fc from 'fast-check'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { bundledFonts } from '../fonts/bundled-fonts.ts'
import { type PrintPart, type PrintSheets, partMarks, sheetMarks } from './print-sheets.ts'
import { textsOf } from './scene-texts.ts'
import { sheetsToPdf } from './sheets-to-pdf.ts'
import { tableSheets } from './table-sheets.ts'

const fonts = bundledFonts()
const sectors = (language: Language): Table =>
  sectorComparisonTable({ framework: translateFramework(camdenFramework, language), language })

/** A table of so many rows, each cell with its own words. */
const tableOf = (rows: number, columns: number, words = 12): Table => ({
  caption: 'What was said',
  lang: 'en',
  dir: 'ltr',
  head: Array.from({ length: columns }, (_, column) => `Head ${column}`),
  rows: Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => ({
      text: Array.from({ length: words }, (_, word) => `r${row}c${column}w${word}`).join(' '),
    })),
  ),
  notes: ['A note.'],
})

const tagged = (parts: readonly PrintPart[], tag: string): readonly PrintPart[] =>
  parts.flatMap((part) => [...(part.tag === tag ? [part] : []), ...tagged(part.parts ?? [], tag)])
const wordsOf = (part: PrintPart): string =>
  textsOf(partMarks(part))
    .map(({ text }) => text)
    .join(' ')

function holdInside({ sheets, size: [width, height] }: PrintSheets): void {
  for (const sheet of sheets)
    for (const { x, y, anchor, text, size, weight } of textsOf(sheetMarks(sheet))) {
      const wide = textWidth(text, size, weight)
      expect(anchor === 'end' ? x - wide : x).toBeGreaterThanOrEqual(40)
      expect(anchor === 'end' ? x : x + wide).toBeLessThanOrEqual(width - 40)
      expect(y).toBeLessThan(height - 20)
    }
}

describe('tableSheets', () => {
  it.each(['en', 'es', 'ar'])('sets the sector table in %s with all its words', async (lang) => {
    const table = sectors((await loadLanguage(lang)) ?? english)
    for (const paper of ['letter', 'a4'] as const) {
      const set = tableSheets(table, { paper })
      holdInside(set)
      const said = set.sheets.flatMap(({ parts }) => parts.map(wordsOf)).join(' ')
      const squeezed = said.replace(/\s+/g, '')
      for (const text of [table.caption, ...table.head, ...table.notes])
        expect(squeezed).toContain(text.replace(/\s+/g, ''))
      for (const cell of table.rows.flat())
        expect(squeezed).toContain(cell.text.replace(/\s+/g, ''))
    }
  })

  it('has the head on every sheet, tagged once, and whole rows', () => {
    const table = tableOf(40, 3)
    const { sheets } = tableSheets(table)
    expect(sheets.length).toBeGreaterThan(1)
    for (const [index, sheet] of sheets.entries()) {
      const heads = tagged(sheet.parts, 'TH').filter(({ scope }) => scope === 'Column')
      expect(heads.map(wordsOf)).toEqual(index === 0 ? table.head : [])
      const texts = textsOf(sheetMarks(sheet)).map(({ text }) => text)
      if (tagged(sheet.parts, 'TR').length > 0)
        for (const head of table.head) expect(texts).toContain(head)
      expect(texts).toContain(`${index + 1} / ${sheets.length}`)
    }
    const rows = sheets.flatMap(({ parts }) =>
      tagged(parts, 'TR').slice(parts[0]?.tag === 'H1' ? 1 : 0),
    )
    expect(rows.map(({ parts = [] }) => parts.map(wordsOf))).toEqual(
      table.rows.map((row) => row.map(({ text }) => text)),
    )
  })

  it('goes on with a row that no sheet can hold, and lies on its side for five columns', () => {
    const long = tableOf(2, 2, 2500)
    const set = tableSheets(long)
    holdInside(set)
    const cells = set.sheets.flatMap(({ parts }) => tagged(parts, 'TD').map(wordsOf)).join(' ')
    expect(cells.split(/\s+/).filter((word) => word.startsWith('r0c1'))).toHaveLength(2500)
    const [width, height] = tableSheets(tableOf(2, 5)).size
    expect(width).toBeGreaterThan(height)
  })

  it('prints what leads once, before the table', () => {
    const table = { ...tableOf(1, 2), notes: ['Made-up example numbers.', 'A note.'] }
    const { sheets } = tableSheets(table, { lead: ['Made-up example numbers.'] })
    const order = sheets.flatMap(({ parts }) => parts.map((part) => [part.tag, part]))
    expect(order.map(([tag]) => tag)).toEqual(['H1', 'P', 'Table', 'P'])
  })

  it('stays on its sheets, whatever the words', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 200 })
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }).chain((columns) =>
          fc.tuple(
            fc.array(cell, { minLength: columns, maxLength: columns }),
            fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
              maxLength: 8,
            }),
          ),
        ),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        ([head, rows], dir) => {
          const table: Table = {
            caption: 'T',
            lang: 'en',
            dir,
            head,
            rows: rows.map((row) => row.map((text) => ({ text }))),
            notes: [],
          }
          holdInside(tableSheets(table))
        },
      ),
      { numRuns: 40 },
    )
  })
})

it('becomes a PDF file with a tagged table that goes over the sheets', async () => {
  const table = tableOf(40, 3)
  const { bytes, missing } = await sheetsToPdf(tableSheets(table), printPaints.print, { fonts })
  expect(missing).toEqual([])
  const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 })
  const { text } = await extractText(document, { mergePages: true })
  for (const { text: words } of table.rows.flat())
    expect(text.replace(/\s+/g, ' ')).toContain(words)
  const roles: string[] = []
  // The tree of the whole document comes with every page.
  const tree = await (await document.getPage(1)).getStructTree()
  JSON.stringify(tree, (key, value) => {
    if (key === 'role') roles.push(value)
    return value
  })
  expect(roles.filter((role) => role === 'TH').length).toBe(3 + table.rows.length)
  expect(roles.filter((role) => role === 'TD').length).toBe(2 * table.rows.length)
  expect(roles).toContain('H1')
})
