/** Plain pages as a partner site would serve them, opened in the tests' browser. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { afterAll, beforeAll } from 'vitest'
import { browserExecutable, browserFlags } from '../../../tools/browser.ts'
import { root } from '../../../tools/run.ts'
import { built } from './build-once.ts'

export interface Served {
  readonly body: string
  readonly type?: string
  readonly status?: number
  readonly headers?: { readonly [name: string]: string }
}

export interface Site {
  /** Files beside those of the build, by path. */
  readonly files: Map<string, Served>
  /** Serves the page and opens it; what it logs as an error or throws fails the test that asks `faults`. */
  open(html: string, options?: OpenOptions): Promise<Opened>
  readonly origin: () => string
  readonly browser: () => Browser
}

export interface OpenOptions {
  readonly headers?: { readonly [name: string]: string }
  readonly context?: BrowserContextOptions
  readonly path?: string
}

export interface Opened {
  readonly page: Page
  /** What the page threw or logged as an error. */
  readonly faults: readonly string[]
}

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
}

/** A site for the tests of one file. The build stands under `/dist/`, and again under `/other/`. */
export function site(): Site {
  let server: Server
  let browser: Browser
  let origin = ''
  const files = new Map<string, Served>()
  beforeAll(async () => {
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://site')
      const { body, type, status, headers } = answer(pathname)
      response.writeHead(status ?? 200, { 'content-type': `${type}; charset=utf-8`, ...headers })
      response.end(body)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const executablePath = await browserExecutable()
    browser = await chromium.launch({ executablePath, args: [...browserFlags] })
  })
  afterAll(async () => {
    await browser?.close()
    server?.closeAllConnections()
    server?.close()
  })
  function answer(path: string): Served {
    const type = types[extname(path)] ?? 'text/plain'
    const own = files.get(path)
    if (own) return { type, ...own }
    const [, folder, rest] = /^\/(dist|other|fixtures)\/([\w./-]+)$/.exec(path) ?? []
    try {
      const from = folder === 'fixtures' ? join(root, 'stories/fixtures/summaries') : built
      if (rest !== undefined) return { type, body: readFileSync(join(from, rest), 'utf8') }
    } catch {
      // Nothing there: not found, as with any other path.
    }
    return { type: 'text/plain', status: 404, body: 'Not found' }
  }
  return {
    files,
    origin: () => origin,
    browser: () => browser,
    async open(html, { headers, context, path = '/page.html' } = {}) {
      files.set(path, { body: html, type: 'text/html', ...(headers && { headers }) })
      const page = await (await browser.newContext(context)).newPage()
      page.setDefaultTimeout(8000)
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(String(error)))
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      await page.goto(origin + path)
      return { page, faults }
    },
  }
}

/** A page with the script that defines all elements. */
export const pageOf = (
  body: string,
  script = '<script type="module" src="/dist/value-framework.js"></script>',
): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${script}<body>${body}</body></html>`

/** Waits for the picture of the first element that matches, or the part that is named. */
export const part = (page: Page, selector: string, name: string) =>
  page.locator(`${selector} [data-part="${name}"]`).first()
