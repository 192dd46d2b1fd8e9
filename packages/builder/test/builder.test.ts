import { join } from 'node:path'
import { camdenFramework, parseSummary, type Summary } from '@value-framework/core'
import { figureNamed, renderFigure } from '@value-framework/export'
import { bundledFonts } from '@value-framework/export/fonts'
import { pdfOutlet } from '@value-framework/export/pdf'
import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { cell, figure, menuItem, pasted, said, table, withTable } from './desk.ts'
import { downloadBy, gridOf, paste, type Served, serveBuilder, soon } from './served.ts'

const fixtures = join(import.meta.dirname, '../../../fixtures/responses')

vi.setConfig({ testTimeout: 120_000 })

let served: Served
beforeAll(async () => {
  served = await serveBuilder()
}, 120_000)
afterAll(() => served?.close())

/** A PDF with its numbers inside, as the command line makes it. */
async function pdfOf(summary: Summary): Promise<Awaited<ReturnType<typeof downloadBy>>> {
  const radar = figureNamed('dimension-radar')
  const outlets = { pdf: pdfOutlet(bundledFonts()) }
  const { bytes, name } = await renderFigure(
    radar!,
    'pdf',
    { framework: camdenFramework, summary },
    outlets,
  )
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) }
}

describe('a table from Excel', () => {
  it('becomes the figure, a PowerPoint file, and from that file the table again', async () => {
    const { page, complaints, requests, close } = await withTable(served)
    await expect.poll(() => said(page).textContent(), soon).toContain('Average')
    await expect.poll(() => figure(page).textContent(), soon).toContain('County')
    await page.getByLabel('Title', { exact: true }).fill('Views part on outcomes')
    await page.getByLabel('Language of the figure').selectOption('es')
    await expect.poll(() => figure(page).textContent(), soon).toContain('Resultados')
    await page.getByText('Download', { exact: true }).click()
    const file = await downloadBy(page, () => menuItem(page, 'PowerPoint').click())
    expect(file.name).toBe('views-part-on-outcomes.pptx')
    expect(file.buffer.subarray(0, 2).toString()).toBe('PK')

    const later = await served.open(served.address)
    await later.page.setInputFiles('input[type=file]', file)
    await expect.poll(() => gridOf(later.page), soon).toEqual(pasted)
    expect(await later.page.getByLabel('Title', { exact: true }).inputValue()).toBe(
      'Views part on outcomes',
    )
    await later.page.getByRole('button', { name: 'Undo' }).click()
    await expect
      .poll(() => gridOf(later.page), soon)
      .toEqual([['Group 1'], ['4'], ['3'], ['5'], ['2']])
    expect([...complaints, ...later.complaints]).toEqual([])
    expect(
      requests.filter((url) => !url.startsWith(served.address) && !/^(blob|data):/.test(url)),
    ).toEqual([])
    await Promise.all([close(), later.close()])
  })

  it('comes back from every file that it goes into', async () => {
    const { page, complaints, close } = await withTable(served)
    const formats = [
      'Word',
      'Excel',
      'Picture (PNG)',
      'Drawing (SVG)',
      'Web page (HTML)',
      'Text (Markdown)',
    ]
    await page.getByText('Download', { exact: true }).click()
    const files = new Map<string, Awaited<ReturnType<typeof downloadBy>>>()
    for (const format of [...formats, 'Summary (JSON)']) {
      files.set(format, await downloadBy(page, () => menuItem(page, format).click()))
    }
    const summary = parseSummary(files.get('Summary (JSON)')?.buffer.toString())
    files.set('PDF', await pdfOf(summary))
    await page.reload()
    await expect.poll(() => gridOf(page), soon).not.toEqual(pasted)
    for (const [format, file] of files) {
      await page.setInputFiles('input[type=file]', file)
      await expect.poll(async () => [format, await gridOf(page)], soon).toEqual([format, pasted])
      await page.getByRole('button', { name: 'Undo' }).click()
      await expect.poll(() => gridOf(page), soon).not.toEqual(pasted)
    }
    expect(complaints).toEqual([])
    await close()
  })

  it('goes on from a saved file and from a link, and asks nothing of anybody else', async () => {
    const { page, requests, complaints, close } = await withTable(served)
    await cell(page, 1, 0).click()
    await page.keyboard.type('many')
    await page.keyboard.press('Enter')
    await page.getByText('Save', { exact: true }).click()
    const file = await downloadBy(page, () => menuItem(page, 'Save as file').click())
    expect(JSON.parse(file.buffer.toString()).format).toBe('value-framework/summary@1')
    await menuItem(page, 'Copy link').click()
    await expect.poll(() => said(page).textContent(), soon).toContain('Link copied')
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const asked = requests.length

    const unread = pasted.map((row, at) => (at === 1 ? ['many', ...row.slice(1)] : row))
    await page.goto('about:blank')
    await page.goto(link)
    await expect.poll(() => gridOf(page), soon).toEqual(unread)
    await page.goto(served.address)
    await page.setInputFiles('input[type=file]', file)
    await expect.poll(() => gridOf(page), soon).toEqual(unread)
    expect(requests.slice(asked).some((url) => url.includes('page1'))).toBe(false)
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    expect(complaints).toEqual([])
    await close()
  })

  it('is copied for a document with picture, alt text and table', async () => {
    const { page, complaints, close } = await withTable(served)
    await page.getByRole('button', { name: 'Copy for Word or Docs' }).click()
    await expect.poll(() => said(page).textContent(), soon).toContain('Copied')
    const [html, text] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return Promise.all(
        ['text/html', 'text/plain'].map(async (type) => (await item?.getType(type))?.text() ?? ''),
      )
    })
    expect(html).toMatch(/<img[^>]* src="data:image\/png;base64,/)
    expect(html).toMatch(/<img[^>]* alt="[^"]*Views differ most on/)
    expect(html).toMatch(/<table[\s\S]*County[\s\S]*Intrinsic benefits[\s\S]*3\.5[\s\S]*Not shown/)
    expect(text).toContain('Intrinsic benefits\t4\t3.5')
    expect(complaints).toEqual([])
    await close()
  })
})

describe('text', () => {
  it('is taken wherever it is pasted, and from a box where there are no keys', async () => {
    const { page, complaints, close } = await served.open(served.address)
    await page.getByRole('heading', { name: 'Report builder' }).click()
    await paste(page, table)
    await expect.poll(() => gridOf(page), soon).toEqual(pasted)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: 'Paste text' }).click()
    await page.getByLabel(/^Paste a table/).fill('1\n2\n3\n4,5')
    await page.getByRole('button', { name: 'Use this text' }).click()
    await expect.poll(() => gridOf(page), soon).toEqual([['Group 1'], ['1'], ['2'], ['3'], ['4.5']])
    expect(complaints).toEqual([])
    await close()
  })
})

describe('a cell that cannot be read', () => {
  it('keeps what was typed, says where and how to mend it, and leaves the figure', async () => {
    const { page, close } = await withTable(served)
    const before = await figure(page).locator('svg[role=img]').first().getAttribute('aria-label')
    await cell(page, 2, 1).click()
    await page.keyboard.type('9')
    await page.keyboard.press('Enter')
    await expect
      .poll(() => said(page).textContent(), soon)
      .toBe(
        'Health care, Community engagement: 9 is not on the scale. Write a number from 1 to 5, or change the scale.',
      )
    expect(await cell(page, 2, 1).textContent()).toBe('9')
    expect(await cell(page, 2, 1).getAttribute('aria-invalid')).toBe('true')
    expect(await figure(page).locator('svg[role=img]').first().getAttribute('aria-label')).toBe(
      before,
    )
    await page.getByRole('button', { name: 'Copy table' }).click()
    await expect.poll(() => said(page).textContent(), soon).toContain('mend the marked cell')
    await page.keyboard.press('ControlOrMeta+Z')
    await expect.poll(() => gridOf(page), soon).toEqual(pasted)
    await close()
  })
})

describe('answers of a survey', () => {
  it('are mapped, protected and reported, and stay in the page', async () => {
    const { page, complaints, close } = await served.open(served.address)
    await page.setInputFiles('input[type=file]', join(fixtures, 'google-forms.xlsx'))
    const panel = page.getByRole('group', { name: /^Answers in google-forms/ })
    await panel.waitFor()
    await panel.getByText('What was read and what was dropped').waitFor()
    expect(await panel.textContent()).toMatch(/dropped/)
    const shown = await gridOf(page)
    expect(shown[0]!.length).toBeGreaterThan(1)
    await panel.getByLabel('Protection of small groups').selectOption('strict-20')
    await expect
      .poll(
        async () => (await gridOf(page)).flat().filter((text) => text === 'Too few').length,
        soon,
      )
      .toBeGreaterThan(shown.flat().filter((text) => text === 'Too few').length)
    await panel.getByLabel('Protection of small groups').selectOption('opinion-5')
    await expect.poll(() => gridOf(page), soon).toEqual(shown)

    const [group] = await panel
      .locator('tr')
      .filter({ has: page.locator('select:has(option:checked[value="group"])') })
      .all()
    await group!.locator('select').selectOption('ignore')
    await panel.getByText('Which column says who answered?').waitFor()
    await panel.getByLabel('Who answered').fill('Everybody')
    await expect.poll(async () => (await gridOf(page))[0], soon).toEqual(['Everybody'])
    await panel.getByRole('button', { name: /forget the answers/ }).click()
    await expect.poll(() => panel.count(), soon).toBe(0)

    await page.getByText('Save', { exact: true }).click()
    const { buffer } = await downloadBy(page, () => menuItem(page, 'Save as file').click())
    expect(buffer.toString()).not.toMatch(/google-forms|Timestamp|@(?!1")/i)
    expect(JSON.parse(buffer.toString()).privacy.preset).toBe('opinion-5')
    expect(complaints).toEqual([])
    await close()
  })

  it('that cannot be read leave the table as it was', async () => {
    const { page, close } = await withTable(served)
    await page.setInputFiles('input[type=file]', {
      name: 'holiday.png',
      mimeType: 'image/png',
      buffer: Buffer.from('\x89PNG\r\n\x1a\nnothing of ours', 'latin1'),
    })
    await page.getByRole('alert').getByText('What was there is still there').waitFor()
    expect(await gridOf(page)).toEqual(pasted)
    await close()
  })
})

describe('by keyboard alone', () => {
  it('goes from the first number to the file', async () => {
    const { page, complaints, close } = await served.open(served.address)
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.getAttribute('data-row') ?? '')
    for (let stop = 0; stop < 12 && (await focused()) === ''; stop++)
      await page.keyboard.press('Tab')
    expect(await focused()).toBe('1')
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('Residents')
    await page.keyboard.press('Enter')
    for (const number of ['2', '3', 'not asked', '5']) {
      await page.keyboard.type(number)
      await page.keyboard.press('Enter')
    }
    await expect
      .poll(() => gridOf(page), soon)
      .toEqual([['Residents'], ['2'], ['3'], ['Not asked'], ['5']])
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('ControlOrMeta+C')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Residents\n2\n3')
    await page.keyboard.press('Delete')
    await expect
      .poll(() => gridOf(page), soon)
      .toEqual([['Group 1'], [''], [''], ['Not asked'], ['5']])
    await page.keyboard.press('ControlOrMeta+Z')
    await page.keyboard.press('ControlOrMeta+Z')
    await page.keyboard.press('ControlOrMeta+Shift+Z')
    await page.keyboard.press('ControlOrMeta+Z')
    await page.keyboard.press('ControlOrMeta+Y')
    await page.keyboard.press('ControlOrMeta+Z')
    await expect
      .poll(() => gridOf(page), soon)
      .toEqual([['Residents'], ['2'], ['3'], ['Not asked'], ['2']])
    await page.keyboard.press('F2')
    await page.keyboard.type('x')
    await page.keyboard.press('Escape')
    await expect
      .poll(() => gridOf(page), soon)
      .toEqual([['Residents'], ['2'], ['3'], ['Not asked'], ['2']])

    const download = page.locator('summary', { hasText: 'Download' })
    await page.keyboard.press('Tab')
    for (let stop = 0; stop < 40; stop++) {
      if (await download.evaluate((one) => one === document.activeElement)) break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const { name } = await downloadBy(page, () => page.keyboard.press('Enter'))
    expect(name).toMatch(/\.pptx$/)
    await page.keyboard.press('Escape')
    expect(await download.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(complaints).toEqual([])
    await close()
  })
})

describe('saved to a disk', () => {
  it('works from the file without a network', async () => {
    const { page, complaints, requests, close } = await served.open(served.file, { offline: true })
    await cell(page, 1, 0).click()
    await page.keyboard.type('1')
    await page.keyboard.press('Enter')
    await page.getByText('Try an example survey').click()
    await page.getByText('What is hidden, and why').waitFor()
    await page.getByLabel('Language of this page').selectOption('es')
    await page.getByText('Descargar', { exact: true }).click()
    for (const format of ['PowerPoint', 'Word', 'Imagen (PNG)']) {
      const { buffer } = await downloadBy(page, () => menuItem(page, format).click())
      expect(buffer.length).toBeGreaterThan(4000)
    }
    await page.locator('[data-area="chooser"] summary').click()
    await page.getByRole('radio', { name: 'Quién mencionó qué' }).click()
    await page.locator('[data-vf="evidence-matrix"]').getByText('No consta').first().waitFor()
    await page.getByText('Guardar', { exact: true }).click()
    expect(await page.getByText('usarla sin conexión').count()).toBe(0)
    expect(requests.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })
})

describe('for everybody', () => {
  it.each([
    ['light', 'en-US', 1280],
    ['dark', 'es-MX', 375],
    ['light', 'es-MX', 320],
  ] as const)(
    'passes axe and keeps to the width: %s, %s, %i px',
    async (colorScheme, locale, width) => {
      const options = { colorScheme, locale, viewport: { width, height: 700 } }
      const { page, close } = await served.open(served.address, options)
      const fits = async (): Promise<void> =>
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          width,
        )
      const check = async (within: object = { exclude: [] }): Promise<void> => {
        const found = await page.evaluate(
          (where) =>
            (window as unknown as Axe).axe.run(where, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            }),
          within,
        )
        expect(
          found.violations.map(({ id, nodes }) => [
            id,
            ...nodes.map(({ html }) => html.slice(0, 120)),
          ]),
        ).toEqual([])
      }
      await fits()
      await page.evaluate(`${axe.source}; 0`)
      await page.locator('[data-area="chooser"] summary').click()
      await page.locator('[data-area="figures"]').first().waitFor()
      await fits()
      await check({ include: ['[data-area="chooser"]'] })
      await page.keyboard.press('Escape')
      await page.locator('[data-area="import"] [data-area="link-button"]').nth(1).click()
      await page.locator('[data-area="report"]').first().waitFor()
      await cell(page, 1, 0).dispatchEvent('dblclick')
      await page.keyboard.type('?')
      await page.keyboard.press('Enter')
      await page.locator('[data-area="problems"] li').first().waitFor()
      await page.locator('[data-area="menu"] > summary').last().click()
      await fits()
      await check()
      await close()
    },
  )
})

interface Axe {
  readonly axe: {
    run(
      within: object,
      options: object,
    ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
  }
}
