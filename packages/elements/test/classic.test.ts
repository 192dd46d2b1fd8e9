import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { root } from '../../../tools/run.ts'
import { built } from './build-once.ts'
import { allFilled, everyElement, filled } from './every-element.ts'
import { part, site } from './pages.ts'

const here = site()
const examples = join(root, 'packages/elements/examples')
const script = readFileSync(join(built, 'value-framework.classic.js'), 'utf8')

const figure = '<vf-dimension-radar values="4 3 5 2"></vf-dimension-radar>'
const partText = (part: string): string =>
  readFileSync(join(built, `value-framework.classic.${part}.js`), 'utf8')
const hashOf = (part: string): string =>
  `sha384-${createHash('sha384').update(partText(part)).digest('base64')}`

const json = (data: unknown): string => JSON.stringify(data)
const rare = {
  title: 'Read in full',
  'x-note': 'kept',
  groups: [{ label: 'A', cells: { outcomes: 3 } }],
}
const ours = {
  format: 'value-framework/framework@1',
  id: 'ours',
  title: 'Ours',
  dimensions: ['Trust', 'Time', 'Money'].map((label) => ({ id: label.toLowerCase(), label })),
}
const heard = { voices: [{ id: 'clinics', label: 'The clinics' }], findings: [] }

/** Elements whose data take the reader of whole files. */
const taking = (attributes = ''): string =>
  [
    ['vf-dimension-radar id="rare"', rare],
    ['vf-perspective-comparison', { ...rare, groups: [...rare.groups, { label: 'B', cells: {} }] }],
    ['vf-dimension-radar id="ours" values="1 2 3"', ours],
    ['vf-evidence-matrix', heard],
  ]
    .map(
      ([tag, data]) =>
        `<${tag}><script ${attributes} type="application/json">${json(data)}</script></${String(tag).split(' ')[0]}>`,
    )
    .join('')

async function allTaken(page: Page): Promise<void> {
  await page.locator('#rare').getByRole('heading', { name: 'Read in full' }).waitFor()
  await page.locator('#ours').getByText('Trust').first().waitFor()
  await page.locator('vf-perspective-comparison [data-part=heading]').waitFor()
  await page
    .locator('vf-evidence-matrix')
    .getByText('The clinics')
    .first()
    .waitFor({ state: 'attached' })
  expect(await page.locator('[data-state=error]').count()).toBe(0)
}

const told = `<script>window.told = []; addEventListener('vf-error', ({ detail }) => told.push(detail))</script>`
const toldOn = (page: Page) =>
  page.evaluate<{ message: string; problems: readonly string[] }[]>('told')

const beside = '<script src="value-framework.classic.js"></script>'
const inside = `<script>${script}</script>`

/** A page on the disk, in a folder with copies of the script and of the parts that are named. */
async function fromDisk(
  tag: string,
  body: string,
  parts: readonly string[] = [],
): Promise<{ page: Page; faults: string[]; asked: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'classic-'))
  const names = ['', ...parts.map((part) => `.${part}`)].map(
    (part) => `value-framework.classic${part}.js`,
  )
  for (const name of names) copyFileSync(join(built, name), join(folder, name))
  const file = join(folder, 'page.html')
  writeFileSync(
    file,
    `<!doctype html><html lang="es"><meta charset="utf-8"><title>Page</title>${told}${body}${tag}`,
  )
  const page = await here.browser().newPage()
  page.setDefaultTimeout(8000)
  const faults: string[] = []
  const asked: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('request', (request) => asked.push(basename(request.url())))
  await page.goto(pathToFileURL(file).href)
  return { page, faults, asked }
}

describe('the one file alone', () => {
  const plain = `<vf-dimension-radar id="plain"><script type="application/json">${json({ title: 'In order', groups: rare.groups })}</script></vf-dimension-radar>`
  it.each([
    ['beside the page', beside, ['page.html', 'value-framework.classic.js']],
    ['inside it', inside, ['page.html']],
  ])(
    'shows every element in English and Spanish, %s, and asks for no more',
    async (_, tag, files) => {
      const body = `<div id="es">${allFilled}${figure}${plain}</div><div id="en" lang="en">${allFilled}${figure}${plain}</div>`
      const { page, faults, asked } = await fromDisk(tag, body)
      for (const lang of ['es', 'en']) {
        for (const { name } of everyElement) {
          await page.locator(`#${lang} [data-vf=${name}][lang=${lang}]`).first().waitFor()
        }
        await page.locator(`#${lang} #plain`).getByRole('heading', { name: 'In order' }).waitFor()
      }
      await page.locator('#es').getByText('Sobre este gráfico').first().waitFor()
      expect(await page.locator('[data-part=empty], [data-state=error]').count()).toBe(0)
      expect(await toldOn(page)).toEqual([])
      expect(faults).toEqual([])
      expect(asked).toEqual(files)
      await page.close()
    },
  )

  it.each([
    ['beside the page', beside, /value-framework\.classic\.reading\.js is missing/],
    ['inside it', inside, /value-framework\.classic\.reading\.js is missing/],
  ])(
    'keeps the fallback of data that it cannot read, %s, and says which file does',
    async (_, tag, message) => {
      const fallback = '<p>In words</p>'
      const body = taking().replaceAll(/<\/vf-/g, `${fallback}</vf-`)
      const { page } = await fromDisk(tag, body + figure)
      await page.locator('vf-dimension-radar').last().getByText('Sobre este gráfico').waitFor()
      await expect.poll(async () => (await toldOn(page)).length).toBe(4)
      for (const { message: said } of await toldOn(page)) expect(said).toMatch(message)
      expect(await page.getByText('In words').count()).toBe(4)
      for (const one of await page.getByText('In words').all()) {
        expect(await one.isVisible()).toBe(true)
      }
      expect(await page.getByText('No se pudo mostrar esta figura.').count()).toBe(4)
      await page.close()
    },
  )
})

describe('the reader of whole files', () => {
  it.each([
    ['by itself', beside],
    ['by a tag before', `<script src="value-framework.classic.reading.js"></script>${inside}`],
    ['by a tag after', `${inside}<script src="value-framework.classic.reading.js"></script>`],
  ])('is found beside the script on a disk, %s', async (_, tag) => {
    const { page, faults } = await fromDisk(tag, taking(), ['reading'])
    await allTaken(page)
    expect(await toldOn(page)).toEqual([])
    expect(faults).toEqual([])
    await page.close()
  })

  const digest = `sha384-${createHash('sha384').update(script).digest('base64')}`
  it.each([
    [
      'its hash',
      `<script src="/dist/value-framework.classic.js" integrity="${digest}"></script>`,
      {},
    ],
    [
      'Trusted Types',
      '<script nonce="abc" src="/dist/value-framework.classic.js"></script>',
      {
        'content-security-policy':
          "default-src 'none'; script-src 'nonce-abc'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    ],
  ])('loads under %s', async (_, tag, headers) => {
    const { page, faults } = await here.open(
      `<!doctype html><html lang="en"><title>Page</title>${taking('nonce="abc"')}${tag}`,
      { headers },
    )
    await allTaken(page)
    const hashes = await page
      .locator('head script[integrity]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('integrity')))
    if (Object.keys(headers).length === 0) expect(hashes).toContain(hashOf('reading'))
    expect(faults).toEqual([])
  })

  it.each([
    ['values', 'vf-dimension-radar values="4 3 99 2"', '', /99/],
    ['a summary', 'vf-dimension-radar', { groups: [{ cells: { outcome: 3 } }] }, /outcomes/],
    ['a summary', 'vf-perspective-comparison', { groups: 7 }, /groups/],
    ['a summary', 'vf-sector-comparison-table', { groups: 7 }, /groups/],
    ['a framework', 'vf-study-facts', { ...ours, dimensions: 7 }, /dimensions/],
  ])('says what is wrong with %s: %s', async (_, tag, data, problem) => {
    const child = data && `<script type="application/json">${json(data)}</script>`
    const { page } = await here.open(
      `<!doctype html><html lang="en"><title>Page</title>${told}<${tag}>${child}<p>In words</p></${tag.split(' ')[0]}><script src="/dist/value-framework.classic.js"></script>`,
    )
    await expect.poll(() => toldOn(page)).toHaveLength(1)
    const [first] = await toldOn(page)
    expect(first?.problems.join()).toMatch(problem)
    // The table stands without numbers, and says what is wrong with them.
    const stands = tag === 'vf-sector-comparison-table'
    expect(await page.getByText('In words').isVisible()).toBe(!stands)
  })

  it('that never comes leaves no word of data that were mended meanwhile', async () => {
    const { page } = await here.open('<title>Empty</title>', { path: '/empty.html' })
    await page.route(/reading\.js/, async (route) => {
      await page.evaluate(() => {
        const element = document.querySelector('vf-dimension-radar') as HTMLElement
        Object.assign(element, { summary: undefined, values: [1, 2, 3, 4], title: 'Mended' })
      })
      await route.abort()
    })
    here.files.set('/mended.html', {
      body: `<!doctype html><html lang="en"><title>Page</title>${told}${figure}<script src="/dist/value-framework.classic.js"></script>`,
    })
    await page.goto(`${here.origin()}/mended.html`)
    await part(page, 'vf-dimension-radar', 'drawing').waitFor()
    await page.evaluate((summary) => {
      Object.assign(document.querySelector('vf-dimension-radar') as HTMLElement, { summary })
    }, rare)
    await page.getByRole('heading', { name: 'Mended' }).waitFor()
    await part(page, 'vf-dimension-radar', 'drawing').waitFor()
    expect(await toldOn(page)).toEqual([])
  })

  it('is waited for by a figure that stands, without a word', async () => {
    const { page } = await here.open('<title>Empty</title>', { path: '/empty.html' })
    let answer = (): void => undefined
    const asked = new Promise<void>((resolve) => {
      void page.route(/reading\.js/, async (route) => {
        resolve()
        await new Promise<void>((resume) => {
          answer = resume
        })
        await route.continue()
      })
    })
    here.files.set('/late.html', {
      body: `<!doctype html><html lang="en"><title>Page</title>${told}${figure.replace('>', ' title="As it was">')}<script src="/dist/value-framework.classic.js"></script>`,
    })
    await page.goto(`${here.origin()}/late.html`)
    const was = page.getByRole('heading', { name: 'As it was' })
    await was.waitFor()
    await page.evaluate((summary) => {
      const element = document.querySelector('vf-dimension-radar') as HTMLElement
      element.removeAttribute('title')
      element.removeAttribute('values')
      Object.assign(element, { summary })
    }, rare)
    await asked
    await page.waitForTimeout(100)
    expect(await was.isVisible()).toBe(true)
    expect(await part(page, 'vf-dimension-radar', 'drawing').isVisible()).toBe(true)
    answer()
    await page.getByRole('heading', { name: 'Read in full' }).waitFor()
    expect(await was.count()).toBe(0)
    expect(await toldOn(page)).toEqual([])
  })
})

describe('the classic script', () => {
  it('is no module', () => {
    expect(script).not.toMatch(/\bimport\s*["'{*]|\bexport\s*[{*]/)
  })

  it.each(readdirSync(examples).filter((file) => file.endsWith('.html')))(
    'shows %s from the disk, by a double-click',
    async (file) => {
      const page = await here.browser().newPage()
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(String(error)))
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      // The example names the script of the package's own build; the tests have built it elsewhere.
      await page.route(/value-framework\.classic[\w.]*\.js$/, (route) =>
        route.fulfill({ path: join(built, basename(route.request().url())) }),
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
    await frame.locator('[data-part=menu-button]').click()
    await frame.locator('[data-part=menu-item]').first().waitFor()
    expect(faults).toEqual([])
  })

  it('finds the words of a language and its menu beside itself, under its own hash', async () => {
    const digest = createHash('sha384').update(script).digest('base64')
    const { page, faults } = await here.open(
      `<!doctype html><html lang="ar"><title>Page</title>${figure}<script src="/dist/value-framework.classic.js" integrity="sha384-${digest}" crossorigin="anonymous"></script>`,
    )
    await page.locator('[data-vf][lang=ar]').waitFor()
    await page.locator('[data-part=menu-button]').click()
    await page.locator('[data-part=menu-item]').first().waitFor()
    expect(faults).toEqual([])
    const parts = page.locator('head script[src*=".classic."]')
    const hashes = await parts.evaluateAll((all) => all.map((one) => one.getAttribute('integrity')))
    expect(new Set(hashes)).toEqual(new Set([hashOf('ar'), hashOf('menu')]))
  })

  it('leaves a part alone that is not its own', async () => {
    here.files.set('/changed/value-framework.classic.js', { body: script })
    here.files.set('/changed/value-framework.classic.ar.js', { body: `${partText('ar')}//` })
    here.files.set('/changed/value-framework.classic.menu.js', {
      body: partText('menu').replace(/e\.build=="[^"]+"/, 'e.build=="another"'),
    })
    const digest = createHash('sha384').update(script).digest('base64')
    const { page } = await here.open(
      `<!doctype html><html lang="en"><title>Page</title>${figure}<vf-study-facts lang="ar"></vf-study-facts><script src="/changed/value-framework.classic.js" integrity="sha384-${digest}"></script>`,
    )
    await page.locator('vf-study-facts [data-vf][lang=en]').waitFor()
    await page.locator('[data-part=menu-button]').click()
    await page.locator('[data-part=menu-panel] [role=alert]').waitFor()
  })

  it.each([
    ['before it', ['ar', 'menu', 'reading'], []],
    ['after it', [], ['ar', 'menu', 'reading']],
  ])('takes parts that stand in the page itself, %s', async (_, before, after) => {
    const inline = (part: string): string => `<script nonce="abc">${partText(part)}</script>`
    const policy =
      "default-src 'none'; script-src 'nonce-abc'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts"
    const { page, faults } = await here.open(
      `<!doctype html><html lang="es"><title>Page</title>${before.map(inline).join('')}<script nonce="abc">${script}</script>${figure}<vf-study-facts lang="ar"></vf-study-facts>${taking('nonce="abc"')}${after.map(inline).join('')}`,
      { headers: { 'content-security-policy': policy } },
    )
    await page.getByText('Sobre este gráfico').first().waitFor()
    await page.locator('vf-study-facts [data-vf][lang=ar]').waitFor()
    await allTaken(page)
    await page.locator('[data-part=menu-button]').first().click()
    await page.locator('[data-part=menu-item]').first().waitFor()
    expect(faults).toEqual([])
  })

  it('opens its menu from the disk', async () => {
    const { page } = await fromDisk(beside, figure, ['menu'])
    await page.getByText('Sobre este gráfico').waitFor()
    await page.locator('[data-part=menu-button]').click()
    await page.locator('[data-part=menu-item]').first().waitFor()
    await page.close()
  })

  it('waits for data that the page has yet to read', async () => {
    const { page } = await here.open(
      `<!doctype html><html lang="en"><title>Page</title><script src="/dist/value-framework.classic.js"></script><body><vf-dimension-radar><script type="application/json">{"title":"Read late","groups":[{"label":"A","cells":{"outcomes":3}}]}</script></vf-dimension-radar>`,
    )
    await page.getByRole('heading', { name: 'Read late' }).waitFor()
    await part(page, 'vf-dimension-radar', 'drawing').waitFor()
    expect(await page.locator('[data-state=error]').count()).toBe(0)
  })

  // A line in someone's text has no menu.
  const withMenu = everyElement.filter(({ name }) => name !== 'study-facts')
  it.each(withMenu)('fills the menu of $name', async ({ name }) => {
    const { page, faults } = await here.open(
      `<!doctype html><html lang="es"><title>Page</title>${filled(name)}<script src="/dist/value-framework.classic.js"></script>`,
    )
    for (const format of ['CSV', 'SVG']) {
      const item = page.locator('[data-part=menu-item]', { hasText: format })
      await page.locator('[data-part=menu-button]').first().click()
      await page.getByText('Para hojas de cálculo').waitFor()
      const row = page.locator('[data-part=menu-row]').first()
      expect(await row.evaluate((one) => getComputedStyle(one).display)).toBe('flex')
      if ((await item.count()) === 0) continue
      const [file] = await Promise.all([page.waitForEvent('download'), item.first().click()])
      expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${format}$`, 'i'))
      await page.getByText('Descarga iniciada').waitFor()
      await page.keyboard.press('Escape')
    }
    expect(faults).toEqual([])
    await page.close()
  })
})
