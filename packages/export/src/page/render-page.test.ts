import {
  camdenFramework,
  describeDimensionRadar,
  dimensionRadarTable,
  english,
  loadLanguage,
  printPaints,
  translateFramework,
} from '@value-framework/core'
import { HtmlValidate } from 'html-validate'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { sharedFigure, summaryNames } from '../../test/shared-figures.ts'
import { promptCardsPage, sectorTablePage } from './content-pages.ts'
import type { PageContent } from './page-content.ts'
import { radarPage } from './radar-page.ts'
import { renderMarkdown } from './render-markdown.ts'
import { renderPage } from './render-page.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:document', 'html-validate:standard'],
  // Long inline drawings and the roles that a scrolling region needs are meant.
  rules: { 'long-title': 'off', 'no-inline-style': 'off' },
})
const textOf = (html: string): string =>
  html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

async function faultsOf(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  )
}

describe('the page of a radar', () => {
  it.each(summaryNames)('holds all facts of %s, is valid and small', async (name) => {
    const { summary, framework, language } = await sharedFigure(name)
    const html = renderPage(radarPage(summary, framework, { language }))
    expect(utf8Length(html)).toBeLessThan(200_000)
    expect(await faultsOf(html)).toEqual([])
    const text = textOf(html)
    const table = dimensionRadarTable(summary, framework, { language })
    for (const cell of table.rows.flat()) expect(text).toContain(cell.text)
    for (const note of table.notes) expect(text).toContain(note)
    const description = describeDimensionRadar(summary, framework, { language })
    expect(text).toContain(description.full)
    expect(html).toContain(`lang="${language.id}" dir="${language.dir}"`)
  })

  it('runs nothing and loads nothing', async () => {
    const { summary, framework } = await sharedFigure('three-groups')
    const html = renderPage(radarPage(summary, framework))
    expect(html).not.toMatch(/\b(?:src|srcset|href)="(?!data:image\/svg\+xml,)/)
    expect(html.match(/<script\b[^>]*>/g)).toEqual([
      '<script type="application/json" data-part="carried">',
    ])
  })

  it('lets no word become markup', async () => {
    const { summary, framework } = await sharedFigure('three-groups')
    const title = '"><img src=x onerror=alert(1)> </title><script>alert(1)</script>'
    const html = renderPage(radarPage({ ...summary, title, question: title }, framework))
    expect(await faultsOf(html)).toEqual([])
    expect(html.match(/<img /g)).toHaveLength(1)
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(textOf(html)).toContain(title)
  })

  it('takes the colors that it is given, and gives the same bytes', async () => {
    const { summary, framework } = await sharedFigure('one-group')
    const page = () => renderPage(radarPage(summary, framework), { paints: printPaints.dark })
    expect(page()).toContain(`background:${printPaints.dark.ground}`)
    expect(page()).toBe(page())
  })
})

const languages = [
  english,
  (await loadLanguage('es')) ?? english,
  (await loadLanguage('ar')) ?? english,
]

describe.each(languages)('in $name', (language) => {
  const framework = translateFramework(camdenFramework, language)
  const pages: readonly PageContent[] = [
    sectorTablePage({ framework, language }),
    promptCardsPage({ framework, language }),
    promptCardsPage({ framework, language, beside: languages[1]! }),
  ]

  it('the table and the cards are valid pages with every word', async () => {
    for (const content of pages) {
      const html = renderPage(content)
      expect(await faultsOf(html)).toEqual([])
      const text = textOf(html)
      for (const block of content.blocks) {
        if (block.type === 'table')
          for (const cell of block.table.rows.flat())
            for (const line of cell.text.split('\n')) expect(text).toContain(line)
        if (block.type === 'cards')
          for (const { said } of block.cards.flatMap(({ questions }) => questions))
            expect(text).toContain(said.text)
      }
    }
  })

  it('Markdown holds the same words', () => {
    for (const content of pages) {
      const html = textOf(marked.parse(renderMarkdown(content), { async: false }))
      for (const block of content.blocks) {
        if (block.type === 'cards')
          for (const { said } of block.cards.flatMap(({ questions }) => questions))
            expect(html).toContain(said.text)
      }
    }
  })
})

it('Markdown is read back with title, picture, description, table and notes', async () => {
  const { summary, framework } = await sharedFigure('three-groups')
  const content = radarPage(summary, framework, { license: 'CC BY 4.0' })
  const tokens = marked.lexer(renderMarkdown(content, { picture: 'my radar (1).svg' }))
  const kinds = tokens.map(({ type }) => type).filter((type) => type !== 'space')
  expect(kinds.slice(0, 6)).toEqual([
    'heading',
    'paragraph',
    'heading',
    'paragraph',
    'heading',
    'paragraph',
  ])
  expect(kinds).toContain('table')
  const html = marked.parse(renderMarkdown(content, { picture: 'my radar (1).svg' }), {
    async: false,
  })
  expect(html).toContain('<img src="my%20radar%20%281%29.svg"')
  expect(html).toContain('License: CC BY 4.0.')
})

const utf8Length = (text: string): number => new TextEncoder().encode(text).length
