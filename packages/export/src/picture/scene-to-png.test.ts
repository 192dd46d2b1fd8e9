import { printPaints, type Scene, type TextMark } from '@value-framework/core'
import { describe, expect, it } from 'vitest'
import { sharedFigure } from '../../test/shared-figures.ts'
import { bundledFonts } from '../fonts/bundled-fonts.ts'
import { pngSize } from './png-size.ts'
import { type PngOptions, sceneToPng } from './scene-to-png.ts'

const fonts = bundledFonts()
const { scene, carried } = await sharedFigure('three-groups')

function partsOf(file: Uint8Array) {
  const bytes = Buffer.from(file)
  const texts = new Map<string, string>()
  let density = 0
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const type = bytes.toString('latin1', at + 4, at + 8)
    const data = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at))
    if (type === 'pHYs') density = data.readUInt32BE(0) * 0.0254
    if (type !== 'iTXt') continue
    const [keyword = '', , , , , text = ''] = data.toString('utf8').split('\0')
    texts.set(keyword, text)
  }
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), density, texts }
}

const png = async (options: PngOptions) =>
  partsOf((await sceneToPng(scene, printPaints.light, options)).bytes)

describe('sceneToPng', () => {
  it('draws a picture of its own size, twice as sharp', async () => {
    const { width, height, density } = await png({ fonts })
    expect([width, height]).toEqual([scene.width * 2, scene.height * 2])
    expect(density).toBeCloseTo(192, 0)
  })

  it('has the dots an inch and the width that a document wants', async () => {
    const width = { cm: 16 }
    const found = await png({ fonts, dpi: 300, width })
    expect(found.width).toBe(1890)
    expect(found.density).toBeCloseTo(300, 0)
    expect((found.width / found.density) * 2.54).toBeCloseTo(16, 1)
  })

  it('says inside what it shows', async () => {
    const license = 'CC BY 4.0'
    const source = 'Source: Partner survey, April 2026.'
    const options = { fonts, carried: { ...carried, license, source } }
    const { texts } = await png(options)
    expect(texts.get('Title')).toBe(scene.title)
    expect(texts.get('Description')).toBe(scene.description)
    expect(texts.get('Source')).toBe(source)
    expect(texts.get('Copyright')).toBe(license)
    expect(JSON.parse(texts.get('value-framework') ?? '')).toMatchObject({ license })
  })

  it('gives the same bytes each time', async () => {
    const bytes = async () => (await sceneToPng(scene, printPaints.dark, { fonts, carried })).bytes
    expect(Buffer.compare(await bytes(), await bytes())).toBe(0)
  })

  it('draws a box for what no font has, and names it', async () => {
    const words = (text: string): Scene => ({
      ...scene,
      marks: [
        { type: 'text', part: 'label', x: 40, y: 40, text, size: 20, fill: 'ink', anchor: 'start' },
      ],
    })
    const drawn = (text: string) => sceneToPng(words(text), printPaints.light, { fonts })
    expect((await drawn('成果')).missing).toEqual(['成', '果'])
    const box = (await drawn('成')).bytes
    expect(Buffer.compare(box, (await drawn('界')).bytes)).toBe(0)
    expect(Buffer.compare(box, (await drawn(' ')).bytes)).not.toBe(0)
    expect((await drawn('Ratings النتائج ✓ →')).missing).toEqual([])
  })

  it('takes any words that a summary may hold', async () => {
    const [mark] = scene.marks.filter((one): one is TextMark => one.type === 'text')
    for (const text of ['<text x="0">', '&amp;', ']]>', '\u0000\ud800', '‮abc', '{{}}', '$&']) {
      const marks = [{ ...mark!, text }]
      const drawn = sceneToPng({ ...scene, marks }, printPaints.light, { fonts, scale: 1 })
      await expect(drawn).resolves.toMatchObject({ missing: [] })
    }
  })
})

describe('pngSize', () => {
  it.each([
    [{}, 960, 192],
    [{ scale: 1 }, 480, 96],
    [{ dpi: 300 }, 1500, 300],
    [{ width: { inches: 6.5 } }, 1950, 300],
    [{ width: { cm: 8 }, dpi: 600 }, 1890, 600],
  ])('%j', (options, width, density) => {
    const size = pngSize({ ...scene, width: 480, height: 600 }, options)
    expect(size.width).toBe(width)
    expect(size.height).toBe(Math.round(width * 1.25))
    expect(size.density).toBeCloseTo(density, 0)
  })

  it.each([
    [{ scale: 0 }],
    [{ scale: Number.NaN }],
    [{ dpi: -300 }],
    [{ width: { cm: 0 } }],
    [{ width: { cm: 600 } }],
    [{ width: { inches: Number.POSITIVE_INFINITY } }],
    [{ dpi: 100_000 }],
    [{ scale: 2, dpi: 300 }],
  ])('refuses %j', (options) => {
    expect(() => pngSize(scene, options)).toThrow(RangeError)
  })
})
