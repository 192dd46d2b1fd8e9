import { csvFormatRows, dsvFormat, tsvFormatRows } from 'd3-dsv'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Delimiter, detectDelimiter, forEachRow } from './delimited-rows.ts'

const rowsOf = (text: string, delimiter: Delimiter = ','): string[][] => {
  const rows: string[][] = []
  forEachRow(text, delimiter, (cells) => rows.push(cells) > 0)
  return rows
}

const cell = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    ',',
    '"',
    '""',
    '\n',
    '\r\n',
    ';',
    '\t',
    ' ',
    'ñ',
    '3,5',
    'He said "no"',
  ),
  fc.string({ maxLength: 6 }).map((text) => text.replaceAll('\ufeff', '')),
)
const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 6,
  }),
)

describe('forEachRow', () => {
  it('reads back what another implementation wrote, with any of the delimiters', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',' as const, ';' as const, '\t' as const),
        (rows, delimiter) => {
          const text = dsvFormat(delimiter).formatRows(rows)
          fc.pre(!text.endsWith('\n') && text.includes('\n'))
          expect(rowsOf(text, delimiter)).toEqual(rows)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('reads CRLF and lone CR as row ends, and keeps them inside quotation marks', () => {
    expect(rowsOf('a,b\r\n"1\r\n2",3\r\n')).toEqual([
      ['a', 'b'],
      ['1\r\n2', '3'],
    ])
    expect(rowsOf('a,b\r1,2\r')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  it('takes a quotation mark inside an unquoted cell as text', () => {
    expect(rowsOf('size,5" pipe,"5"" pipe"\n')).toEqual([['size', '5" pipe', '5" pipe']])
  })

  it('keeps and counts text after a closing quotation mark', () => {
    const rows: string[][] = []
    const end = forEachRow('"a" b,c\n', ',', (cells) => rows.push(cells) > 0)
    expect(rows).toEqual([['a b', 'c']])
    expect(end.textAfterQuote).toBe(1)
  })

  it('names the row whose quotation mark is never closed', () => {
    expect(forEachRow('a\nb\n"c\nd\n', ',', () => true).unclosed).toBe(3)
  })

  it('skips a byte order mark and stops where it is told to', () => {
    const seen: string[][] = []
    forEachRow('\ufeffa\nb\nc', ',', (cells) => seen.push(cells) < 2)
    expect(seen).toEqual([['a'], ['b']])
  })
})

describe('detectDelimiter', () => {
  it('is not misled by commas in questions and numbers of a file with semicolons', () => {
    const text = 'Grupo;¿Cuánto, si algo, importa?;Otro\nVecinos;3,5;4\nVecinos;2,5;1\n'
    expect(detectDelimiter(text)).toBe(';')
  })

  it('is not misled by semicolons inside the cells of a file with commas', () => {
    expect(detectDelimiter('when,which\n2026,a;b;c\n2026,a\n2026,b;c\n')).toBe(',')
  })

  it('finds tabs, and takes a single column for one of commas', () => {
    expect(
      detectDelimiter(
        tsvFormatRows([
          ['a', 'b, c'],
          ['1', '2'],
        ]),
      ),
    ).toBe('\t')
    expect(detectDelimiter(csvFormatRows([['a'], ['1']]))).toBe(',')
  })

  it('believes the line that spreadsheets write', () => {
    expect(detectDelimiter('sep=;\na,b;c,d\n')).toBe(';')
  })
})
