import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'
import type { BrowserContext, FrameLocator, Page } from 'playwright'

const root = fileURLToPath(new URL('../../../', import.meta.url))

export interface Built {
  readonly script: string
  readonly css: string
}

export async function buildPage(): Promise<Built> {
  const options: BuildOptions & { readonly write: false } = {
    bundle: true,
    write: false,
    jsx: 'automatic',
    logLevel: 'silent',
    nodePaths: [join(root, 'packages/react/node_modules'), join(root, 'node_modules')],
    define: { 'process.env.NODE_ENV': '"production"' },
  }
  const [page, styles] = await Promise.all([
    build({
      ...options,
      entryPoints: [join(root, 'packages/react/test/toolbar-client.ts')],
      format: 'iife',
    }),
    build({ ...options, entryPoints: [join(root, 'packages/react/src/styles.css')] }),
  ])
  return { script: page.outputFiles[0]?.text ?? '', css: styles.outputFiles[0]?.text ?? '' }
}

/** The strictest content policy under which a page can show anything. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"

const origin = 'https://partner.test'

/** Serves the pages: `/`, `/strict` under the strict policy, `/framed` with the first in a locked frame. */
export async function serve(context: BrowserContext, { script, css }: Built): Promise<void> {
  const figure = `<!doctype html><html lang="en"><title>Partner page</title><link rel="stylesheet" href="/page.css"><header>Header of the page</header><div id="column"><aside>Beside it</aside><main></main></div><div id="paper" contenteditable="true">Paper</div><div id="editor"></div><script src="/page.js"></script></html>`
  const frame = `<!doctype html><html lang="en"><title>Page around</title><link rel="stylesheet" href="/page.css"><iframe title="Figure" sandbox="allow-scripts" src="/"></iframe><div id="paper" contenteditable="true">Paper</div><script src="/page.js"></script></html>`
  const page = `${css} body { font-family: sans-serif } #column { height: 300px; overflow: hidden } iframe { width: 600px; height: 700px } #paper { height: 40px }`
  await context.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    const html = (body: string, headers: { [name: string]: string } = {}) =>
      route.fulfill({ body, contentType: 'text/html', headers })
    if (pathname === '/page.js')
      return route.fulfill({ body: script, contentType: 'text/javascript' })
    if (pathname === '/page.css') return route.fulfill({ body: page, contentType: 'text/css' })
    // Editors write markup, which this policy forbids.
    if (pathname === '/strict')
      return html(figure.replace('<div id="editor"></div>', ''), {
        'content-security-policy': strictPolicy,
      })
    return html(pathname === '/framed' ? frame : figure)
  })
}

export const address = (path: string): string => `${origin}${path}`

/** What the page has put on the clipboard, as a paste brings it. */
export async function paste(page: Page): Promise<{ html: string; text: string; file: number[] }> {
  await page.locator('#paper').click()
  await page.keyboard.press('Control+V')
  return page.evaluate(async () => {
    const { html, text, file } = (window as never as { pasted: Pasted }).pasted
    return { html, text, file: file ? [...new Uint8Array(await file.arrayBuffer())] : [] }
  })
}

interface Pasted {
  readonly html: string
  readonly text: string
  readonly file?: File
}

/** Opens the menu, presses an entry and tells what the menu says then. */
export async function choose(place: Page | FrameLocator, entry: string): Promise<string> {
  const status = place.locator('[data-part="menu-status"]')
  if ((await status.count()) === 0) await place.locator('[data-part="menu-button"]').click()
  await place.getByRole('button', { name: entry, exact: true }).click()
  await status.filter({ hasText: /\S/ }).waitFor()
  return (await status.textContent()) ?? ''
}
