import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  camdenFramework,
  describeDimensionRadar,
  english,
  questionPrompts,
  sectorComparisonTable,
} from '@value-framework/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AnyFigureKind, type FigureInput, figureNamed, renderFigure } from '../src/index.ts'
import { pngOutlet } from '../src/picture/scene-to-png.ts'
import { all, attributes, type OfficeFile, openOfficeFile, texts } from './office-file.ts'
import { threeGroups } from './radar-summaries.ts'

const office = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find(existsSync)

if (!office) {
  console.warn(
    'LIBREOFFICE IS NOT INSTALLED: nothing here opens the slides and documents in an office program. Install libreoffice-impress and libreoffice-writer to run these tests.',
  )
}

/** The table that LibreOffice made of a chart, a row a line; a number that is missing reads NaN. */
function chartOf({ names, xml }: OfficeFile): { types: Set<string | null>; rows: string[][] } {
  const name = names.find((part) => /^Object \d+\/content\.xml$/.test(part))
  if (name === undefined) throw new Error('LibreOffice found no chart')
  const chart = xml(name)
  return {
    types: new Set(attributes(chart, 'chart:series', 'chart:class')),
    rows: all(chart, 'table:table-row').map((row) => [
      ...all(row, 'table:table-cell').map((cell) => cell.textContent?.trim() ?? ''),
    ]),
  }
}

const wanted = {
  types: new Set(['chart:radar']),
  rows: [
    ['', 'Community members', 'Health care', 'County government'],
    ['Intrinsic benefits', '4', '3', 'NaN'],
    ['Community engagement', 'NaN', '5', '3'],
    ['Outcomes', '3.5', '4', '5'],
    ['Sustainable system-level change', '2', '3', '4'],
  ],
}

describe.runIf(office)('LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'value-framework-'))
  const opened: { [name: string]: OfficeFile } = {}

  beforeAll(async () => {
    const convert = (name: string, bytes: Uint8Array, to: string): OfficeFile => {
      const path = join(folder, name)
      writeFileSync(path, bytes)
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
      const flags = [profile, '--headless', '--convert-to', to, '--outdir', folder, path]
      execFileSync(office as string, flags, { stdio: 'ignore', timeout: 150_000 })
      return openOfficeFile(readFileSync(path.replace(/\w+$/, to)))
    }
    const make = async (name: string, options: Partial<FigureInput> = {}): Promise<Uint8Array> => {
      const [figure, format] = name.split('.') as [string, 'docx' | 'pptx' | 'xlsx']
      const input = { framework: camdenFramework, summary: threeGroups, ...options }
      const kind = figureNamed(figure) as AnyFigureKind
      return (await renderFigure(kind, format, input, { png: pngOutlet() })).bytes
    }
    const open = async (name: string, to: string, options?: Partial<FigureInput>) =>
      convert(name, await make(name, options), to)
    opened.slides = await open('dimension-radar.pptx', 'odp', { picture: true })
    opened.document = await open('dimension-radar.docx', 'odt', { picture: true })
    opened.sectors = await open('sector-comparison-table.docx', 'odt', { paper: 'a4' })
    opened.cards = await open('question-prompt-cards.docx', 'odt')
    opened.numbers = await open('dimension-radar.xlsx', 'ods')
  }, 600_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(['slides', 'document'])(
    'finds the radar in the %s a radar with all its numbers',
    (name) => {
      expect(chartOf(opened[name] as OfficeFile)).toEqual(wanted)
    },
  )

  it('finds the slide’s title and the chart’s text alternative', () => {
    const content = (opened.slides as OfficeFile).xml('content.xml')
    const titles = all(content, 'draw:frame').filter(
      (frame) => frame.getAttribute('presentation:class') === 'title',
    )
    // The chart's slide and that of the exact picture.
    const { title } = threeGroups
    expect(titles.map(({ textContent }) => textContent)).toEqual([title, title])
    const { short } = describeDimensionRadar(threeGroups, camdenFramework)
    expect(texts(content, 'svg:desc')).toContain(short)
  })

  it.each(['slides', 'document'])('finds the exact picture in the %s, with its text', (name) => {
    const content = (opened[name] as OfficeFile).xml('content.xml')
    const { short } = describeDimensionRadar(threeGroups, camdenFramework)
    const pictures = all(content, 'draw:frame').filter((frame) =>
      all(frame, 'draw:image').some((image) =>
        /^Pictures\//.test(image.getAttribute('xlink:href') ?? ''),
      ),
    )
    expect(pictures.flatMap((frame) => texts(frame, 'svg:desc'))).toContain(short)
  })

  it('finds the sector table a table, its head marked to be there again', () => {
    const content = (opened.sectors as OfficeFile).xml('content.xml')
    const table = sectorComparisonTable({
      framework: camdenFramework,
      language: english,
      summary: threeGroups,
    })
    expect(texts(content, 'text:h')).toEqual([table.caption])
    expect(all(content, 'table:table-row')).toHaveLength(table.rows.length + 1)
    const heads = all(content, 'table:table-header-rows').flatMap((rows) =>
      texts(rows, 'table:table-cell'),
    )
    expect(heads.map((text) => text.trim())).toEqual(table.head)
  })

  it('finds every question on a card of its own', () => {
    const content = (opened.cards as OfficeFile).xml('content.xml')
    const cells = texts(content, 'table:table-cell')
    const { cards } = questionPrompts({ framework: camdenFramework, language: english })
    for (const { questions } of cards) {
      const [asked] = questions
      expect(cells.filter((cell) => cell.includes(asked?.said.text ?? '?'))).toHaveLength(1)
    }
  })

  it('finds numbers in the sheet, and no formula', () => {
    const content = (opened.numbers as OfficeFile).xml('content.xml')
    const floats = all(content, 'table:table-cell').filter(
      (cell) => cell.getAttribute('office:value-type') === 'float',
    )
    expect(floats.length).toBeGreaterThan(8)
    expect(attributes(content, 'table:table-cell', 'table:formula').filter(Boolean)).toEqual([])
  })

  it('finds the document’s heading and its table', () => {
    const content = (opened.document as OfficeFile).xml('content.xml')
    expect(texts(content, 'text:h')).toEqual([threeGroups.title])
    expect(all(content, 'table:table-row')).toHaveLength(5)
  })
})
