import { csvParseRows } from 'd3-dsv'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostileTable, sampleTable } from '../../test/sample-table.ts'
import { guardFormulas } from './formula-guard.ts'
import { tableToCsv } from './table-to-csv.ts'

const numbered = (text: string) => ({ ...sampleTable, rows: [[{ text }]], notes: [] })

describe('tableToCsv', () => {
  it('writes the rows first, then caption and notes, as many cells in every line', () => {
    expect(tableToCsv(sampleTable)).toBe(
      [
        'Group,Outcomes,Community engagement',
        'Residents,3.5,"Not shown, to protect privacy."',
        '"County, health",-2,"Said ""yes""\nand more"',
        ',,',
        '"How we see it, ratings from 1 to 5",,',
        'Made-up example numbers,,',
        '"Source: Partner survey, 2026",,',
        '',
      ].join('\r\n'),
    )
  })

  it('leaves caption and notes out, and leads with a byte order mark, where asked', () => {
    const csv = tableToCsv(sampleTable, { notes: false, bom: true })
    expect(csv.startsWith('\ufeffGroup,')).toBe(true)
    expect(csv).not.toContain('Source')
    expect(csvParseRows(csv.slice(1))).toHaveLength(3)
  })

  it('writes numbers bare whatever the language wrote, and text that looks like one guarded', () => {
    const rows = [[{ text: '−3,5', value: -3.5 }, { text: '-3.5' }, { text: '∞', value: Infinity }]]
    const csv = tableToCsv({ ...sampleTable, head: ['', '', ''], rows }, { notes: false })
    expect(csv).toBe(',,\r\n-3.5,"\'-3.5",∞\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@a', '\t=1', '\n=1', ' =1', '＝1', 'x;=1', 'x\n=1'])(
    'quotes %j and leads it by an apostrophe',
    (text) => {
      const line = tableToCsv(numbered(text), { notes: false }).slice(
        'Group,Outcomes,Community engagement\r\n'.length,
      )
      expect(line).toBe(`"${guardFormulas(text)}",,\r\n`)
      expect(line).toContain("'")
    },
  )

  it('is read back by another parser: every text, guarded, and every number, exact', () => {
    fc.assert(
      fc.property(hostileTable, (table) => {
        const [head, ...rows] = csvParseRows(tableToCsv(table, { notes: false }))
        expect(head).toEqual(table.head.map(guardFormulas))
        expect(rows).toEqual(
          table.rows.map((row) =>
            row.map((cell) => ('value' in cell ? String(cell.value) : guardFormulas(cell.text))),
          ),
        )
        for (const [at, row] of table.rows.entries())
          for (const [column, cell] of row.entries())
            if ('value' in cell) expect(Number(rows[at]?.[column])).toBe(cell.value || 0)
      }),
    )
  })

  it('holds no cell that a program would run, split at commas, semicolons or TABs', () => {
    fc.assert(
      fc.property(hostileTable, (table) => {
        const text = {
          ...table,
          rows: table.rows.map((row) => row.map((cell) => ({ text: cell.text }))),
        }
        const csv = tableToCsv(text)
        for (const separator of [',', ';', '\t']) {
          const cells =
            separator === ','
              ? csvParseRows(csv).flat()
              : csv.split(/\r\n|\r|\n/).flatMap((line) => line.split(separator))
          for (const cell of cells)
            expect(cell.normalize('NFKC')).not.toMatch(/^[\s"\u2066\ufeff]*[=+@-]/)
        }
      }),
    )
  })
})
