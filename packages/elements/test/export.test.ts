import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { everyElement, filled } from './every-element.ts'
import { pageOf, site } from './pages.ts'

const here = site()

/** A page that keeps what readers take along. */
const listening = (body: string): string =>
  pageOf(
    `<script>window.taken = []; document.addEventListener('vf-export', ({ target, detail }) => taken.push([target.localName, detail]))</script>${body}`,
  )

// A line about a study has no menu.
const withMenu = everyElement.filter(({ name }) => name !== 'study-facts')

it.each(withMenu)('tells the page when a reader downloads the table of $name', async ({ name }) => {
  const { page, faults } = await here.open(listening(filled(name)))
  await page.getByRole('button', { name: /^Copy or download/ }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-part=menu-item]', { hasText: 'CSV' }).click(),
  ])
  const file = download.suggestedFilename()
  expect(file).toMatch(/\.csv$/)
  expect(readFileSync(await download.path(), 'utf8').split('\n').length).toBeGreaterThan(2)
  expect(await page.evaluate('taken')).toEqual([
    [`vf-${name}`, { figure: name, kind: 'download', format: 'csv', file }],
  ])
  expect(faults).toEqual([])
  await page.close()
})

it('tells the page when a reader copies a figure, and puts it on the clipboard', async () => {
  const { page, faults } = await here.open(listening(filled('dimension-radar')), {
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
  })
  await page.getByRole('button', { name: /^Copy or download/ }).click()
  await page.locator('[data-part=menu-item]', { hasText: 'Copy table' }).click()
  await expect.poll(() => page.evaluate('taken')).toHaveLength(1)
  expect(await page.evaluate('taken')).toMatchObject([
    ['vf-dimension-radar', { figure: 'dimension-radar', kind: 'copy' }],
  ])
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Outcomes')
  expect(faults).toEqual([])
})
