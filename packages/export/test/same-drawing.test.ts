import { Buffer } from 'node:buffer'
import { Resvg } from '@resvg/resvg-js'
import { printPaints, type Scene } from '@value-framework/core'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserExecutable, browserFlags } from '../../../tools/browser.ts'
import { bundledFonts } from '../src/fonts/bundled-fonts.ts'
import { textSetter } from '../src/fonts/text-setter.ts'
import { sceneTexts } from '../src/picture/scene-texts.ts'
import { svgWithFonts } from '../src/picture/svg-with-fonts.ts'
import { sharedFigure } from './shared-figures.ts'

const fonts = bundledFonts()
/** Pixels a drawing unit. */
const scale = 2
let browser: Browser
/** A page that has loaded the bundled fonts. */
let page: Page

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await browserExecutable(), args: browserFlags })
  page = await browser.newPage({ deviceScaleFactor: scale })
  const faces = fonts.map(
    ({ family, weight, bytes }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/ttf;base64,${Buffer.from(bytes).toString('base64')})}`,
  )
  const uses = fonts.map(
    ({ family, weight }) => `<i style="font:${weight} 9px '${family}'">aب✓</i>`,
  )
  const style = `<style>${faces.join('')}body{margin:0}svg{display:block}</style>`
  await page.setContent(`<!doctype html>${style}${uses.join('')}`)
  await page.evaluate(() => document.fonts.ready)
})
afterAll(() => browser.close())

interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

function byResvg(svg: string): Pixels {
  const fontFiles = fonts.flatMap(({ path }) => path ?? [])
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Noto Sans' }
  const { width, height, pixels } = new Resvg(svg, {
    font,
    fitTo: { mode: 'zoom', value: scale },
  }).render()
  return { width, height, data: pixels }
}

async function byChromium(svg: string): Promise<Pixels> {
  await page.evaluate((markup) => {
    document.body.innerHTML = markup
  }, svg)
  const picture = await page.locator('svg').screenshot()
  const { data, ...size } = await page.evaluate(readPixels, picture.toString('base64'))
  return { ...size, data: Buffer.from(data, 'base64') }
}

async function readPixels(png: string): Promise<{ width: number; height: number; data: string }> {
  const image = new Image()
  image.src = `data:image/png;base64,${png}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth
  canvas.height = image.naturalHeight
  const context = canvas.getContext('2d') as CanvasRenderingContext2D
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  let binary = ''
  for (let at = 0; at < data.length; at += 8192)
    binary += String.fromCharCode(...data.subarray(at, at + 8192))
  return { width: canvas.width, height: canvas.height, data: btoa(binary) }
}

type Box = readonly [left: number, top: number, right: number, bottom: number]

/** The box of all that is clearly darker than the ground inside another box. */
function inkBox({ width, data }: Pixels, [left, top, right, bottom]: Box): Box {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      if ((data[(y * width + x) * 4] ?? 255) > 160) continue
      box[0] = Math.min(box[0], x)
      box[1] = Math.min(box[1], y)
      box[2] = Math.max(box[2], x)
      box[3] = Math.max(box[3], y)
    }
  return box
}

/** How far apart two pixels are, in the part of red, green or blue that differs most. */
function distance(one: Pixels, at: number, other: Pixels, there: number): number {
  let most = 0
  for (let part = 0; part < 3; part += 1)
    most = Math.max(
      most,
      Math.abs((one.data[at + part] as number) - (other.data[there + part] as number)),
    )
  return most
}

const far = (a: Box, b: Box): number =>
  Math.max(...a.map((part, index) => Math.abs(part - (b[index] as number))))

/** The drawing with nothing but its words, in black. */
function wordsOnly(scene: Scene): Scene {
  return { ...scene, marks: sceneTexts(scene).map((mark) => ({ ...mark, fill: 'series-3' })) }
}

describe.each(['three-groups', 'spanish', 'arabic', 'eight-dimensions'])('%s', (name) => {
  it('is the same drawing in Chromium and by resvg', async () => {
    const { scene } = await sharedFigure(name)
    const words = wordsOnly(scene)
    const [wordsSvg, svg] = [words, scene].map((one) =>
      svgWithFonts(one, printPaints.light, fonts, { ground: true }),
    ) as [string, string]
    await page.setViewportSize({ width: scene.width, height: scene.height })
    const [wordsInPage, inPage] = [await byChromium(wordsSvg), await byChromium(svg)]
    const [wordsDrawn, drawn] = [byResvg(wordsSvg), byResvg(svg)]
    expect([inPage.width, inPage.height]).toEqual([drawn.width, drawn.height])

    const setter = textSetter(fonts)
    let labels = 0
    for (const mark of sceneTexts(words)) {
      const runs = setter.set(mark)
      const from = Math.min(...runs.map(({ x }) => x))
      const to = Math.max(...runs.map(({ x, width }) => x + width))
      // Where the label's ink must be, with room for what is wrong and not for its neighbors.
      const place = [from - 4, mark.y - mark.size, to + 4, mark.y + mark.size * 0.45].map((edge) =>
        Math.max(0, Math.round(edge * scale)),
      ) as unknown as Box
      const [expected, found] = [inkBox(wordsDrawn, place), inkBox(wordsInPage, place)]
      expect(Number.isFinite(expected[0]), mark.text).toBe(true)
      expect(far(expected, found), `${mark.text}: ${expected} and ${found}`).toBeLessThanOrEqual(2)
      labels += 1
    }
    expect(labels).toBeGreaterThan(10)

    const { seen, different } = compareColors(drawn, inPage)
    expect(different).toEqual([])
    const { ground, 'series-1': first, 'series-2': second } = printPaints.light
    for (const color of [ground, first, second]) expect([...seen]).toContain(color)
  })
})

/** Which colors fill areas of the one picture, and where the other has another color there. */
function compareColors(one: Pixels, other: Pixels): { seen: Set<string>; different: string[] } {
  const seen = new Set<string>()
  const different: string[] = []
  // At edges programs blend differently: points inside one color count.
  const around = [-2, 0, 2].flatMap((dy) => [-2, 0, 2].map((dx) => (dy * one.width + dx) * 4))
  for (let y = 4; y < one.height - 4; y += 3)
    for (let x = 4; x < one.width - 4; x += 3) {
      const at = (y * one.width + x) * 4
      if (!around.every((step) => distance(one, at, one, at + step) === 0)) continue
      seen.add(
        `#${Buffer.from(one.data.subarray(at, at + 3))
          .toString('hex')
          .toUpperCase()}`,
      )
      if (distance(one, at, other, at) > 2) different.push(`${x},${y}`)
    }
  return { seen, different }
}
