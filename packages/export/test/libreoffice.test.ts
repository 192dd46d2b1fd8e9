import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { camdenFramework, describeDimensionRadar } from '@value-framework/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dimensionRadarDocx, dimensionRadarPptx } from '../src/index.ts'
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

  beforeAll(() => {
    const convert = (name: string, bytes: Uint8Array, to: string): OfficeFile => {
      const path = join(folder, name)
      writeFileSync(path, bytes)
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
      const flags = [profile, '--headless', '--convert-to', to, '--outdir', folder, path]
      execFileSync(office as string, flags, { stdio: 'ignore', timeout: 150_000 })
      return openOfficeFile(readFileSync(path.replace(/\w+$/, to)))
    }
    opened.slides = convert('radar.pptx', dimensionRadarPptx(threeGroups), 'odp')
    opened.document = convert('radar.docx', dimensionRadarDocx(threeGroups), 'odt')
  }, 320_000)

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
    expect(titles.map((title) => title.textContent)).toEqual([threeGroups.title])
    const { short } = describeDimensionRadar(threeGroups, camdenFramework)
    expect(texts(content, 'svg:desc')).toContain(short)
  })

  it('finds the document’s heading and its table', () => {
    const content = (opened.document as OfficeFile).xml('content.xml')
    expect(texts(content, 'text:h')).toEqual([threeGroups.title])
    expect(all(content, 'table:table-row')).toHaveLength(5)
  })
})
