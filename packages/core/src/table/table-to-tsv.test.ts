import { tsvParseRows } from 'd3-dsv'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostileTable, sampleTable } from '../../test/sample-table.ts'
import { tableToTsv } from './table-to-tsv.ts'

describe('tableToTsv', () => {
  it('writes what the page shows, one line a row', () => {
    expect(tableToTsv(sampleTable, { notes: false }).split('\n')).toEqual([
      'Group\tOutcomes\tCommunity engagement',
      'Residents\t3.5\tNot shown, to protect privacy.',
      'County, health\t-2\tSaid "yes" and more',
    ])
    expect(tableToTsv(sampleTable)).toContain('\nMade-up example numbers\t\t\n')
  })

  it('keeps numbers as the language writes them and guards text', () => {
    const rows = [
      [
        { text: '-3,5', value: -3.5 },
        { text: '=1', value: 1 },
        { text: '-3,5' },
        { text: 'a\tb\n=c' },
      ],
    ]
    expect(tableToTsv({ ...sampleTable, head: [], rows, notes: [] }, { notes: false })).toBe(
      "\t\t\t\n-3,5\t'=1\t'-3,5\ta b =c",
    )
  })

  it('keeps the shape of every table, and no cell runs', () => {
    fc.assert(
      fc.property(hostileTable, (table) => {
        const lines = tableToTsv(table, { notes: false }).split('\n')
        expect(lines).toHaveLength(table.rows.length + 1)
        for (const line of lines) expect(line.split('\t')).toHaveLength(table.head.length)
        const text = {
          ...table,
          rows: table.rows.map((row) => row.map((cell) => ({ text: cell.text }))),
        }
        for (const cell of tsvParseRows(tableToTsv(text).replaceAll('"', '')).flat())
          expect(cell.normalize('NFKC')).not.toMatch(/^[\s\u2066\ufeff]*[=+@-]/)
      }),
    )
  })
})
