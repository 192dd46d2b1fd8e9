import { printPaints, type Scene } from '@value-framework/core'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { sharedFigure } from '../../test/shared-figures.ts'
import { bundledFonts } from '../fonts/bundled-fonts.ts'
import { sceneTexts } from './scene-texts.ts'
import { sceneToPdf } from './scene-to-pdf.ts'

const fonts = bundledFonts()
const pdfOf = async (scene: Scene) => (await sceneToPdf(scene, printPaints.light, { fonts })).bytes
/** Letters and digits alone, sorted: what a reader takes out, whatever the order of the lines. */
const letters = (text: string): string =>
  [...text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')].toSorted().join('')
const open = (bytes: Uint8Array) => getDocumentProxy(bytes.slice(), { verbosity: 0 })

describe('sceneToPdf', () => {
  it.each(['three-groups', 'spanish', 'arabic', 'long-text'])(
    'keeps the words of %s as words that another program reads',
    async (name) => {
      const { scene } = await sharedFigure(name)
      const { text } = await extractText(await open(await pdfOf(scene)), { mergePages: true })
      const wanted = sceneTexts(scene).map((mark) => mark.text)
      expect(letters(text)).toBe(letters(wanted.join('')))
      if (name !== 'arabic') for (const line of wanted) expect(text).toContain(line.split(' ')[0])
    },
  )

  it('reads Arabic in its order, with brackets and digits, and keeps what has no sign', async () => {
    const { scene } = await sharedFigure('arabic')
    const label = (text: string, y: number, dir: 'rtl' | 'ltr') =>
      ({
        type: 'text',
        part: 'label',
        x: 200,
        y,
        text,
        size: 16,
        fill: 'ink',
        anchor: 'middle',
        dir,
      }) as const
    const marks = [label('ربيع النتائج', 40, 'rtl'), label('成果 ok', 80, 'ltr')]
    const { bytes, missing } = await sceneToPdf({ ...scene, marks } as Scene, printPaints.light, {
      fonts,
    })
    const { text } = await extractText(await open(bytes), { mergePages: true })
    expect(text).toContain('ربيع النتائج')
    expect(text).toContain('成果 ok')
    expect(missing).toEqual(['成', '果'])
  })

  it('has title, language, tags with the text alternative, and embedded fonts alone', async () => {
    const { scene } = await sharedFigure('spanish')
    const bytes = await pdfOf(scene)
    const document = await open(bytes)
    const { info } = await document.getMetadata()
    expect(info).toMatchObject({ Title: scene.title, Subject: scene.description, Language: 'es' })
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
    const page = await document.getPage(1)
    expect(await page.getStructTree()).toMatchObject({
      children: [{ role: 'Document', children: [{ role: 'Figure', alt: scene.title }] }],
    })
    const raw = Buffer.from(bytes).toString('latin1')
    expect(raw.match(/\/BaseFont/g)?.length).toBe(4)
    expect(raw.match(/\/FontFile2 /g)?.length).toBe(2)
  })

  it('is as wide as asked', async () => {
    const { scene } = await sharedFigure('one-group')
    const options = { fonts, width: { cm: 12 } }
    const { bytes } = await sceneToPdf(scene, printPaints.light, options)
    const page = await (await open(bytes)).getPage(1)
    const [, , width = 0, height = 0] = page.view
    expect((width / 72) * 2.54).toBeCloseTo(12, 2)
    expect(width / height).toBeCloseTo(scene.width / scene.height, 2)
  })

  it('gives the same bytes each time, whatever the hour', async () => {
    const { scene, carried } = await sharedFigure('three-groups')
    const options = { fonts, carried, ground: true }
    const first = await sceneToPdf(scene, printPaints.dark, options)
    await new Promise((resolve) => setTimeout(resolve, 1100))
    const second = await sceneToPdf(structuredClone(scene), printPaints.dark, options)
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  })
})
