import {
  camdenFramework,
  english,
  type Group,
  type Language,
  loadLanguage,
  parseEvidence,
  summaryFromValues,
} from '@value-framework/core'
import { beforeAll, describe, expect, it } from 'vitest'
import riverbend from '../../../../stories/fixtures/evidence/riverbend.json' with { type: 'json' }
import { threeGroups } from '../../test/radar-summaries.ts'
import { library } from '../carried/library.ts'
import { readCarried } from '../carried/read-carried.ts'
import { bundledFonts } from '../fonts/bundled-fonts.ts'
import { type PrintSheet, sheetMarks } from '../picture/print-sheets.ts'
import { textsOf } from '../picture/scene-texts.ts'
import { pdfOutlet } from '../picture/scene-to-pdf.ts'
import { pngOutlet } from '../picture/scene-to-png.ts'
import { type FigureFormat, figureFormats, formatsOf } from './figure-format.ts'
import type { AnyFigureKind, FigureInput, FigureKind } from './figure-kind.ts'
import { figureKinds, figureNamed, figuresFor } from './figure-kinds.ts'
import { type FigureFile, renderFigure } from './render-figure.ts'
import { settledInput } from './settled-input.ts'

const fonts = bundledFonts()
const outlets = { png: pngOutlet(fonts), pdf: pdfOutlet(fonts) }
const spanish = (await loadLanguage('es')) as Language
const input: FigureInput = {
  framework: camdenFramework,
  summary: threeGroups,
  license: 'CC BY 4.0',
}
const radar = figureNamed('dimension-radar') as AnyFigureKind
const render = (
  kind: AnyFigureKind,
  format: FigureFormat,
  more: Partial<FigureInput> = {},
): Promise<FigureFile> => renderFigure(kind, format, { ...input, ...more }, outlets)
const twelve = (group: Group): readonly Group[] =>
  Array.from({ length: 12 }, (_, at) => ({ ...group, id: `g${at + 1}`, label: `Group ${at + 1}` }))
const textOf = ({ bytes }: FigureFile): string => new TextDecoder().decode(bytes)

const all = figureKinds.flatMap((kind) => formatsOf(kind).map((format) => ({ kind, format })))

describe.each(all)('$kind.name as $format', ({ kind, format }) => {
  let one: FigureFile
  beforeAll(async () => {
    one = await render(kind, format)
  })

  it('is the same file each time, named and typed by its format', async () => {
    const other = await render(kind, format)
    expect(one.name).toBe(`${kind.name}.${format}`)
    expect(one.type).toMatch(/^[a-z]+\/[\w.+-]+$/)
    expect(one.missing).toEqual([])
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
  })

  it('carries its data, license, notice, source, version and digest', () => {
    if (format === 'csv') {
      const text = textOf(one)
      expect(text).toContain(library.version)
      expect(text).toMatch(/sha256-[\da-f]{64}/)
      expect(text).toContain('License: CC BY 4.0.')
      return
    }
    const carried = readCarried(one.bytes)
    expect(carried).toMatchObject({
      figure: kind.name,
      lang: 'en',
      library,
      license: 'CC BY 4.0',
      intact: true,
    })
    expect(carried.source).toMatch(kind.summary === 'unused' ? /Camden Coalition/ : /survey/)
    expect(carried.summary).toEqual(kind.summary === 'unused' ? undefined : threeGroups)
  })

  it('speaks Spanish', async () => {
    const file = await render(kind, format, { language: spanish })
    expect(Buffer.compare(file.bytes, one.bytes)).not.toBe(0)
    if (format !== 'csv') expect(readCarried(file.bytes).lang).toBe('es')
  })
})

it('has the formats that the kinds of figures need', () => {
  expect(formatsOf(radar)).toEqual(figureFormats)
  const drawn = [
    ...['perspective-comparison', 'framework-diagram', 'outcome-levels', 'evidence-matrix'],
  ]
  for (const kind of figureKinds.filter((one) => one !== radar)) {
    const pictures = drawn.includes(kind.name) ? ['svg', 'png'] : []
    const words = ['pdf', 'docx', 'xlsx', 'html', 'md', 'csv']
    expect([kind.name, formatsOf(kind)]).toEqual([kind.name, [...pictures, ...words]])
  }
  expect(figureNamed('dimension-rader')).toBeUndefined()
})

describe('renderFigure', () => {
  it('asks a radar for numbers, and a table for none', async () => {
    const none = { framework: camdenFramework }
    await expect(renderFigure(radar, 'svg', none)).rejects.toThrow('a summary')
    const table = figureNamed('sector-comparison-table') as AnyFigureKind
    expect(textOf(await renderFigure(table, 'md', none))).toContain('# ')
  })

  it('asks a comparison for two to four groups, and compares those that are chosen', async () => {
    const kind = figureNamed('perspective-comparison') as AnyFigureKind
    const [one, two] = threeGroups.groups
    const alone = { ...threeGroups, groups: [one!] }
    await expect(render(kind, 'svg', { summary: alone })).rejects.toThrow('two to four groups')
    const many = { ...threeGroups, groups: twelve(one!) }
    await expect(render(kind, 'svg', { summary: many })).rejects.toThrow('Choose two to four of g1')
    await expect(render(kind, 'csv', { groups: ['comunity-members'] })).rejects.toThrow(
      'Did you mean',
    )
    const both = textOf(await render(kind, 'md', { summary: many, groups: ['g3', 'g7'] }))
    expect(both).toMatch(/\| Group 3 .*\| Group 7 /)
    expect(figuresFor({ ...input, summary: many }).map(({ name }) => name)).not.toContain(kind.name)
    expect(figuresFor({ ...input, summary: { ...threeGroups, groups: [one!, two!] } })).toEqual(
      figureKinds,
    )
    expect(figuresFor({ framework: camdenFramework })).toHaveLength(figureKinds.length - 2)
  })

  it('shows evidence in every format of the matrix, and gives it back with its source', async () => {
    const kind = figureNamed('evidence-matrix') as AnyFigureKind
    const evidence = parseEvidence(riverbend, camdenFramework)
    for (const format of formatsOf(kind)) {
      const file = await render(kind, format, { evidence })
      const text = textOf(file)
      if (['svg', 'html', 'md', 'csv'].includes(format)) {
        for (const words of ['Residents', 'Asked, not raised', 'Listening session 2']) {
          expect(text).toContain(words)
        }
        expect(text).toContain('Made-up example')
      }
      if (format === 'csv') continue
      const carried = readCarried(file.bytes)
      expect([format, carried.evidence]).toEqual([format, evidence])
      expect(carried.source).toMatch(/Camden Coalition.*Riverbend listening sessions/)
      expect(parseEvidence(carried.evidence, carried.framework)).toEqual(evidence)
    }
    const cards = figureNamed('quote-cards') as AnyFigureKind
    const other = await render(cards, 'html', { evidence })
    expect(readCarried(other.bytes).evidence).toBeUndefined()
    expect(textOf(other)).not.toContain('Riverbend')
  })

  it('prints the matrix on sheets, whatever the height of its picture', async () => {
    const kind = figureNamed('evidence-matrix') as AnyFigureKind
    const pdf = Buffer.from((await render(kind, 'pdf')).bytes).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1)
    expect(pdf).toContain('/MediaBox [0 0 792 612]')
    const evidence = parseEvidence(riverbend, camdenFramework)
    const settled = settledInput({ framework: camdenFramework, evidence })
    const [first, ...others] = (kind as FigureKind).sheets?.(settled).sheets ?? []
    const words = (sheet: PrintSheet): string =>
      textsOf(sheetMarks(sheet))
        .map(({ text }) => text)
        .join(' ')
    expect(first && words(first)).toMatch(/Made-up example\. .*Asked, not raised: This voice was/)
    expect(others.map(words).join()).not.toContain('Made-up')
  })

  it('puts a title in the place of the summary’s', async () => {
    const svg = textOf(await render(radar, 'svg', { title: 'Ours, this year' }))
    expect(svg).toContain('Ours, this year')
    expect(svg).not.toContain(threeGroups.title)
  })

  it.each(['pptx', 'docx'] as const)('adds the exact picture to %s on request', async (format) => {
    const [plain, pictured] = [
      await render(radar, format),
      await render(radar, format, { picture: true }),
    ]
    const holdsPng = ({ bytes }: FigureFile): boolean =>
      Buffer.from(bytes).includes('media/image1.png')
    expect([holdsPng(plain), holdsPng(pictured)]).toEqual([false, true])
    await expect(renderFigure(radar, format, { ...input, picture: true })).rejects.toThrow('outlet')
  })

  it('says what is not there', async () => {
    const cards = figureNamed('question-prompt-cards') as AnyFigureKind
    await expect(render(cards, 'png')).rejects.toThrow('does not come as png')
    await expect(renderFigure(radar, 'png', input)).rejects.toThrow('outlet')
    await expect(renderFigure(radar, 'pdf', input)).rejects.toThrow('outlet')
  })

  it('leaves the ground away where that is asked for', async () => {
    const summary = summaryFromValues([4, 3, 5, 2])
    const ground = '<rect'
    const [with_, without] = await Promise.all(
      [true, false].map(async (ground) => textOf(await render(radar, 'svg', { summary, ground }))),
    )
    expect([with_?.length, ground]).not.toEqual([without?.length, ground])
  })

  it('sets the same picture in every theme with other paints', async () => {
    const shapes = new Set<string>()
    for (const theme of ['light', 'dark', 'contrast', 'print'] as const) {
      const svg = textOf(await render(radar, 'svg', { theme, language: english }))
      shapes.add(svg.replace(/#[\dA-F]{6}/g, '#'))
    }
    expect(shapes.size).toBe(1)
  })
})
