import { figureNamed, formatsOf, readCarried } from '@value-framework/export'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { figureNames, firstFigures, isDrawn } from '../src/model/figures.ts'
import { builderWords } from '../src/words/en.ts'
import { cell, figure, menuItem, pasted, said, withTable } from './desk.ts'
import { downloadBy, gridOf, paste, type Served, serveBuilder, soon } from './served.ts'

vi.setConfig({ testTimeout: 120_000 })

let served: Served
beforeAll(async () => {
  served = await serveBuilder()
}, 120_000)
afterAll(() => served?.close())

/** Opens the list of all figures and takes one. */
async function choose(page: Page, figure: (typeof figureNames)[number]): Promise<void> {
  await page.locator('[data-area="chooser"] summary').click()
  const name = builderWords[`figure.${figure}`]
  await page.locator('[data-area="figures"]').getByRole('radio', { name, exact: true }).click()
}

describe('every figure of the framework', () => {
  it('is shown, and taken along as the files that it has and as its own element', async () => {
    const { page, complaints, close } = await withTable(served)
    const hints = page.locator('[data-area="chooser"] + [data-area="hint"]')
    for (const name of figureNames) {
      await choose(page, name)
      expect(await page.locator('[data-area="figures"]').count()).toBe(0)
      const shown = page.locator(`[data-area="paper"] [data-vf="${name}"]`)
      await shown.first().waitFor()
      const heading = await shown.locator('h3').first().textContent()
      expect([name, await shown.locator('[data-part="menu-button"]').count()]).toEqual([name, 0])
      expect([name, await page.getByRole('button', { name: 'Copy picture' }).count()]).toEqual([
        name,
        isDrawn(name) ? 1 : 0,
      ])
      const hasNumbers = name === 'dimension-radar' || name === 'perspective-comparison'
      expect([name, await hints.count()]).toEqual([name, hasNumbers ? 0 : 1])
      const described = page.getByRole('heading', { name: 'Description', exact: true })
      await expect
        .poll(async () => [name, await described.count()], soon)
        .toEqual([name, isDrawn(name) ? 1 : 0])

      await page.getByText('Download', { exact: true }).click()
      const web = await downloadBy(page, () => menuItem(page, 'Web page (HTML)').click())
      const formats = formatsOf(figureNamed(name)!).filter((format) => format !== 'pdf')
      const offered = await page.locator('[data-area="menu-list"] li b').allTextContents()
      expect([name, new Set(offered)]).toEqual([
        name,
        new Set([
          ...formats.map((format) => builderWords[`format.${format}`]),
          ...(hasNumbers ? [builderWords['format.json']] : []),
          builderWords['format.print'],
        ]),
      ])
      expect(web.name).toBe(`${name}.html`)
      expect(readCarried(web.buffer)).toMatchObject({ figure: name, intact: true })
      if (name !== 'dimension-radar') expect(web.buffer.toString()).toContain(heading)

      await page.getByText('Embed', { exact: true }).click()
      const code = page.getByLabel('Code to paste')
      await expect.poll(() => code.inputValue(), soon).toContain(`<vf-${name} lang="en"`)
      expect([name, (await code.inputValue()).includes('application/json')]).toEqual([
        name,
        hasNumbers,
      ])
      await page.keyboard.press('Escape')
    }
    expect(complaints).toEqual([])
    await close()
  })

  it('is copied for a document in its own language, by its title', async () => {
    const { page, complaints, close } = await withTable(served)
    await choose(page, 'quote-cards')
    await page.getByLabel('Language of the figure').selectOption('es')
    await page
      .locator('[data-vf="quote-cards"]')
      .getByRole('heading', { name: 'En sus propias palabras' })
      .waitFor()
    await page.getByRole('button', { name: 'Copy for Word or Docs' }).click()
    await expect.poll(() => said(page).textContent(), soon).toContain('Copied')
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return (await item?.getType('text/html'))?.text() ?? ''
    })
    expect(html).toMatch(/lang="es"[\s\S]*En sus propias palabras[\s\S]*mentor/)
    expect(html).not.toContain('<img')
    expect(complaints).toEqual([])
    await close()
  })

  it('comes back from its file, and leaves the numbers', async () => {
    const { page, close } = await withTable(served)
    await choose(page, 'evidence-matrix')
    await page.getByText('Download', { exact: true }).click()
    const word = await downloadBy(page, () => menuItem(page, 'Word').click())
    await page.getByLabel(builderWords['figure.dimension-radar'], { exact: true }).check()
    await figure(page).waitFor()
    await page.setInputFiles('input[type=file]', word)
    await page.locator('[data-area="paper"] [data-vf="evidence-matrix"]').waitFor()
    expect(await gridOf(page)).toEqual(pasted)
    await close()
  })

  it('says what it needs, and how many it takes', async () => {
    const { page, complaints, close } = await served.open(served.address)
    await choose(page, 'perspective-comparison')
    const paper = page.locator('[data-area="paper"]')
    await paper.getByText('A comparison needs two groups').waitFor()
    await page.getByRole('button', { name: 'Copy table' }).click()
    await expect
      .poll(() => said(page).textContent(), soon)
      .toContain('A comparison needs two groups')
    await cell(page, 0, 0).click()
    await paste(page, ['A\tB\tC\tD\tE', ...Array(4).fill('1\t2\t3\t4\t5')].join('\n'))
    await page.getByText('A comparison shows 4 groups at most').waitFor()
    await expect.poll(() => paper.textContent(), soon).toMatch(/D: 4 of 5/)
    expect(await paper.textContent()).not.toMatch(/E: 5 of 5/)
    await page.getByText('Download', { exact: true }).click()
    const drawing = await downloadBy(page, () => menuItem(page, 'Drawing (SVG)').click())
    expect(readCarried(drawing.buffer).summary?.groups.length).toBe(5)
    expect(complaints).toEqual([])
    await close()
  })

  it('is one key away from the next in the list', async () => {
    const { page, complaints, close } = await served.open(served.address)
    for (const first of firstFigures) {
      await page.getByLabel(builderWords[`figure.${first}`], { exact: true }).check()
      await page.locator(`[data-area="paper"] [data-vf="${first}"]`).waitFor()
    }
    const list = page.locator('[data-area="chooser"] summary')
    await list.focus()
    await page.keyboard.press('Enter')
    await page.locator('[data-area="figures"]').first().waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await page.locator('[data-area="paper"] [data-vf="prompt-deck"]').waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('[data-area="figures"]').count(), soon).toBe(0)
    expect(await list.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(await list.textContent()).toBe('All figures: Questions for a meeting')
    await page.keyboard.press('ControlOrMeta+Z')
    await page.locator('[data-area="paper"] [data-vf="question-prompt-cards"]').waitFor()
    expect(complaints).toEqual([])
    await close()
  })
})
