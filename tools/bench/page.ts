/** A page of its own for each contender, in one browser. */
import { type Browser, type CDPSession, chromium, type Page } from 'playwright'
import { browserExecutable, browserFlags } from '../browser.ts'
import type { Contender } from './contenders.ts'

/** Frames follow at once on one another, so that no time is rounded up to the next sixtieth of a second. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = await browserExecutable()
  const args = [...browserFlags, '--disable-frame-rate-limit', '--disable-gpu-vsync']
  return await chromium.launch({ executablePath, args })
}

export interface BenchPage {
  readonly page: Page
  readonly protocol: CDPSession
}

/** Runs in a page with `window.bench` (measure.js) and `window.contender`, then closes it. */
export async function onPage<Result>(
  browser: Browser,
  files: ReadonlyMap<string, Uint8Array>,
  { file, name }: Contender,
  act: (page: BenchPage) => Promise<Result>,
): Promise<Result> {
  const base = `contenders/${file.replace(/\.\w+$/, '')}`
  const style = files.has(`${base}.css`) ? `<link rel="stylesheet" href="/${base}.css">` : ''
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>${style}<style>body{margin:0}.cell{width:480px}</style><body></body></html>`
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
    reducedMotion: 'reduce',
  })
  try {
    await page.route('**/*', async (route) => {
      const path = new URL(route.request().url()).pathname.slice(1)
      const contents = files.get(path)
      if (path === '') await route.fulfill({ contentType: 'text/html', body: html })
      else if (contents === undefined) await route.fulfill({ status: 404, body: '' })
      else {
        const contentType = path.endsWith('.css') ? 'text/css' : 'text/javascript'
        await route.fulfill({ contentType, body: Buffer.from(contents) })
      }
    })
    await page.goto('http://bench.test/')
    await page.evaluate(`Promise.all([import('/measure.js'), import('/${base}.js')])
      .then(([bench, contender]) => { Object.assign(window, { bench, contender }) })`)
    const protocol = await page.context().newCDPSession(page)
    return await act({ page, protocol })
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  } finally {
    await page.close()
  }
}

export interface Memory {
  /** Bytes of the script's own heap. */
  readonly heap: number
  /** Bytes that elements, styles and canvases hold. */
  readonly page: number
  readonly nodes: number
  readonly listeners: number
}

/** What is held once all that can go has gone. */
export async function memoryOf({ protocol }: BenchPage): Promise<Memory> {
  for (let time = 0; time < 3; time++) await protocol.send('HeapProfiler.collectGarbage')
  const usage = await protocol.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await protocol.send('Memory.getDOMCounters')
  return {
    heap: usage.usedSize,
    page: usage.embedderHeapUsedSize + usage.backingStorageSize,
    nodes,
    listeners: jsEventListeners,
  }
}
