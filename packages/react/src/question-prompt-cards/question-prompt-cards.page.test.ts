import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type BuildOptions, build, type StdinOptions } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserExecutable, browserFlags } from '../../../../tools/browser.ts'
import type { QuestionPromptCardsProps } from './question-prompt-cards.tsx'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const source = `
  import { createElement, StrictMode } from 'react'
  import { QuestionPromptCards } from '@value-framework/react'
  import { arabic } from '@value-framework/core/languages/ar'
  import { spanish } from '@value-framework/core/languages/es'
  const cards = (props) =>
    createElement(StrictMode, null,
      createElement(QuestionPromptCards, { languages: [spanish, arabic], ...props }))
`
const serverSource = `${source}
  import { renderToString } from 'react-dom/server'
  export const render = (props) => renderToString(cards(props))
`
const clientSource = `${source}
  import { hydrateRoot } from 'react-dom/client'
  hydrateRoot(document.querySelector('main'), cards(window.cardProps), {
    onRecoverableError: (error) => console.error('recovered', error),
  })
`

/** The component with one version of React, as a page's own bundler would make it. */
interface Bundle {
  readonly render: (props: QuestionPromptCardsProps) => string
  readonly client: string
}

async function bundle(version: 18 | 19): Promise<Bundle> {
  const options: BuildOptions & { readonly write: false } = {
    bundle: true,
    write: false,
    jsx: 'automatic',
    logLevel: 'silent',
    nodePaths: [join(root, 'node_modules')],
    define: { 'process.env.NODE_ENV': '"development"' },
    ...(version === 18 && { alias: { react: 'react-18', 'react-dom': 'react-dom-18' } }),
  }
  const stdin = (contents: string): StdinOptions => ({ contents, resolveDir: root })
  const [server, client] = await Promise.all([
    build({
      ...options,
      stdin: stdin(serverSource),
      format: 'esm',
      platform: 'node',
      banner: {
        js: "import{createRequire}from'module';const require=createRequire(import.meta.url);",
      },
    }),
    build({ ...options, stdin: stdin(clientSource), format: 'iife' }),
  ])
  const file = join(tmpdir(), `question-prompt-cards-${version}-${process.pid}.mjs`)
  await writeFile(file, server.outputFiles[0]?.text ?? '')
  const { render } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Pick<
    Bundle,
    'render'
  >
  return { render, client: client.outputFiles[0]?.text ?? '' }
}

let browser: Browser
let css = ''
const bundles = new Map<number, Bundle>()

beforeAll(async () => {
  const executablePath = await browserExecutable()
  browser = await chromium.launch({ executablePath, args: [...browserFlags] })
  const styles = join(root, 'packages/react/src/styles.css')
  const built = await build({
    entryPoints: [styles],
    bundle: true,
    write: false,
    logLevel: 'silent',
  })
  css = built.outputFiles[0]?.text ?? ''
  for (const version of [18, 19] as const) bundles.set(version, await bundle(version))
}, 120_000)

afterAll(() => browser?.close())

async function open(html: string, javaScriptEnabled = true): Promise<Page> {
  const page = await browser.newPage({ javaScriptEnabled })
  await page.setContent(
    `<!doctype html><html lang="en"><title>Page</title><style>${css} body { margin: 0; font-family: sans-serif }</style><main>${html}</main></html>`,
  )
  return page
}

const plain = (html: string): string =>
  html.replaceAll('<!-- -->', '').replace(/ (name|id)="[^"]*"/g, '')

const variants: readonly (readonly [string, QuestionPromptCardsProps])[] = [
  ['English', {}],
  ['Spanish', { lang: 'es' }],
  ['Arabic', { lang: 'ar' }],
  ['both languages, large', { beside: 'es', size: 'large' }],
  [
    'one audience at first, split',
    { defaultFilter: { audience: 'community', split: 'questions' } },
  ],
]

describe.each([18, 19])('React %i', (version) => {
  it.each(variants)(
    'paints first what the server sent, and warns of nothing: %s',
    async (_name, props) => {
      const { render, client } = bundles.get(version) as Bundle
      const html = render(props)
      const page = await open(html)
      const messages: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          messages.push(message.text())
      })
      page.on('pageerror', ({ message }) => messages.push(message))
      await page.evaluate((given) => Object.assign(window, { cardProps: given }), props)
      await page.addScriptTag({ content: client })
      await page.waitForSelector('[data-ready]')
      expect(messages).toEqual([])
      const after = await page.locator('[data-part="question"]').allTextContents()
      expect(after).toHaveLength(props.beside ? 20 : 10)
      await page.close()
    },
  )
})

it('renders alike with React 18 and 19', () => {
  for (const [, props] of variants) {
    const [old, current] = [18, 19].map((version) =>
      plain(bundles.get(version)?.render(props) ?? ''),
    )
    expect(old).toBe(current)
  }
})

describe('with JavaScript off', () => {
  it('shows all ten questions and filters them', async () => {
    const page = await open(bundles.get(19)?.render({}) ?? '', false)
    const visible = (): Promise<number> => page.locator('[data-part="question"]:visible').count()
    expect(await visible()).toBe(10)
    await page.getByRole('radio', { name: /^Community members/ }).check()
    expect(await visible()).toBe(6)
    await page.getByRole('radio', { name: 'Intrinsic benefits' }).check()
    expect(await visible()).toBe(2)
    expect(await page.getByRole('radio', { name: 'One a card' }).isVisible()).toBe(false)
    await page.close()
  })
})

it('keeps its radios with JavaScript off, however little room there is', async () => {
  const page = await open(bundles.get(19)?.render({}) ?? '', false)
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.locator('select:visible').count()).toBe(0)
  await page.getByRole('radio', { name: 'Outcomes' }).check()
  expect(await page.locator('[data-part="card"]:visible').count()).toBe(3)
  await page.close()
})

describe('on paper', () => {
  const sheets = { Letter: [816, 1056], A4: [794, 1123] } as const
  const margin = '0.4in'
  const pagesOf = (pdf: Buffer): number =>
    pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

  async function printed(props: QuestionPromptCardsProps, format: 'Letter' | 'A4', before = '') {
    const page = await open(before + (bundles.get(19)?.render(props) ?? ''))
    const margins = { top: margin, right: margin, bottom: margin, left: margin }
    const count = pagesOf(await page.pdf({ format, margin: margins }))
    const [width, height] = sheets[format]
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: width - 77, height: height - 77 })
    const items = await page.locator('[data-part="item"]').evaluateAll((all) =>
      all.map((item) => {
        const { left, top, width, height } = item.getBoundingClientRect()
        const card = item.firstElementChild as HTMLElement
        const question = card.querySelector('[data-part="question"]') as HTMLElement
        return {
          left: Math.round(left),
          top,
          width,
          height,
          size: Number.parseFloat(getComputedStyle(question).fontSize),
          color: getComputedStyle(question).color,
          ground: getComputedStyle(card).backgroundColor,
          audience: card.querySelector('[data-part="audience"]')?.textContent,
          overflow: card.scrollWidth - card.clientWidth,
        }
      }),
    )
    const controls = await page.locator('fieldset:visible, button:visible').count()
    await page.close()
    return { count, items, controls, page: height - 77 }
  }

  it.each(['Letter', 'A4'] as const)(
    'sets four cards a sheet at 20 points in black on %s',
    async (format) => {
      const { count, items, controls, page } = await printed({}, format)
      expect(count).toBe(2)
      expect(controls).toBe(0)
      expect(new Set(items.map(({ left }) => left)).size).toBe(2)
      for (const { size, color, ground, audience, overflow } of items) {
        expect(size).toBeCloseTo((20 * 96) / 72, 1)
        expect(color).toBe('rgb(0, 0, 0)')
        expect(ground).toBe('rgba(0, 0, 0, 0)')
        expect(audience).toMatch(/^(Organizational|Community members)/)
        expect(overflow).toBeLessThanOrEqual(0)
      }
      const [first, , third] = items
      expect((third?.top ?? 0) + (third?.height ?? 0) - (first?.top ?? 0)).toBeLessThanOrEqual(page)
      expect((await printed({ split: 'questions' }, format)).count).toBe(3)
    },
  )

  it.each(['Letter', 'A4'] as const)(
    'keeps every card whole, large and in both languages, on %s',
    async (format) => {
      for (const props of [
        { size: 'large' },
        { beside: 'es' },
        { beside: 'es', size: 'large' },
      ] as const) {
        const { items, page } = await printed(props, format)
        for (const { height, overflow } of items) {
          expect(height).toBeLessThanOrEqual(page)
          expect(overflow).toBeLessThanOrEqual(0)
        }
      }
    },
  )

  it('starts on a sheet of its own after other words, and adds no blank one before', async () => {
    const before = '<p style="height: 3in">A report.</p>'
    expect((await printed({}, 'Letter', before)).count).toBe(3)
  })

  it('leaves the page itself to the host', () => {
    expect(css).not.toContain('@page')
  })
})
