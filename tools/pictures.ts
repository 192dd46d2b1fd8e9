/**
 * `node tools/pictures.ts`: takes the README's pictures from the built Storybook (`pnpm build` first).
 * They show a story, so that a picture cannot promise what the library does not draw.
 */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { browserExecutable, browserFlags } from './browser.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const storybook = join(root, 'storybook-static')
const pictures = join(root, 'docs', 'pictures')
const story = 'recipes-threecomponents--on-one-page'
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const file = join(storybook, decodeURIComponent(pathname))
  if (!existsSync(file) || statSync(file).isDirectory()) return response.writeHead(404).end()
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
  return createReadStream(file).pipe(response)
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address() as AddressInfo
await mkdir(pictures, { recursive: true })
const browser = await chromium.launch({
  executablePath: await browserExecutable(),
  args: browserFlags,
})
for (const theme of ['light', 'dark']) {
  const page = await browser.newPage({
    viewport: { width: 1080, height: 600 },
    deviceScaleFactor: 2,
  })
  const query = `id=${story}&viewMode=story&globals=theme:${theme}`
  await page.goto(`http://127.0.0.1:${port}/iframe.html?${query}`)
  await page.locator('[data-part=drawing]').first().waitFor()
  await page.waitForTimeout(500)
  await page.screenshot({ path: join(pictures, `components-${theme}.png`), fullPage: true })
  await page.close()
}
await browser.close()
server.close()
