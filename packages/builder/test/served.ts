import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { browserExecutable, browserFlags } from '../../../tools/browser.ts'
import { buildBuilder } from '../../../tools/build-builder.ts'

/** The builder, built and served, and a browser to use it in. */
export interface Served {
  readonly address: string
  /** The page as one file on the disk. */
  readonly file: string
  /** A page of its own that notes what goes wrong and what is asked for. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<Opened>
  readonly close: () => Promise<void>
}

export interface Opened {
  readonly page: Page
  /** Errors and warnings of the console, and errors that nobody caught. */
  readonly complaints: string[]
  /** Addresses that the page asked for. */
  readonly requests: string[]
  readonly close: () => Promise<void>
}

const types: { readonly [extension: string]: string } = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
}

export async function serveBuilder(): Promise<Served> {
  const executablePath = await browserExecutable()
  const folder = mkdtempSync(join(tmpdir(), 'builder-'))
  const [browser] = await Promise.all([
    chromium.launch({ executablePath, args: [...browserFlags] }),
    buildBuilder(folder),
  ])
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://builder')
    try {
      const name = pathname === '/' ? 'index.html' : pathname.slice(1)
      const bytes = readFileSync(join(folder, name))
      response.writeHead(200, { 'content-type': types[extname(name)] }).end(bytes)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const at = server.address()
  return {
    address: `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}/`,
    file: pathToFileURL(join(folder, 'builder.html')).href,
    open: (address, options) => open(browser, address, options),
    close: async () => {
      await browser.close()
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function open(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    acceptDownloads: true,
    reducedMotion: 'reduce',
    ...options,
  })
  if (address.startsWith('http')) {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  }
  const page = await context.newPage()
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => void dialog.accept())
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(address)
  await page.waitForSelector('[data-vf="dimension-radar"] svg')
  return { page, complaints, requests, close: () => context.close() }
}

/** How long a page may take to show what it should, on a busy machine. */
export const soon = { timeout: 20_000, interval: 40 }

/** The text of every cell of the grid, row by row, the names of the groups first. */
export const gridOf = (page: Page): Promise<string[][]> =>
  page
    .getByRole('grid')
    .first()
    .evaluate((grid) =>
      [...grid.querySelectorAll('tr')].map((row) =>
        [...row.querySelectorAll('[data-row]')].map((cell) => cell.textContent ?? ''),
      ),
    )

/** Pastes a text where the keyboard stands, as a spreadsheet puts it on the clipboard. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.keyboard.press('ControlOrMeta+V')
}

/** Presses a button that starts a download; its bytes and its name. */
export async function downloadBy(
  page: Page,
  press: () => Promise<void>,
): Promise<{ readonly name: string; readonly mimeType: string; readonly buffer: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  const buffer = readFileSync(await download.path())
  return { name: download.suggestedFilename(), mimeType: 'application/octet-stream', buffer }
}
