import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { radarAtRest } from '../../../tools/sizes.ts'
import { built } from './build-once.ts'
import { part, site } from './pages.ts'

const here = site()

it('loads for a radar at rest what it shows, in few files', async () => {
  const asked: string[] = []
  const context = await here.browser().newContext()
  const page = await context.newPage()
  page.on('request', (request) => {
    const [, file] = /\/dist\/([\w./-]+)$/.exec(new URL(request.url()).pathname) ?? []
    if (file !== undefined) asked.push(file)
  })
  here.files.set('/rest.html', {
    body: '<!doctype html><html lang="en"><title>Page</title><vf-dimension-radar values="4 3 5 2"></vf-dimension-radar><script type="module" src="/dist/dimension-radar.js"></script>',
  })
  await page.goto(`${here.origin()}/rest.html`)
  await part(page, 'vf-dimension-radar', 'drawing').waitFor()
  await part(page, 'vf-dimension-radar', 'menu-button').waitFor()
  await page.getByText('About this chart').waitFor()
  await page.waitForLoadState('networkidle')
  const bytes = asked.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(built, file)), { level: 9 }).length,
    0,
  )
  expect(bytes).toBeLessThanOrEqual(radarAtRest.kilobytes * 1000)
  expect(new Set(asked).size).toBe(asked.length)
  expect(asked.length).toBeLessThanOrEqual(radarAtRest.requests)
  expect(asked.filter((file) => /judged|any-picture|menu-panel|\bes-|\bar-/.test(file))).toEqual([])

  // What a reader asks for comes then.
  await page.getByRole('radio', { name: 'Dot plot' }).click({ force: true })
  await part(page, 'vf-dimension-radar', 'spread')
    .or(page.locator('[data-view=dot-plot]'))
    .first()
    .waitFor()
  expect(asked.some((file) => file.includes('any-picture'))).toBe(true)
  await page.locator('[data-part=menu-button]').click()
  await page.locator('[data-part=menu-item]').first().waitFor()
  await context.close()
})
