import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { root } from '../../../tools/run.ts'
import { built } from './build-once.ts'
import { part, site } from './pages.ts'

const here = site()
const examples = join(root, 'packages/elements/examples')
const script = readFileSync(join(built, 'value-framework.classic.js'), 'utf8')

describe('the classic script', () => {
  it('imports nothing and asks the network for nothing', () => {
    expect(script).not.toMatch(/\bimport\s*[("'{*]|\bexport\s*[{*]/)
  })

  it.each(readdirSync(examples).filter((file) => file.endsWith('.html')))(
    'shows %s from the disk, by a double-click',
    async (file) => {
      const page = await here.browser().newPage()
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(String(error)))
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      // The example names the script of the package's own build; the tests have built it elsewhere.
      await page.route(/value-framework\.classic\.js$/, (route) =>
        route.fulfill({ body: script, contentType: 'text/javascript' }),
      )
      await page.goto(pathToFileURL(join(examples, file)).href)
      for (const widget of await page.locator('[data-vf][lang]').all()) await widget.waitFor()
      expect(
        await page
          .locator(
            ':is(vf-dimension-radar, vf-sector-comparison-table, vf-question-prompt-cards) [data-vf]',
          )
          .count(),
      ).toBeGreaterThan(0)
      expect(await page.locator('[data-state=error]').count()).toBe(0)
      expect(faults).toEqual([])
      await page.close()
    },
  )

  it('runs in a frame that may run scripts and nothing else', async () => {
    const inner = `<!doctype html><html lang="es"><title>Frame</title><body><vf-dimension-radar values="4 3 5 2"></vf-dimension-radar><script src="${here.origin()}/dist/value-framework.classic.js"></script>`
    const { page, faults } = await here.open(
      `<!doctype html><html lang="en"><title>Page</title><iframe sandbox="allow-scripts" width="600" height="900" srcdoc='${inner}'></iframe>`,
    )
    const frame = page.frameLocator('iframe')
    await frame.locator('[data-part=drawing]').first().waitFor()
    await frame.getByText('Sobre este gráfico').waitFor()
    expect(faults).toEqual([])
  })

  it('waits for data that the page has yet to read', async () => {
    const { page } = await here.open(
      `<!doctype html><html lang="en"><title>Page</title><script src="/dist/value-framework.classic.js"></script><body><vf-dimension-radar><script type="application/json">{"title":"Read late","groups":[{"label":"A","cells":{"outcomes":3}}]}</script></vf-dimension-radar>`,
    )
    await page.getByRole('heading', { name: 'Read late' }).waitFor()
    await part(page, 'vf-dimension-radar', 'drawing').waitFor()
    expect(await page.locator('[data-state=error]').count()).toBe(0)
  })
})
