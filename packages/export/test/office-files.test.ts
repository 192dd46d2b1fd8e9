import { camdenFramework, english, loadLanguage, translateFramework } from '@value-framework/core'
import type { Element } from '@xmldom/xmldom'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { summaryArbitrary } from '../../core/test/arbitraries.ts'
import {
  dimensionRadarDocx,
  dimensionRadarPptx,
  dimensionRadarXlsx,
  questionPromptCardsDocx,
  readCarried,
  sectorComparisonTableDocx,
} from '../src/index.ts'
import { chartText } from '../src/office/chart-text.ts'
import {
  all,
  attributes,
  childNames,
  openOfficeFile,
  packageProblems,
  readChart,
} from './office-file.ts'
import { manyGroups, threeGroups } from './radar-summaries.ts'

const arabic = await loadLanguage('ar')
const spanish = await loadLanguage('es')
if (!arabic || !spanish) throw new Error('The languages do not load')
const picture = { png: Uint8Array.of(0x89, 0x50, 0x4e, 0x47), width: 480, height: 400 }

const makers: { readonly [name: string]: () => Uint8Array } = {
  'slides of three groups': () => dimensionRadarPptx(threeGroups),
  'slides of five groups in Arabic': () =>
    dimensionRadarPptx(manyGroups(5), camdenFramework, { language: arabic, theme: 'dark' }),
  'slides with a picture': () => dimensionRadarPptx(threeGroups, camdenFramework, { picture }),
  'a document of three groups': () => dimensionRadarDocx(threeGroups),
  'a document of five groups with a picture': () =>
    dimensionRadarDocx(manyGroups(5), camdenFramework, { language: spanish, picture, paper: 'a4' }),
  'a workbook': () => dimensionRadarXlsx(threeGroups, camdenFramework, { license: 'CC BY 4.0' }),
  'the sector table': () =>
    sectorComparisonTableDocx({ framework: camdenFramework, language: english }),
  'the cards in two languages': () =>
    questionPromptCardsDocx({
      framework: translateFramework(camdenFramework, spanish),
      language: spanish,
      beside: english,
    }),
}

describe.each(Object.entries(makers))('%s', (_name, make) => {
  const bytes = make()

  it('is a sound package: parts, content types, relationships and ids', () => {
    expect(packageProblems(openOfficeFile(bytes))).toEqual([])
  })

  it('is the same bytes each time', () => {
    expect(Buffer.compare(make(), bytes)).toBe(0)
  })

  it('carries what it was made from', () => {
    const carried = readCarried(bytes)
    expect(carried.intact).toBe(true)
    expect(carried.library.name).toBe('@value-framework/export')
    expect(carried.framework.dimensions.map(({ id }) => id)).toEqual(
      camdenFramework.dimensions.map(({ id }) => id),
    )
  })
})

/** The order in which the standard wants what stands in a chart; other orders make PowerPoint repair the file. */
const order: { readonly [name: string]: readonly string[] } = {
  'c:chartSpace': 'c:date1904 c:lang c:roundedCorners c:chart c:spPr c:txPr c:externalData'.split(
    ' ',
  ),
  'c:chart': 'c:title c:autoTitleDeleted c:plotArea c:legend c:plotVisOnly c:dispBlanksAs'.split(
    ' ',
  ),
  'c:plotArea': 'c:layout c:radarChart c:catAx c:valAx c:spPr'.split(' '),
  'c:radarChart': 'c:radarStyle c:varyColors c:ser c:axId'.split(' '),
  'c:ser': 'c:idx c:order c:tx c:spPr c:marker c:dLbls c:cat c:val'.split(' '),
  'c:scaling': 'c:orientation c:max c:min'.split(' '),
  'c:catAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:auto c:lblAlgn c:lblOffset c:noMultiLvlLbl'.split(
      ' ',
    ),
  'c:valAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossBetween c:majorUnit'.split(
      ' ',
    ),
}

it.each([
  'slides of three groups',
  'slides of five groups in Arabic',
  'a document of three groups',
])('writes the charts of %s in the order of the standard', (name) => {
  const file = openOfficeFile(makers[name]?.() as Uint8Array)
  const charts = file.names.filter((part) => /\/charts\/chart\d+\.xml$/.test(part))
  expect(charts.length).toBeGreaterThan(0)
  for (const chart of charts) {
    for (const [parent, children] of Object.entries(order)) {
      for (const element of all(file.xml(chart), parent)) {
        const places = childNames(element).map((child) => children.indexOf(child))
        expect(places).not.toContain(-1)
        expect(places).toEqual(places.toSorted((one, two) => one - two))
      }
    }
  }
})

describe('any summary', () => {
  it('shows its numbers, and only those, in the charts of slides and documents', () => {
    fc.assert(
      fc.property(summaryArbitrary({ maxGroups: 5 }), ({ summary, framework }) => {
        for (const [bytes, folder] of [
          [dimensionRadarPptx(summary, framework), 'ppt'],
          [dimensionRadarDocx(summary, framework), 'word'],
        ] as const) {
          const file = openOfficeFile(bytes)
          expect(packageProblems(file)).toEqual([])
          const charts = file.names
            .filter((name) => name.startsWith(`${folder}/charts/chart`))
            .map((name) => readChart(file.xml(name)))
          const shown = charts.flatMap(({ series }) => series)
          expect(shown.map(({ values }) => values)).toEqual(
            summary.groups.map(({ cells }) =>
              framework.dimensions.map(({ id }) => {
                const cell = cells[id]
                return cell?.state === 'shown' ? cell.value : undefined
              }),
            ),
          )
          expect(shown.map(({ name }) => name)).toEqual(
            summary.groups.map(({ label }) => written(chartText(label))),
          )
        }
      }),
      { numRuns: 25 },
    )
  })

  it('stays on the slide, however long its words are', () => {
    const long = fc.string({ minLength: 300, maxLength: 900, unit: fc.constantFrom('a', 'm', ' ') })
    fc.assert(
      fc.property(
        summaryArbitrary({ maxGroups: 7 }),
        fc.option(long, { nil: undefined }),
        ({ summary, framework }, question) => {
          const file = openOfficeFile(
            dimensionRadarPptx({ ...summary, ...(question && { question }) }, framework),
          )
          for (const name of file.names.filter((part) =>
            /^ppt\/slides\/slide\d+\.xml$/.test(part),
          )) {
            const slide = file.xml(name)
            for (const shape of [...all(slide, 'p:sp'), ...all(slide, 'p:graphicFrame')]) {
              const [x, y, width, height] = boxOf(shape)
              expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
              expect(Math.min(width, height)).toBeGreaterThan(100_000)
              expect(x + width).toBeLessThanOrEqual(12_192_000)
              expect(y + height).toBeLessThanOrEqual(6_858_000)
            }
          }
        },
      ),
      { numRuns: 25 },
    )
  })

  it('comes back equal from every kind of file', () => {
    fc.assert(
      fc.property(summaryArbitrary({ maxGroups: 4 }), ({ summary, framework }) => {
        const files = [
          dimensionRadarPptx(summary, framework),
          dimensionRadarDocx(summary, framework),
          dimensionRadarXlsx(summary, framework),
        ]
        for (const bytes of files) {
          const carried = readCarried(bytes)
          expect(carried.summary).toEqual(summary)
          expect(carried.intact).toBe(true)
        }
      }),
      { numRuns: 15 },
    )
  })
})

/** Left, top, width and height in EMU. */
function boxOf(shape: Element): readonly [number, number, number, number] {
  const number = (name: string, attribute: string): number =>
    Number(attributes(shape, name, attribute)[0])
  return [number('a:off', 'x'), number('a:off', 'y'), number('a:ext', 'cx'), number('a:ext', 'cy')]
}

/** What XML cannot hold is left out of what is shown. */
const written = (words: string): string => words.replace(/\p{Cs}|[\ufffe\uffff]/gu, '')
