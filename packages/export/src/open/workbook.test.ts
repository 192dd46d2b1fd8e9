import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ContentError, readResponses } from '@value-framework/core'
import * as fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from './workbook.ts'

const fixture = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../../../fixtures/responses/google-forms.xlsx')),
)

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** The parts of the smallest workbook with one sheet. */
const parts = (sheet: string, strings = ''): { [path: string]: string } => ({
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  '_rels/.rels': `<Relationships xmlns="${packaged}"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Answers" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
})
const zipped = (files: { [path: string]: string }): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
const problemOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    await readWorkbook(bytes, { subject: 'answers.xlsx' })
  } catch (error) {
    if (error instanceof ContentError) return error.message
    throw error
  }
  return ''
}

describe('readWorkbook', () => {
  it('reads the sheets that hold something, every cell as text', async () => {
    const [answers, notes, ...rest] = await readWorkbook(fixture)
    expect(rest).toEqual([])
    expect([answers?.name, notes?.name]).toEqual(['Form Responses 1', 'Notes'])
    const rows = answers?.rows ?? []
    expect(rows).toHaveLength(15)
    expect(rows[6]?.slice(0, 6)).toEqual([
      '2026-04-06 09:15:05',
      'person5@example.org',
      'Residents',
      '1',
      '1',
      '4',
    ])
    expect(rows[7]?.[6]).toBe('A lot')
    expect(rows[8]?.[6]).toBe('')
  })

  it('gives rows that are read like a table of text', async () => {
    const [answers] = await readWorkbook(fixture)
    const { report } = readResponses(answers?.rows ?? [], { otherSheets: ['Notes'] })
    expect(report).toMatchObject({ shape: 'google-forms', units: 14, answers: 54 })
    expect(report.identifying.map(({ column }) => column)).toEqual(['Email Address'])
    expect(report.warnings).toContainEqual({ code: 'more-than-one-sheet', names: ['Notes'] })
  })

  it('keeps the places of cells where columns are left out', async () => {
    const sheet =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>matters_outcomes</t></is></c></row>' +
      '<row r="2"><c r="C2"><v>3.5</v></c></row>'
    const [answers] = await readWorkbook(zipped(parts(sheet, '<si><t>group</t></si>')))
    expect(answers?.rows).toEqual([
      ['group', '', 'matters_outcomes'],
      ['', '', '3.5'],
    ])
  })

  it('says what a file is that is no workbook', async () => {
    expect(await problemOf(new Uint8Array())).toContain('an empty file')
    expect(await problemOf(strToU8('group,matters_outcomes'))).toContain('CSV')
    expect(await problemOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toContain('password')
    expect(await problemOf(zipped({ 'a.xml': '<a/>' }))).toContain('without a workbook')
    expect(await problemOf(fixture.slice(0, 4000))).toContain('answers.xlsx')
  })

  it('leaves no failure behind where one sheet is damaged and another is missing', async () => {
    const whole = parts('<row r="1"><c r="A1"><v>4</v></c></row>')
    const sheet = Object.keys(whole).find((path) => path.includes('worksheets/')) ?? ''
    const rels = 'xl/_rels/workbook.xml.rels'
    const relation = /<Relationship\b[^>]*worksheets[^>]*>/.exec(whole[rels] ?? '')?.[0] ?? ''
    const missing = relation.replace(/Target="[^"]*"/, 'Target="worksheets/none.xml"')
    expect(missing).not.toBe(relation)
    const said = await problemOf(
      zipped({
        ...whole,
        [sheet]: '<worksheet/>',
        [rels]: (whole[rels] ?? '').replace(
          relation,
          relation + missing.replace(/Id="[^"]*"/, 'Id="rId99"'),
        ),
      }),
    )
    expect(said).toContain('a damaged workbook')
  })

  it('does not unpack what would fill the memory', async () => {
    const bomb = zipped(parts(''))
    const view = new DataView(bomb.buffer)
    for (let at = 0; at < bomb.length - 4; at++) {
      const isEntry = view.getUint32(at, true) === 0x02014b50
      if (isEntry) view.setUint32(at + 24, 0x0fffffff, true)
    }
    expect(await problemOf(bomb)).toContain('200 MB')
  })

  it('does not fill the memory for one cell far out', async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    expect(await problemOf(zipped(parts(far)))).toContain('cells')
  })
})

describe('any bytes', () => {
  const ends = async (bytes: Uint8Array): Promise<void> => {
    try {
      for (const { rows } of await readWorkbook(bytes)) {
        expect(rows.every((row) => row.every((cell) => typeof cell === 'string'))).toBe(true)
      }
    } catch (error) {
      if (!(error instanceof ContentError)) throw error
    }
  }
  const hits = fc.array(fc.tuple(fc.nat(fixture.length - 1), fc.nat(255)), { maxLength: 20 })

  it('in a damaged workbook end in sheets or a ContentError', async () => {
    await fc.assert(
      fc.asyncProperty(hits, async (damage) => {
        const bytes = fixture.slice()
        for (const [at, byte] of damage) bytes[at] = byte
        await ends(bytes)
      }),
      { numRuns: 2000 },
    )
  }, 120_000)

  it('in a part of a workbook end in sheets or a ContentError', async () => {
    const whole = parts(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>4</v></c></row>',
      '<si><t>group</t></si>',
    )
    const piece = fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '/',
        '"',
        '&',
        '&#x0;',
        '<c',
        'r="ZZZZ9"',
        't="s"',
        '<v>99999</v>',
        '<row>',
        '</row>',
        'r="0"',
      ),
      fc.string({ maxLength: 5 }),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(whole)),
        fc.nat(400),
        fc.nat(20),
        fc.array(piece, { maxLength: 4 }),
        async (path, at, length, pieces) => {
          const text = whole[path] ?? ''
          const changed = text.slice(0, at) + pieces.join('') + text.slice(at + length)
          await ends(zipped({ ...whole, [path]: changed }))
        },
      ),
      { numRuns: 2000 },
    )
  }, 120_000)
})
