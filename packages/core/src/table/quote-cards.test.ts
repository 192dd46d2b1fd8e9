import { describe, expect, it } from 'vitest'
import { camdenFramework } from '../../content/camden-2022/index.ts'
import { camdenQuoteCards } from '../../content/camden-2022/quote-cards.ts'
import { arabic } from '../words/ar/index.ts'
import { english } from '../words/en/index.ts'
import { spanish } from '../words/es/index.ts'
import { translateFramework } from '../words/text.ts'
import { type OwnQuote, type QuoteLayers, quotations } from './quotations.ts'
import { quoteCardsTable, quoteCardsText } from './quote-cards.ts'
import { tableToCsv } from './table-to-csv.ts'

const inEnglish = { framework: camdenQuoteCards, language: english }
const inSpanish = { framework: translateFramework(camdenQuoteCards, spanish), language: spanish }
const own: OwnQuote = {
  text: 'Now they call us first.',
  attribution: 'Resident, Riverbend',
  source: 'Listening session, May 2026',
  consent: 'In writing, May 2026',
  dimension: 'community-engagement',
}

describe('quotations', () => {
  it('are the brief’s, to the letter, with who said them and where they stand', () => {
    const { quotes, notes } = quotations(inEnglish)
    expect(quotes.map(({ said }) => said.text)).toEqual(
      camdenFramework.quotes.map(({ text }) => text),
    )
    expect(quotes.map(({ attribution }) => attribution?.text)).toEqual(
      camdenFramework.quotes.map(({ attribution }) => attribution),
    )
    expect(quotes.every(({ quoted }) => quoted)).toBe(true)
    expect(quotes[0]?.source).toBe('Turi et al., 2022, section “Intrinsic benefits”, quotation')
    expect(notes.map(({ text }) => text)).toEqual([
      'The brief’s words are quoted.',
      expect.stringMatching(/^Quoted words: Turi, J\./),
    ])
  })

  it('are no quotation in translation, and say whose translation it is', () => {
    const { quotes, notes } = quotations(inSpanish)
    expect(quotes.every(({ quoted, said }) => !quoted && said.lang === 'es')).toBe(true)
    expect(quotes[0]?.source).toMatch(/Traducción nuestra\.$/)
    expect(notes.length).toBeGreaterThan(1)
  })

  it('stay English in Arabic', () => {
    const framework = translateFramework(camdenQuoteCards, arabic)
    const { quotes, dir } = quotations({ framework, language: arabic })
    expect(dir).toBe('rtl')
    expect(quotes.every(({ quoted, said }) => quoted && said.lang === 'en')).toBe(true)
    expect(quotes[0]?.topic?.lang).toBe('ar')
  })

  it('are chosen and ordered by id, or by dimension', () => {
    const ids = (quotes: QuoteLayers | undefined, dimension?: string) =>
      quotations({ ...inEnglish, quotes, dimension }).quotes.map(({ id }) => id)
    expect(ids(['quote-it-works', 'quote-mentorship'])).toEqual([
      'quote-it-works',
      'quote-mentorship',
    ])
    expect(ids(undefined, 'outcomes')).toEqual(['quote-warm-handoffs', 'quote-data-elements'])
    expect(ids([own], 'community-engagement').at(-1)).toBe('added-1')
  })

  it('of a page’s own say their source and consent', () => {
    const [quote] = quotations({ ...inEnglish, quotes: ['quote-it-works', own] }).quotes.slice(1)
    expect(quote).toMatchObject({
      origin: 'user',
      quoted: false,
      source: 'Added: Listening session, May 2026',
      consent: { text: 'In writing, May 2026' },
    })
  })

  it('of a page’s own are not shown without source and consent', () => {
    const { source: _, consent: __, ...bare } = own
    const { quotes, problems } = quotations({
      ...inEnglish,
      quotes: [bare, { ...own, dimension: 'outcome' }, 'quote-it-work'],
    })
    expect(quotes).toEqual([])
    expect(problems.map(({ path, hint }) => [path, hint])).toEqual([
      ['quotes[0].source', ''],
      ['quotes[0].consent', ''],
      ['quotes[1].dimension', 'Did you mean "outcomes"?'],
      ['quotes[2]', 'Did you mean "quote-it-works"?'],
    ])
  })

  it('leave their place where they were withdrawn, in every outlet, without a word', () => {
    const quotes: QuoteLayers = ['quote-it-works', { ...own, withdrawn: true }]
    const options = { ...inEnglish, quotes }
    const shown = quotations(options)
    expect(shown.quotes[1]).toMatchObject({ withdrawn: true, id: 'added-1' })
    const everywhere = [
      JSON.stringify(shown),
      quoteCardsText(options),
      tableToCsv(quoteCardsTable(options)),
    ]
    for (const said of everywhere) {
      expect(said).toContain('removed at a participant’s request')
      expect(said).not.toMatch(/Now they call us|Riverbend|Listening session|In writing/)
    }
  })
})

describe('quoteCardsTable', () => {
  it('has a row a quotation, foreign words in their language', () => {
    const framework = translateFramework(camdenQuoteCards, arabic)
    const { head, rows } = quoteCardsTable({ framework, language: arabic })
    expect(rows).toHaveLength(7)
    for (const row of rows) expect(row).toHaveLength(head.length)
    expect(rows[0]?.[0]?.lang).toBe('en')
    expect(rows[0]?.[2]?.lang).toBeUndefined()
  })
})

describe('quoteCardsText', () => {
  it('sets marks around the words and names the speaker below', () => {
    const text = quoteCardsText({ ...inEnglish, quotes: ['quote-it-works'] })
    expect(text).toMatch(
      /^In their own words\n\n“We brought .*”\n— Community member focus group participant \(Turi/,
    )
  })
})
