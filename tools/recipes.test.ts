import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserExecutable, browserFlags } from './browser.ts'
import { root } from './run.ts'

const folder = join(root, 'docs/recipes')
const recipes = readdirSync(folder)
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => name.replace('.tsx', ''))
const guide = readFileSync(join(root, 'docs/recipes.md'), 'utf8')

/** A recipe as a page of its own, built from the file that readers copy. */
async function pageOf(recipe: string, summary: string, lang: string): Promise<string> {
  const component = recipe.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase())
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { createRoot } from 'react-dom/client'
        import { flushSync } from 'react-dom'
        import { arabic } from '@value-framework/core/languages/ar'
        import { spanish } from '@value-framework/core/languages/es'
        import '@value-framework/react/styles.css'
        import { ValueFrameworkProvider } from '@value-framework/react'
        import { ${component} } from './${recipe}.tsx'
        import summary from '../../stories/fixtures/summaries/${summary}.json'
        flushSync(() => createRoot(document.body).render(
          <ValueFrameworkProvider lang="${lang}" languages={[spanish, arabic]}>
            <${component} summary={summary} />
          </ValueFrameworkProvider>))`,
      loader: 'tsx',
      resolveDir: folder,
    },
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  })
  const text = (ending: string): string =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? ''
  const dir = lang === 'ar' ? 'rtl' : 'ltr'
  return [
    `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><title>${recipe}</title>`,
    '<meta name="viewport" content="width=device-width">',
    `<style>body{margin:16px;font:16px/1.5 'Noto Sans',sans-serif}@media print{body{margin:0}}${text('.css')}</style>`,
    `<body><script>${text('.js').replaceAll('</script', '<\\/script')}</script>`,
  ].join('\n')
}

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: await browserExecutable(),
    args: [...browserFlags],
  })
})
afterAll(() => browser?.close())

async function open(html: string, width = 900): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.setContent(html)
  return { page, complaints }
}

const sheetsOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0

it('names every recipe in docs/recipes.md', () => {
  expect(recipes).toHaveLength(4)
  for (const recipe of recipes) {
    expect(guide).toContain(`](recipes/${recipe}.tsx)`)
    expect(guide).toContain(`](recipes/${recipe}.css)`)
  }
})

describe.each(recipes)('%s', (recipe) => {
  it.each([
    ['three-groups', 'en', 320],
    ['three-groups', 'en', 1200],
    ['spanish', 'es', 320],
    ['arabic', 'ar', 320],
  ])('works as it is copied: %s in %s, %i pixels wide', async (summary, lang, width) => {
    const { page, complaints } = await open(await pageOf(recipe, summary, lang), width)
    const names = await page.$$eval('[data-vf]', (all) => all.map((one) => one.clientHeight))
    expect(names.length).toBeGreaterThan(2)
    expect(Math.min(...names)).toBeGreaterThan(0)
    expect(await page.locator('[data-vf-state="error"], [role="alert"]').count()).toBe(0)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
    await page.close()
  })
})

describe('report-section', () => {
  it.each([
    ['three-groups', 'en'],
    ['spanish', 'es'],
    ['arabic', 'ar'],
  ])('is two sheets of Letter and of A4: %s', async (summary, lang) => {
    const { page } = await open(await pageOf('report-section', summary, lang))
    for (const format of ['Letter', 'A4'] as const) {
      expect([format, sheetsOf(await page.pdf({ format }))]).toEqual([format, 2])
    }
    await page.close()
  })
})
