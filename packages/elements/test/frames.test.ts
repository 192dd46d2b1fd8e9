import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { browserExecutable, browserFlags } from '../../../tools/browser.ts'

let browser: Browser
let page: Page
let scripts: { readonly [name: string]: string }

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['frame', 'frame-parent'].map(
      (name) => new URL(`../src/frame/${name}.ts`, import.meta.url).pathname,
    ),
    bundle: true,
    format: 'iife',
    write: false,
    outdir: 'out',
  })
  scripts = Object.fromEntries(
    outputFiles.map(({ path, text }) => [path.replace(/^.*\//, ''), text]),
  )
  browser = await chromium.launch({
    executablePath: await browserExecutable(),
    args: [...browserFlags],
  })
}, 60_000)

afterEach(() => page.close())
afterAll(() => browser.close())

/** A page of another host than the frame's; the frame's content is 300 px high until it is told otherwise. */
async function open(host: string): Promise<Page> {
  page = await browser.newPage({ viewport: { width: 700, height: 600 } })
  await page.route('**/*', (route) => {
    const { hostname, pathname } = new URL(route.request().url())
    const name = pathname.slice(1)
    const script = scripts[name] ?? peers[name]?.()
    if (script) return route.fulfill({ contentType: 'text/javascript', body: script })
    return route.fulfill({
      contentType: 'text/html',
      body: hostname === 'frames.example' ? framed : host,
    })
  })
  await page.goto('https://host.example/')
  return page
}

const framed = `<!doctype html><style>body{margin:0}</style>
<main data-part="frame-content"><div id="box" style="height:300px"></div>
<a href="more.html">More</a></main>
<script src="/frame.js"></script>
<script>addEventListener('message', ({ data }) => { if (data.grow) box.style.height = data.grow + 'px' })</script>`

/** A file of an installed package, whatever its package lets others import. */
const installed = (path: string): string =>
  readFileSync(new URL(`../node_modules/${path}`, import.meta.url), 'utf8')

const peers: { readonly [name: string]: () => string } = {
  'pym.js': () => installed('pym.js/dist/pym.v1.js'),
  'frames.js': () => installed('@newswire/frames/dist/frames.umd.js'),
  'resizer.js': () => installed('@open-iframe-resizer/core/dist/index.js'),
}

const heightOf = (): Promise<number> =>
  page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.getBoundingClientRect().height)

const settled = async (low: number, high: number): Promise<void> => {
  await expect.poll(heightOf, { timeout: 5000 }).toBeGreaterThanOrEqual(low)
  expect(await heightOf()).toBeLessThanOrEqual(high)
}

const grow = (to: number): Promise<void> =>
  page
    .locator('iframe')
    .first()
    .evaluate((frame, to) => {
      ;(frame as HTMLIFrameElement).contentWindow?.postMessage({ grow: to }, '*')
    }, to)

const sandboxed = 'sandbox="allow-scripts"'
const frame = (attributes = ''): string =>
  `<iframe ${attributes} src="https://frames.example/" style="border:0;width:100%" height="120"></iframe>`

describe.each(['', sandboxed])('a frame (%s)', (sandbox) => {
  it('grows and shrinks in a plain page with our script, loaded late or early', async () => {
    await open(`${frame(`data-vf-frame ${sandbox}`)}<script src="/frame-parent.js" defer></script>`)
    await settled(300, 340)
    await grow(900)
    await settled(900, 940)
    await grow(200)
    await expect.poll(heightOf).toBeLessThan(260)
  })

  it('grows by pym.js', async () => {
    await open(
      `<div id="place"></div><script src="/pym.js"></script><script>new pym.Parent('place', 'https://frames.example/', {${sandbox && "sandbox: 'allow-scripts'"}})</script>`,
    )
    await settled(300, 340)
    await grow(700)
    await settled(700, 740)
  })

  it('grows by @newswire/frames', async () => {
    await open(
      `<div id="place"></div><script src="/frames.js"></script><script>new newswireFrames.Framer(place, { src: 'https://frames.example/', attributes: {${sandbox && "sandbox: 'allow-scripts'"}} })</script>`,
    )
    await settled(300, 340)
    await grow(700)
    await settled(700, 740)
  })

  it('grows by @open-iframe-resizer/core', async () => {
    await open(
      `${frame(sandbox)}<script type="module">import { initialize } from '/resizer.js'; initialize({}, 'iframe')</script>`,
    )
    await settled(300, 340)
    await grow(700)
    await settled(700, 740)
  })
})

describe('a frame in WordPress', () => {
  /** What WordPress's own script does with a frame that it found by oEmbed. */
  const wordpress = `<script>
    const secret = 'a1B2c3D4e5'
    const frame = document.querySelector('iframe')
    frame.src += '#?secret=' + secret
    frame.dataset.secret = secret
    addEventListener('message', ({ data, source }) => {
      if (!data || !data.secret || /[^a-zA-Z0-9]/.test(data.secret)) return
      if (source !== frame.contentWindow || data.secret !== frame.dataset.secret) return
      if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, data.value))
      if (data.message === 'link') window.followed = data.value
    })
    frame.addEventListener('load', () => frame.contentWindow.postMessage({ message: 'ready', secret }, '*'))
  </script>`

  it('tells its height with the secret, and its links', async () => {
    await open(`${frame(`${sandboxed} security="restricted"`)}${wordpress}`)
    await settled(300, 340)
    await grow(800)
    await settled(800, 840)
    await page.frameLocator('iframe').getByText('More').click()
    await expect
      .poll(() => page.evaluate(() => (window as { followed?: string }).followed))
      .toBe('https://frames.example/more.html')
  })
})

describe('a page with our script', () => {
  beforeEach(async () => {
    await open(`${frame('data-vf-frame')}<script src="/frame-parent.js"></script>`)
    await settled(300, 340)
  })

  it('believes a height from the frame itself alone', async () => {
    await page.evaluate(() => {
      postMessage({ sentinel: 'amp', type: 'embed-size', height: 5000 }, '*')
    })
    await page.waitForTimeout(100)
    await settled(300, 340)
  })

  it('keeps heights that no figure has from filling the page', async () => {
    await grow(100_000)
    await expect.poll(heightOf).toBe(6000)
  })

  it('comes to rest: a frame that grew tells nothing more', async () => {
    await page.evaluate(() => {
      const told = { count: 0 }
      Object.assign(window, { told })
      addEventListener('message', () => told.count++)
    })
    await grow(640)
    await settled(640, 680)
    await page.waitForTimeout(300)
    const count = (): Promise<number> =>
      page.evaluate(() => (window as unknown as { told: { count: number } }).told.count)
    const before = await count()
    await page.waitForTimeout(500)
    expect(await count()).toBe(before)
    expect(before).toBeLessThan(12)
  })
})
