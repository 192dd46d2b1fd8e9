import { camdenOutline } from '@value-framework/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPaste } from './read-paste.ts'
import { rowsOfText } from './rows-of-text.ts'

const five = { min: 1, max: 5, labels: {} }
const ids = camdenOutline.dimensions.map(({ id }) => id)
const names = camdenOutline.dimensions.map(({ label }) => String(label))
const read = (text: string) => readPaste(rowsOfText(text), camdenOutline, five)

describe('cells of pasted text', () => {
  it('reads quoted cells with breaks, TABs and quotes in them', () => {
    expect(rowsOfText('"a\nb"\t"say ""hi"""\r\n1\t2\r\n')).toEqual([
      ['a\nb', 'say "hi"'],
      ['1', '2'],
    ])
  })

  it('leaves out empty rows and columns around the cells', () => {
    expect(rowsOfText('\t\t\n\t4\t\n\t5\t\n\n')).toEqual([['4'], ['5']])
    expect(rowsOfText(' \n\t\n')).toEqual([])
  })

  it('takes a comma between digits for a decimal comma', () => {
    expect(rowsOfText('4,5\n3,5\n2\n')).toEqual([['4,5'], ['3,5'], ['2']])
  })

  it.each([
    ['name,A,B\nx,1,2', 'name'],
    ['name;A;B\nx;1,5;2', 'name'],
  ])('splits lines of a file: %j', (text, first) => {
    const [head = []] = rowsOfText(text)
    expect(head).toEqual([first, 'A', 'B'])
  })

  it('takes a quotation mark that nothing closes for text', () => {
    expect(rowsOfText('5" pipe\t4\n"open\t3')).toEqual([
      ['5" pipe', '4'],
      ['"open', '3'],
    ])
  })

  it('gives back what a spreadsheet copies', () => {
    const cell = fc
      .string({ maxLength: 12 })
      .map((text) => text.trim())
      .filter((text) => !text.includes('\r'))
    const table = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
      // Filled borders, so that nothing is cropped away.
      .map((rows) => rows.map((row) => row.map((text) => `x${text}`)))
    const copied = (text: string): string =>
      /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => row.map(copied).join('\t')).join('\r\n')
        expect(rowsOfText(text)).toEqual(rows)
      }),
    )
  })
})

describe('what pasted cells are', () => {
  const groups = [
    { label: 'Residents', cells: Object.fromEntries(ids.map((id, at) => [id, String(at + 1)])) },
    { label: 'County', cells: Object.fromEntries(ids.map((id) => [id, '3,5'])) },
  ]
  const rows = names.map((name, at) => `${name}\t${at + 1}\t3,5`)

  it('knows the dimensions by name, whichever way the table lies', () => {
    const down = ['\tResidents\tCounty', ...rows].join('\n')
    const across = [
      ['Group', ...names].join('\t'),
      'Residents\t1\t2\t3\t4',
      'County\t3,5\t3,5\t3,5\t3,5',
    ].join('\n')
    const table = { kind: 'table', groups, left: [], assumed: [] }
    expect(read(down)).toEqual(table)
    expect(read(across)).toEqual({ ...table, left: [] })
  })

  it('finds its numbers in any order of rows', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 4 }), (some) => {
        expect(read(['\tResidents\tCounty', ...some].join('\n'))).toEqual({
          kind: 'table',
          groups,
          left: [],
          assumed: [],
        })
      }),
    )
  })

  it('knows Spanish names, parts of names and the wording of our questions', () => {
    const found = read(
      'Grupo\tVecinas\nBeneficios intrínsecos\t4\nEngagement\t5\nWe can see results that matter to us.\t3\nSystem change\t2',
    )
    expect(found).toMatchObject({
      kind: 'table',
      groups: [
        {
          label: 'Vecinas',
          cells: Object.fromEntries(ids.map((id, at) => [id, ['4', '5', '3', '2'][at]])),
        },
      ],
      left: [],
    })
  })

  it('names what it leaves out', () => {
    expect(read(['\tA\tB', ...rows, 'Average\t2\t3'].join('\n'))).toMatchObject({
      left: ['Average'],
    })
  })

  it('takes unknown names in order, and says so', () => {
    const found = read('Why\tA\nOne\t4\nTwo\t3\nThree\t2\nFour\t1')
    expect(found).toMatchObject({
      kind: 'table',
      groups: [{ label: 'A', cells: { [ids[0] as string]: '4', [ids[3] as string]: '1' } }],
      assumed: [{ found: 'One', dimension: ids[0] }, {}, {}, { found: 'Four', dimension: ids[3] }],
    })
  })

  it('takes a row for each person for answers', () => {
    const person = 'Resident\t4\t3\t5\t2'
    expect(read([['Group', ...names].join('\t'), person, person].join('\n')).kind).toBe('answers')
    expect(read(Array.from({ length: 30 }, () => '4\t3\t5\t2').join('\n')).kind).toBe('answers')
  })

  it('lays plain numbers where the user stands', () => {
    expect(read('4\t3\n5\t2')).toEqual({
      kind: 'block',
      rows: [
        ['4', '3'],
        ['5', '2'],
      ],
    })
    expect(read('')).toEqual({ kind: 'nothing' })
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        expect(read(text)).toHaveProperty('kind')
      }),
    )
  })
})
