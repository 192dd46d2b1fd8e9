/**
 * `pnpm check:firefox`: script-tag pages, a published site and the example pages in Firefox, where it is installed (or
 * FIREFOX_PATH names it). The tests of every day run in Chromium.
 */
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { bundleCommand } from './bundle-command.ts'
import { buildElements } from './element-build.ts'
import { root } from './run.ts'

const firefox = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
].find((path) => path !== undefined && existsSync(path))

if (firefox === undefined) {
  console.error(
    'Firefox is not installed, so nothing was checked. Install it, or set FIREFOX_PATH.',
  )
  process.exit(1)
}

const folder = mkdtempSync(join(tmpdir(), 'value-framework-firefox-'))
const summary = {
  title: 'Why partners take part',
  groups: [
    {
      id: 'residents',
      label: 'Residents',
      cells: {
        'intrinsic-benefits': 4,
        'community-engagement': { state: 'too-few' },
        outcomes: 3.5,
        'sustainable-system-change': 2,
      },
    },
  ],
}
writeFileSync(join(folder, 'summary.json'), JSON.stringify(summary))

const types: { readonly [ending: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
}
/** The strictest policy that a page can write. */
const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"

const pages: { readonly [path: string]: string } = {
  '/four.html':
    '<vf-dimension-radar values="4 3 5 2" title="Four"></vf-dimension-radar><script type="module" src="/dist/dimension-radar.js"></script>',
  '/strict.html':
    '<vf-dimension-radar src="/summary.json"></vf-dimension-radar><vf-sector-comparison-table></vf-sector-comparison-table><vf-question-prompt-cards></vf-question-prompt-cards><script type="module" src="/dist/value-framework.js"></script>',
}

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://site')
  const page = pages[pathname]
  const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
  if (page === undefined && !existsSync(file)) return response.writeHead(404).end()
  const headers = page === undefined ? {} : { 'content-security-policy': policy }
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain', ...headers })
  return response.end(
    page === undefined
      ? readFileSync(file)
      : `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${page}`,
  )
})

const faults: string[] = []
let browser: Browser | undefined
try {
  await buildElements(join(folder, 'dist'))
  await bundleCommand(join(folder, 'command'))
  const command = join(folder, 'command/value-framework.js')
  // What an install puts beside the command.
  symlinkSync(join(root, 'packages/cli/node_modules'), join(folder, 'node_modules'))
  execFileSync('node', [command, 'publish', 'summary.json', '-o', 'site'], { cwd: folder })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true })
  const examples = globSync('packages/elements/examples/*.html', { cwd: root })
  const all = [
    ...Object.keys(pages).map((path) => `${origin}${path}`),
    `${origin}/site/dimension-radar/`,
    `${origin}/site/sector-comparison-table/`,
    `${origin}/site/question-prompt-cards/`,
    pathToFileURL(join(folder, 'site/dimension-radar/index.html')).href,
    ...examples.map((path) => pathToFileURL(join(root, path)).href),
  ]
  for (const address of all) {
    const found = await checked(await browser.newPage(), address)
    console.log(`${found.length === 0 ? 'ok    ' : 'FAILED'} ${address.replace(origin, '')}`)
    faults.push(...found.map((fault) => `${address}: ${fault}`))
  }
} finally {
  await browser?.close()
  server.close()
  rmSync(folder, { recursive: true, force: true })
}
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0

/** Every widget of the page draws itself, and the page complains about nothing. */
async function checked(page: Page, address: string): Promise<string[]> {
  const complaints: string[] = []
  // The browser itself asks for an icon, which the policy of these pages refuses.
  const note = (text: string): void => {
    if (!text.includes('/favicon.ico')) complaints.push(text)
  }
  page.on('pageerror', (error) => note(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text())
  })
  await page.goto(address, { waitUntil: 'load' })
  const missing = await page
    .waitForFunction(
      () => {
        const widgets = [...document.querySelectorAll('*')].filter(({ localName }) =>
          localName.startsWith('vf-'),
        )
        const drawn = widgets.filter((one) => one.shadowRoot?.querySelector('[data-vf]'))
        return widgets.length > 0 && drawn.length === widgets.length
      },
      { timeout: 15_000 },
    )
    .then(
      () => [],
      () => ['not every widget drew itself within 15 seconds'],
    )
  await page.close()
  return [...complaints, ...missing]
}
