import { ContentError, lintPortableSvg, printPaints } from '@value-framework/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharedFigure, summaryNames } from '../../test/shared-figures.ts'
import { bundledFonts } from '../fonts/bundled-fonts.ts'
import { radarPage } from '../page/radar-page.ts'
import { renderMarkdown } from '../page/render-markdown.ts'
import { renderPage } from '../page/render-page.ts'
import { sceneToPdf } from '../picture/scene-to-pdf.ts'
import { sceneToPng } from '../picture/scene-to-png.ts'
import { sceneToSvgFile } from '../picture/scene-to-svg-file.ts'
import type { CarriedInput } from './carried.ts'
import { library } from './library.ts'
import { readCarried } from './read-carried.ts'

const fonts = bundledFonts()
const { scene: drawing, carried: sample } = await sharedFigure('three-groups', 'compact')
const plainPng = (await sceneToPng(drawing, printPaints.light, { fonts, scale: 1 })).bytes
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const paints = printPaints.light

/** Every kind of file that a drawing becomes here, carrying the same. */
const files: Record<string, (carried: CarriedInput) => Promise<Uint8Array> | Uint8Array> = {
  svg: (carried) => utf8(sceneToSvgFile(drawing, paints, { carried })),
  png: async (carried) => (await sceneToPng(drawing, paints, { fonts, scale: 1, carried })).bytes,
  pdf: async (carried) => (await sceneToPdf(drawing, paints, { fonts, carried })).bytes,
  html: (carried) => utf8(renderPage({ title: 'T', lang: 'en', dir: 'ltr', blocks: [], carried })),
  md: (carried) =>
    utf8(renderMarkdown({ title: 'T', lang: 'en', dir: 'ltr', blocks: [], carried })),
}

/** Of those that take a moment to draw, a few of each kind. */
const few = ['arabic', 'eight-dimensions', 'every-nothing', 'long-text', 'shares']

describe.each(Object.entries(files))('%s', (kind, make) => {
  it.each(['svg', 'html', 'md'].includes(kind) ? summaryNames : few)(
    'gives the summary %s back',
    async (name) => {
      const { carried } = await sharedFigure(name, 'compact')
      const found = readCarried(await make(carried))
      expect(found.summary).toEqual(carried.summary)
      expect(found).toMatchObject({ figure: 'dimension-radar', library, intact: true })
    },
  )

  it('tells that what it carries was changed', async () => {
    const bytes = Buffer.from(await make({ ...sample, license: 'CC BY 4.0' }))
    // PDF compresses its attachment; the others hold it as text.
    const at = bytes.lastIndexOf('CC BY 4.0')
    if (at < 0) return expect(bytes.toString('latin1')).toContain('/FlateDecode')
    bytes.write('CC BY 4.1', at)
    expect(readCarried(bytes).intact).toBe(false)
    return expect(readCarried(bytes).license).toBe('CC BY 4.1')
  })

  it('keeps words that formats trip over', async () => {
    const hostile = [
      '</script><script>alert(1)</script>',
      '</metadata><metadata>{}',
      'endstream endobj',
      ']]> --> <!-- &amp; &lt;',
      '\u2028\u2029\u0085\u007f\ufffe',
      '\\u003c "quoted" \'single\'',
      'النتائج ‮abc‬ 成果 😀',
    ]
    for (const source of hostile) {
      const found = readCarried(await make({ ...sample, source, license: source }))
      expect(found).toMatchObject({ source, license: source, intact: true })
    }
  })
})

it('keeps any words in every file that is quick to make', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const source = text.toWellFormed()
      for (const make of [files.svg!, files.html!, files.md!]) {
        const found = readCarried(make({ ...sample, source }) as Uint8Array)
        expect(found.source).toBe(source)
        expect(found.intact).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

it('leaves the SVG file portable', () => {
  expect(
    lintPortableSvg(sceneToSvgFile(drawing, paints, { carried: sample, ground: true })),
  ).toEqual([])
})

it('reads a page that another program saved again', () => {
  const page = renderPage(radarPage(sample.summary!, sample.framework))
  const saved = page.replace('type="application/json"', "id='x' TYPE='application/json'")
  expect(readCarried(utf8(`\ufeff${saved}`)).summary).toEqual(sample.summary)
})

it.each([
  ['nothing', new Uint8Array()],
  ['a text', utf8('hello')],
  ['a plain SVG', utf8('<svg xmlns="http://www.w3.org/2000/svg"><metadata>x</metadata></svg>')],
  ['a plain page', utf8('<!doctype html><script type="application/json">{"a":1}</script>')],
  ['a PNG that ends early', plainPng.slice(0, 40)],
  ['a PNG of nobody', plainPng],
  ['a PDF of nobody', utf8('%PDF-1.7\n1 0 obj\n<</Type /EmbeddedFile>>\nstream\nx\nendstream')],
  ['a broken ZIP', utf8('PK\u0003\u0004')],
])('says that %s carries nothing', (_, bytes) => {
  expect(() => readCarried(bytes, 'file.bin')).toThrow(ContentError)
})

it('judges a carried summary like any other file', () => {
  const svg = sceneToSvgFile(drawing, paints, { carried: sample })
  const bad = svg.replace('&quot;median&quot;:5', '&quot;median&quot;:99')
  expect(bad).not.toBe(svg)
  expect(() => readCarried(utf8(bad))).toThrow(/99/)
})
