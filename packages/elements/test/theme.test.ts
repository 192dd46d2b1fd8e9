import { expect, it } from 'vitest'
import { pageOf, part, site } from './pages.ts'

const here = site()
const radar = (attributes = ''): string =>
  `<vf-dimension-radar values="4 3 5 2" ${attributes}></vf-dimension-radar>`

/** The text color and the font that a reader sees. */
const look = (page: import('playwright').Page, selector = 'vf-dimension-radar') =>
  part(page, selector, 'summary-sentence').evaluate((element) => {
    const { color, fontFamily } = getComputedStyle(element)
    return { color, font: fontFamily.split(',')[0] }
  })

const light = 'rgb(31, 37, 43)'
const dark = 'rgb(236, 239, 242)'

it.each([
  ['the attribute', `<div data-theme="light">${radar('theme="dark"')}</div>`, 'light', dark],
  ['the nearest ancestor', `<div data-theme="dark">${radar()}</div>`, 'light', dark],
  ['the system', radar('theme="auto"'), 'dark', dark],
  ['light against the system', radar('theme="light"'), 'dark', light],
  ['nothing', radar(), 'light', light],
] as const)('is dark or light by %s', async (_, body, colorScheme, color) => {
  const { page } = await here.open(pageOf(body), { context: { colorScheme } })
  expect((await look(page)).color).toBe(color)
})

it('follows the page while it changes', async () => {
  const { page } = await here.open(pageOf(radar()))
  expect((await look(page)).color).toBe(light)
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
  await expect.poll(async () => (await look(page)).color).toBe(dark)
})

it('takes the look of the page on request, and again when it changes', async () => {
  const { page } = await here.open(
    pageOf(
      `<style>.day { color: #402010; background: #fffaf0; font-family: Georgia } .night { color: #f0e8d8; background: #101418 }</style><div class="day">${radar('theme="host"')}</div>`,
    ),
  )
  await expect.poll(() => look(page)).toEqual({ color: 'rgb(64, 32, 16)', font: 'Georgia' })
  await page.evaluate(() => document.querySelector('div')?.setAttribute('class', 'night'))
  await expect.poll(async () => (await look(page)).color).toBe('rgb(240, 232, 216)')
  await page.evaluate(() =>
    document.querySelector('vf-dimension-radar')?.setAttribute('theme', 'dark'),
  )
  await expect.poll(async () => (await look(page)).color).toBe(dark)
})

it('keeps its own colors where those of the page are too faint, and says so once', async () => {
  const { page } = await here.open('<title>Empty</title>', { path: '/empty.html' })
  const told: string[] = []
  page.on('console', (message) => message.type() === 'warning' && told.push(message.text()))
  here.files.set('/faint.html', {
    body: pageOf(
      `<body style="color: #bbb; background: #fff">${radar('theme="host"')}${radar('theme="host"')}`,
    ),
  })
  await page.goto(`${here.origin()}/faint.html`)
  expect((await look(page)).color).toBe(light)
  await expect.poll(() => told.length).toBe(1)
  expect(told[0]).toContain('ink')
})

it('shows no tooltip of its title over the whole widget, and hides with the page', async () => {
  const { page } = await here.open(pageOf(radar('title="Heading"')))
  await part(page, 'vf-dimension-radar', 'drawing').waitFor()
  const inside = await page.evaluate(() =>
    document
      .querySelector('vf-dimension-radar')
      ?.shadowRoot?.querySelector('[title]')
      ?.getAttribute('title'),
  )
  expect(inside).toBe('')
  await page.evaluate(() => {
    const element = document.querySelector('vf-dimension-radar') as HTMLElement
    element.hidden = true
  })
  expect(await part(page, 'vf-dimension-radar', 'drawing').isVisible()).toBe(false)
})
