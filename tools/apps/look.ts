/** Looks at an application's page as its readers do. */
import { readFileSync } from 'node:fs'
import { camdenFramework, readText, type Text } from '@value-framework/core'
import type { Browser, Page } from 'playwright'

/** What is wrong with the page, a line each. */
export async function appFaults(browser: Browser, url: string, summary: string): Promise<string[]> {
  return [
    ...(await withoutScripts(browser, url, summary)),
    ...(await hydratedAndUsed(browser, url)),
  ]
}

/** With scripts off a reader still finds every number beside its group, and every text of the brief. */
async function withoutScripts(browser: Browser, url: string, summary: string): Promise<string[]> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport })
  try {
    const page = await context.newPage()
    await page.goto(url)
    const text = plain(await page.locator('main').innerText())
    const rows = await page.locator('[data-part=data-table] tr:visible').allInnerTexts()
    const styled = await page
      .locator('[data-vf]')
      .first()
      .evaluate((root) => getComputedStyle(root).containerType)
    return [
      ...textsOfBrief()
        .filter((wanted) => !text.includes(plain(wanted)))
        .map((wanted) => `without scripts “${wanted}” is not to be seen`),
      ...rowsOf(summary)
        .filter((wanted) => !rows.some((row) => holds(row, wanted)))
        .map((wanted) => `without scripts no row of a table holds ${wanted.join(', ')}`),
      ...(styled === 'inline-size' ? [] : ['without scripts the style sheet does not apply']),
    ]
  } finally {
    await context.close()
  }
}

const viewport = { width: 1280, height: 900 }

const plain = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase()

const english = (text: Text): string => readText(text, 'en', camdenFramework.lang).text

function textsOfBrief(): readonly string[] {
  const { table, prompts, dimensions } = camdenFramework
  return [
    ...dimensions.map(({ label }) => label),
    ...table.flatMap(({ caption, cells }) => [caption, ...Object.values(cells)]),
    ...prompts.flatMap(({ questions }) => questions.map(({ text }) => text)),
  ].map(english)
}

interface SummaryFile {
  readonly groups: readonly {
    readonly label: string
    readonly cells: { readonly [dimension: string]: { readonly median?: number } }
  }[]
}

/** The rows of the table of numbers: the groups' names, then each dimension's and its numbers, in the groups' order. */
function rowsOf(path: string): readonly (readonly string[])[] {
  const { groups } = JSON.parse(readFileSync(path, 'utf8')) as SummaryFile
  return [
    groups.map(({ label }) => label),
    ...camdenFramework.dimensions.map(({ id, label }) => [
      english(label),
      ...groups.flatMap(({ cells }) => cells[id]?.median?.toString() ?? []),
    ]),
  ]
}

/** The parts stand in the row in this order. */
function holds(row: string, parts: readonly string[]): boolean {
  let from = 0
  return parts.every((part) => {
    const at = row.indexOf(part, from)
    from = at + part.length
    return at >= 0
  })
}

/** Scripts take the page over without a word in the console, and it answers. */
async function hydratedAndUsed(browser: Browser, url: string): Promise<string[]> {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' })
  const faults: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} forbids ${blockedURI}`),
    )
  })
  try {
    const response = await page.goto(url, { waitUntil: 'load' })
    if (!(await hasPolicy(page, response?.headers() ?? {}))) faults.push('there is no policy')
    for (const [step, act] of Object.entries(uses)) {
      await act(page).catch((error: Error) => faults.push(`${step}: ${error.message}`))
    }
    await page.waitForTimeout(300)
  } finally {
    await page.close()
  }
  return faults
}

const hasPolicy = async (page: Page, headers: { [name: string]: string }): Promise<boolean> =>
  'content-security-policy' in headers ||
  (await page.locator('meta[http-equiv=content-security-policy]').count()) > 0

const linked = '#linked [data-vf=dimension-radar]'

/** What a reader does, each step ending in what comes of it. */
const uses: { readonly [step: string]: (page: Page) => Promise<void> } = {
  'the radar answers': async (page) => {
    await page.locator(`${linked}[data-mounted]`).waitFor({ timeout: 15_000 })
  },
  'another view is chosen': async (page) => {
    await page.locator(`${linked} input[value=dot-plot]`).check({ force: true })
    await page.locator(`${linked}[data-view=dot-plot]`).waitFor()
  },
  'a group is left out': async (page) => {
    const toggle = page.locator(`${linked} [data-part=toggle]`).first()
    await toggle.click()
    await page.locator(`${linked} [data-part=toggle][aria-pressed=false]`).waitFor()
  },
  'the menu opens': async (page) => {
    await page.locator(`${linked} [data-part=menu-button]`).click()
    await page.locator(`${linked} [data-part=menu-panel] button`).first().waitFor()
    await page.keyboard.press('Escape')
  },
  'the points are walked through by keyboard': async (page) => {
    await page.locator(`${linked} [data-part=disclosure] > summary`).click()
    await page.locator(`${linked} [data-part=explorer] > [data-part=button]`).press('Enter')
    await page.keyboard.press('ArrowRight')
    await page.locator(`${linked} [role=grid] [data-row="0"][data-column="1"]:focus`).waitFor()
  },
  'the page hears of a choice': async (page) => {
    await page.locator(`${linked} [data-part=dimension-button]`).first().click()
    await page.getByText('Chosen: intrinsic-benefits').waitFor()
  },
  'cards are chosen by audience': async (page) => {
    const cards = page.locator('[data-vf=question-prompt-cards]')
    const before = await cards.locator('article:visible').count()
    await cards.locator('input[type=radio]').nth(1).check({ force: true })
    await page.waitForFunction(
      (count) =>
        [
          ...document.querySelectorAll<HTMLElement>('[data-vf=question-prompt-cards] article'),
        ].filter((card) => card.offsetParent !== null).length < count,
      before,
    )
  },
}
