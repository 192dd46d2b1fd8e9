import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { browserExecutable, browserFlags } from '../../../tools/browser.ts'
import { type BundledCommand, bundledCommand } from './bundled-command.ts'

const summary = {
  title: 'Why partners take part',
  statistic: 'median',
  source: { text: 'Partner survey', collected: '2026-04' },
  groups: [
    {
      id: 'residents',
      label: 'Residents',
      kind: 'community',
      cells: {
        'intrinsic-benefits': { median: 4, q1: 3, q3: 5, n: '20–49' },
        'community-engagement': { state: 'too-few' },
        outcomes: { median: 3.5 },
        'sustainable-system-change': { state: 'not-asked' },
      },
    },
  ],
}

let command: BundledCommand
let browser: Browser
let context: BrowserContext
let asked: string[]
let complaints: string[]

beforeAll(async () => {
  command = await bundledCommand({ site: true })
  command.write('summary.json', JSON.stringify(summary))
  const { code, err } = await command.run(['publish', 'summary.json', '-o', 'site/'])
  if (code !== 0) throw new Error(err)
  browser = await chromium.launch({
    executablePath: await browserExecutable(),
    args: [...browserFlags],
  })
}, 120_000)

afterEach(() => context?.close())
afterAll(async () => {
  await browser?.close()
  command?.remove()
})

const types: { readonly [ending: string]: string } = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  png: 'image/png',
  json: 'application/json',
}

/** A browser with two hosts: the published folder, and a partner's page. */
async function open({ host = '', scripts = true, dark = false } = {}): Promise<Page> {
  context = await browser.newContext({
    viewport: { width: 700, height: 900 },
    javaScriptEnabled: scripts,
    colorScheme: dark ? 'dark' : 'light',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  asked = []
  complaints = []
  const page = await context.newPage()
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  context.on('request', (request) => asked.push(request.url()))
  await context.route(/^https:/, (route) => {
    const { hostname, pathname } = new URL(route.request().url())
    if (hostname !== 'site.example') return route.fulfill({ contentType: 'text/html', body: host })
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    return route.fulfill({
      contentType: types[path.replace(/^.*\./, '')] ?? 'text/plain',
      headers: { 'access-control-allow-origin': '*' },
      body: Buffer.from(command.bytes(`site/${path}`)),
    })
  })
  return page
}

/** The codes of a figure as a visitor of the published page takes them. */
async function codesOf(figure: string, latest = false): Promise<{ [kind: string]: string }> {
  const page = await open()
  await page.goto('https://site.example/')
  if (latest) await page.getByLabel('Always show the latest numbers').check()
  const codes = await page.$$eval(`section[data-latest="${figure}"] .code`, (blocks) =>
    blocks.map((block) => [
      (block as HTMLElement).dataset.kind,
      block.querySelector('textarea')?.value,
    ]),
  )
  await context.close()
  return Object.fromEntries(codes)
}

const hosted = async (code: string, options: { scripts?: boolean } = {}): Promise<Page> => {
  const page = await open({ host: `<!doctype html><title>Partner</title>${code}`, ...options })
  await page.goto('https://partner.example/')
  return page
}

const names = ['dimension-radar', 'sector-comparison-table', 'question-prompt-cards']

describe('publish', () => {
  it('says what it made, and what is wrong with a command line or a summary', async () => {
    const told = await command.run(['publish', 'summary.json', '-o', 'other'])
    expect(told.code).toBe(0)
    expect(told.out).toContain('index.html holds the codes')
    expect((await command.run(['publish', 'summary.json'])).code).toBe(2)
    expect(
      (await command.run(['publish', 'summary.json', '-o', 'x', '--figures', 'pie'])).code,
    ).toBe(2)
    expect(
      (await command.run(['publish', 'summary.json', '-o', 'x', '--address', 'ftp://x'])).code,
    ).toBe(2)
    command.write('bad.json', '{"groups":[{"id":"a","label":"A","cells":{"outcome":3}}]}')
    const bad = await command.run(['publish', 'bad.json', '-o', 'x'])
    expect(bad.code).toBe(1)
    expect(bad.err).toContain('Did you mean "outcomes"?')
  })

  it('takes evidence along, for the figure that shows it', async () => {
    const voices = [{ id: 'clinics', label: 'Clinics' }]
    command.write('heard.json', JSON.stringify({ voices, findings: [] }))
    const heard = ['publish', 'summary.json', '--evidence', 'heard.json', '-o', 'heard/']
    const told = await command.run([...heard, '--figures', 'evidence-matrix'])
    expect(told).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(command.read('heard/evidence-matrix/evidence.json'))).toMatchObject({
      voices,
    })
    expect(command.read('heard/evidence-matrix/figure.svg')).toContain('Clinics')
    expect((await command.run([...heard, '--figures', 'quote-cards'])).code).toBe(2)
  })

  it('writes the same bytes again', async () => {
    await command.run(['publish', 'summary.json', '-o', 'again/'])
    const files = readdirSync(join(command.folder, 'site'), {
      recursive: true,
      withFileTypes: true,
    })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name).slice(join(command.folder, 'site/').length),
      )
    expect(files.length).toBeGreaterThan(20)
    for (const file of files) {
      expect({
        file,
        same: Buffer.compare(command.bytes(`again/${file}`), command.bytes(`site/${file}`)),
      }).toEqual({ file, same: 0 })
    }
  })
})

describe.each(names)('the page of %s', (name) => {
  it('shows the figure, asks no other host, and sets no cookie', async () => {
    const page = await open()
    await page.goto(`https://site.example/${name}/`)
    await expect.poll(() => page.locator(`vf-${name} [data-vf="${name}"]`).isVisible()).toBe(true)
    expect(await page.locator('main figure:not([data-vf])').isVisible()).toBe(false)
    expect(
      asked.filter((url) => !url.startsWith('https://site.example/') && !/^(data|blob):/.test(url)),
    ).toEqual([])
    expect(await context.cookies()).toEqual([])
    expect(complaints).toEqual([])
  })

  it('reads with scripts off, light and dark', async () => {
    for (const dark of [false, true]) {
      const page = await open({ scripts: false, dark })
      await page.goto(`https://site.example/${name}/`)
      await expect.poll(() => page.locator('main figure').isVisible()).toBe(true)
      const text = await page.locator('main').innerText()
      if (name === 'dimension-radar') expect(text).toContain('3.5')
      else expect(text.length).toBeGreaterThan(300)
      const paints = await page.evaluate(() =>
        [document.documentElement, document.body].map(
          (one) => getComputedStyle(one).backgroundColor,
        ),
      )
      expect(paints).toEqual(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)'])
      await context.close()
    }
  })

  it('works from a disk and in a locked frame', async () => {
    const page = await open()
    await page.goto(pathToFileURL(join(command.folder, `site/${name}/index.html`)).href)
    await expect.poll(() => page.locator(`vf-${name} [data-vf="${name}"]`).isVisible()).toBe(true)
    expect(complaints).toEqual([])
    await context.close()
    const host = await hosted(
      `<iframe sandbox="allow-scripts" src="https://site.example/${name}/" width="600" height="900"></iframe>`,
    )
    const inside = host.frameLocator('iframe').locator(`vf-${name} [data-vf="${name}"]`)
    await expect.poll(() => inside.isVisible()).toBe(true)
    expect(complaints).toEqual([])
  })

  it('is found and embedded from its link', async () => {
    const { address = '' } = await codesOf(name)
    const page = await open()
    await page.goto(address)
    const link = await page.locator('link[type="application/json+oembed"]').getAttribute('href')
    const said = JSON.parse(
      Buffer.from(command.bytes(`site/${new URL(link ?? '', address).pathname}`)).toString(),
    )
    expect(said).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: expect.any(Number),
      height: expect.any(Number),
    })
    expect(said.html).toMatch(/^<iframe [^<>]*><\/iframe>$/)
  })
})

describe.each(names)('the codes of %s', (name) => {
  it('script tag: the whole figure in a page of another host', async () => {
    const { script = '' } = await codesOf(name)
    const page = await hosted(script)
    await expect.poll(() => page.locator(`vf-${name} [data-vf="${name}"]`).isVisible()).toBe(true)
    expect(complaints).toEqual([])
  })

  it('frame: as high as its figure', async () => {
    const { frame = '' } = await codesOf(name)
    const page = await hosted(frame)
    const inside = page.frameLocator('iframe')
    await expect.poll(() => inside.locator(`vf-${name} [data-vf="${name}"]`).isVisible()).toBe(true)
    await expect
      .poll(async () => {
        const content = await inside
          .locator('main')
          .evaluate((main) => main.getBoundingClientRect().height)
        const box = await page.locator('iframe').boundingBox()
        return Math.abs((box?.height ?? 0) - content)
      })
      .toBeLessThan(4)
    expect(complaints).toEqual([])
  })

  it('paste-anywhere figure: readable as it is, the whole figure where the script runs', async () => {
    const { figure = '', script = '' } = await codesOf(name)
    const plain = await hosted(figure)
    expect((await plain.locator('figure').innerText()).length).toBeGreaterThan(100)
    await context.close()
    const tag = script.slice(script.lastIndexOf('<script src='))
    const page = await hosted(figure + tag)
    await expect.poll(() => page.locator(`vf-${name} [data-vf="${name}"]`).isVisible()).toBe(true)
    const fallback = (): Promise<boolean> =>
      page.evaluate(() =>
        [...document.querySelectorAll('figure > :not([src])')].some((child) =>
          child.localName.startsWith('vf-') ? false : child.checkVisibility(),
        ),
      )
    await expect.poll(fallback).toBe(false)
  })

  it('React: a component that draws it', async () => {
    const { react = '' } = await codesOf(name)
    const { outputFiles } = await build({
      stdin: {
        contents: `import { createRoot } from 'react-dom/client'\nimport { Figure } from './figure.tsx'\ncreateRoot(document.body).render(<Figure />)`,
        loader: 'tsx',
        resolveDir: join(import.meta.dirname, '../../..'),
      },
      plugins: [
        {
          name: 'figure',
          setup: ({ onResolve, onLoad }) => {
            onResolve({ filter: /^\.\/figure\.tsx$/ }, () => ({
              path: 'figure',
              namespace: 'code',
            }))
            onResolve({ filter: /^\.\/summary\.json$/ }, () => ({
              path: 'summary',
              namespace: 'data',
            }))
            onLoad({ filter: /.*/, namespace: 'code' }, () => ({
              contents: react,
              loader: 'tsx',
              resolveDir: join(import.meta.dirname, '../../..'),
            }))
            onLoad({ filter: /.*/, namespace: 'data' }, () => ({
              contents: Buffer.from(command.bytes(`site/${name}/summary.json`)).toString(),
              loader: 'json',
            }))
          },
        },
      ],
      bundle: true,
      write: false,
      outdir: 'out',
      format: 'iife',
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' },
    })
    const code = outputFiles.find(({ path }) => path.endsWith('.js'))?.text ?? ''
    const page = await hosted('')
    await page.addScriptTag({ content: code })
    await expect.poll(() => page.locator(`[data-vf="${name}"]`).isVisible()).toBe(true)
    expect(complaints).toEqual([])
  })
})

describe('the page of codes', () => {
  it('gives a plain picture with its words', async () => {
    const { picture = '' } = await codesOf('dimension-radar')
    const page = await hosted(picture)
    const image = page.locator('img')
    await expect
      .poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(400)
    expect(await image.getAttribute('alt')).toContain('Why partners take part')
  })

  it('copies a code, and says so', async () => {
    const page = await open()
    await page.goto('https://site.example/')
    await page.getByRole('button', { name: 'Copy code' }).nth(1).click()
    await expect.poll(() => page.getByRole('status').innerText()).toBe('Copied: Frame.')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('<iframe')
    expect(copied).toContain('https://site.example/dimension-radar-')
    expect(complaints).toEqual([])
  })

  it('gives codes of the latest figures on request', async () => {
    const { frame = '', picture = '' } = await codesOf('dimension-radar', true)
    expect(frame).toContain('https://site.example/dimension-radar/index.html')
    expect(picture).toContain('https://site.example/dimension-radar/figure.png')
  })
})
