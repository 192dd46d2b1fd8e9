import { readFileSync } from 'node:fs'
import { carriedDigest, parseSummary } from '@value-framework/core'
import {
  type Browser,
  type BrowserContext,
  chromium,
  type FrameLocator,
  type Page,
} from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { browserExecutable, browserFlags } from '../../../../tools/browser.ts'
import { address, type Built, buildPage, choose, paste, serve } from '../../test/toolbar-page.ts'

const summary = {
  format: 'value-framework/summary@1',
  title: 'Why we take part',
  statistic: 'median',
  example: true,
  source: { text: 'Partner survey', collected: '2026-04', unit: 'person' },
  groups: [
    { id: 'residents', label: 'Residents', cells: { outcomes: 3.5, 'intrinsic-benefits': 4 } },
    { id: 'clinics', label: 'Clinics', cells: { outcomes: { state: 'too-few' } } },
  ],
}

let browser: Browser
let built: Built
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: await browserExecutable(),
    args: [...browserFlags],
  })
  built = await buildPage()
}, 120_000)
afterAll(() => browser?.close())
beforeEach(async () => {
  context = await browser.newContext({ locale: 'en-US' })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await serve(context, built)
  page = await context.newPage()
})
afterEach(() => context.close())

interface Shown {
  readonly show: (name: string, props: object) => void
}
const call = ([name, props]: readonly [string, object]): void =>
  (window as never as Shown).show(name, props)

async function open(path: string, name = 'DimensionRadar', props: object = { summary }) {
  await page.goto(address(path))
  await page.evaluate(call, [name, props] as const)
}

async function openFramed(name = 'DimensionRadar', props: object = { summary }) {
  await page.goto(address('/framed'))
  const frame = page.frames()[1]
  await frame?.waitForFunction('window.show')
  await frame?.evaluate(call, [name, props] as const)
  return page.frameLocator('iframe')
}

/** What markup says, read in a page of its own. */
async function parsed(html: string) {
  const blank = await context.newPage()
  const said = await blank.evaluate((given) => {
    const found = new DOMParser().parseFromString(given, 'text/html')
    const image = found.querySelector('img')
    return {
      image: image && {
        source: image.getAttribute('src')?.slice(0, 22),
        width: image.getAttribute('width'),
        height: image.getAttribute('height'),
        alt: image.alt,
      },
      caption: found.querySelector('p strong')?.textContent ?? null,
      columns: [...found.querySelectorAll('th[scope=col]')].map((head) => head.textContent),
      rows: [...found.querySelectorAll('th[scope=row]')].map((head) => head.textContent),
      unsafe: [...found.querySelectorAll('[style]')]
        .map((element) => element.getAttribute('style') ?? '')
        .filter((style) => /var\(|flex|grid|rem\b/.test(style)),
      last: [...found.querySelectorAll('p')].at(-1)?.textContent,
    }
  }, html)
  await blank.close()
  return said
}

/** The radar's short description, as the page's own drawing says it. */
const short =
  'Why we take part. Residents: highest on Intrinsic benefits (4), lowest on Outcomes (3.5).'

const copiedDocument = {
  image: {
    source: 'data:image/png;base64,',
    width: '480',
    alt: short,
  },
  caption: 'Why we take part',
  columns: ['Dimension', 'Residents', 'Clinics'],
  unsafe: [],
  last: 'Source: Partner survey, April 2026.',
}

/** Where a page may stand: by itself, under the strictest policy, in a frame that may only run scripts. */
const places = [
  ['a page', '/'],
  ['a page under a strict policy', '/strict'],
  ['a locked frame', '/framed'],
] as const

describe.each(places)('in %s', (_name, path) => {
  let place: Page | FrameLocator
  beforeEach(async () => {
    if (path === '/framed') place = await openFramed()
    else {
      await open(path)
      place = page
    }
  })
  const violations = () => Promise.all(page.frames().map((frame) => frame.evaluate('violations')))

  it('copies picture, caption, table and source for a document', async () => {
    expect(await choose(place, 'Copy for Word or Docs')).toBe(
      'Copied. Paste it into your document now.',
    )
    const { html, text } = await paste(page)
    const found = await parsed(html)
    expect(found).toMatchObject(copiedDocument)
    expect(found.rows).toHaveLength(4)
    expect(text.split('\n')[0]?.split('\t').slice(0, 3)).toEqual(copiedDocument.columns)
    expect(await place.locator('svg[role=img]').getAttribute('aria-label')).toBe(short)
    expect((await violations()).flat()).toEqual([])
  })

  it('copies the picture', async () => {
    expect(await choose(place, 'Copy picture')).toContain('Picture copied.')
    const { html, file } = await paste(page)
    if (path === '/framed') expect(html).toContain('<img src="data:image/png;base64,')
    else expect(file.slice(1, 4)).toEqual([...Buffer.from('PNG')])
    expect((await violations()).flat()).toEqual([])
  })

  it('copies the table', async () => {
    expect(await choose(place, 'Copy table')).toContain('Table copied.')
    expect((await violations()).flat()).toEqual([])
    const told = await page.frames().at(-1)?.evaluate('exported')
    expect(told).toEqual([{ figure: 'dimension-radar', kind: 'copy', format: 'table' }])
    expect((await paste(page)).text).toContain('Intrinsic benefits\t4\t')
  })
})

describe('in a locked frame', () => {
  it('offers only what works there', async () => {
    const frame = await openFramed()
    await frame.locator('[data-part="menu-button"]').click()
    await frame.locator('[data-part="menu-status"]').waitFor({ state: 'attached' })
    expect(await frame.locator('[data-part="menu-item"]').allTextContents()).toEqual([
      'Copy for Word or Docs',
      'Copy picture',
      'Copy table',
    ])
  })
})

it('is pasted into an editor with picture, alternative text, caption and table', async () => {
  await open('/')
  await choose(page, 'Copy for Word or Docs')
  await page.keyboard.press('Escape')
  await page.locator('#editor [contenteditable]').click()
  await page.keyboard.press('Control+V')
  const editor = page.locator('#editor')
  const image = editor.locator('img')
  expect(await image.getAttribute('alt')).toBe(short)
  expect(await image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(960)
  expect(await image.getAttribute('width')).toBe('480')
  expect(await editor.locator('p', { hasText: /^Why we take part$/ }).count()).toBe(1)
  const rows = editor.locator('table tr')
  expect(await rows.count()).toBe(5)
  expect(await rows.first().locator('th').allTextContents()).toEqual([
    'Dimension',
    'Residents',
    'Clinics',
  ])
  expect(await rows.nth(3).allTextContents()).toEqual(['Outcomes3.5Not shown'])
  expect(await editor.textContent()).toContain('Source: Partner survey, April 2026.')
})

describe('files', () => {
  async function file(entry: string): Promise<Buffer> {
    const download = page.waitForEvent('download')
    await choose(page, entry)
    return readFileSync(await (await download).path())
  }
  const carried = (json: string) => {
    const { digest, ...content } = JSON.parse(json)
    expect(digest).toBe(carriedDigest(JSON.stringify(content)))
    expect(parseSummary(content.summary)).toEqual(parseSummary(summary))
    expect(content.source).toBe('Source: Partner survey, April 2026.')
    expect(content.library).toMatchObject({ name: '@value-framework/react', license: 'Apache-2.0' })
  }

  it.each([
    ['Download PNG', 480, 96],
    ['Download PNG, twice as fine', 960, 192],
    ['Download PNG for print', 1950, 300],
  ])('%s is %i pixels wide at %i an inch, with its data inside', async (entry, width, density) => {
    await open('/strict')
    const bytes = await file(entry)
    expect(bytes.readUInt32BE(16)).toBe(width)
    const physical = bytes.indexOf('pHYs') + 4
    expect(bytes.readUInt32BE(physical)).toBe(Math.round(density / 0.0254))
    const text = bytes.indexOf('value-framework\0\0\0\0\0')
    const length = bytes.readUInt32BE(text - 8)
    carried(bytes.toString('utf8', text + 20, text + length))
  })

  it('SVG carries its data', async () => {
    await open('/')
    const svg = (await file('Download SVG')).toString('utf8')
    carried((/<metadata>(.*)<\/metadata>/.exec(svg)?.[1] ?? '').replaceAll('&quot;', '"'))
  })
})

it('prints the figure alone and whole, and leaves the page as it was', async () => {
  await open('/', 'DimensionRadar', { summary, detail: 'brief' })
  await page.evaluate(() => {
    window.print = () => undefined
  })
  await page.locator('[data-part="menu-button"]').click()
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await page.emulateMedia({ media: 'print' })
  const seen = (selector: string) => page.locator(selector).isVisible()
  expect(await Promise.all(['header', 'aside', '#paper'].map(seen))).toEqual([false, false, false])
  expect(await seen('[data-part="data-table"] table')).toBe(true)
  const column = await page.locator('#column').evaluate(({ clientHeight }) => clientHeight)
  expect(column).toBeGreaterThan(1000)
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  expect(await Promise.all(['header', 'aside', '#paper'].map(seen))).toEqual([true, true, true])
  expect(await page.content()).not.toMatch(/data-vf-(aside|around)/)
  expect(await seen('[data-part="data-table"] table')).toBe(false)
})

it('fills the screen with the figure and gives the focus back', async () => {
  await open('/')
  await page.locator('[data-part="menu-button"]').click()
  await page.getByRole('button', { name: 'Full screen', exact: true }).click()
  await page.waitForFunction(() => document.fullscreenElement)
  expect(await page.evaluate(() => document.fullscreenElement?.getAttribute('data-vf'))).toBe(
    'dimension-radar',
  )
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-part'))
  expect(await focused()).toBe('menu-button')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Leave full screen' }).click()
  await page.waitForFunction(() => !document.fullscreenElement)
})
