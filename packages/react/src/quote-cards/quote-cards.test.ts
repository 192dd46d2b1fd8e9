import { camdenFramework } from '@value-framework/core'
import { arabic } from '@value-framework/core/languages/ar'
import { spanish } from '@value-framework/core/languages/es'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { htmlFaults } from '../../test/html-faults.ts'
import { QuoteCards, type QuoteCardsProps } from './quote-cards.tsx'

const render = (props: QuoteCardsProps = {}): string =>
  renderToString(createElement(QuoteCards, { languages: [spanish, arabic], ...props }))
const own = {
  text: 'Now they call us first.',
  attribution: 'Resident, Riverbend',
  source: 'Listening session, May 2026',
  consent: 'In writing, May 2026',
}

describe('the server’s HTML', () => {
  it('holds every quotation with who said it, as quotations', () => {
    const html = render()
    for (const { text, attribution } of camdenFramework.quotes) {
      expect(html).toContain(String(text).replaceAll("'", '&#x27;'))
      expect(html).toContain(String(attribution))
    }
    expect(html.match(/<blockquote/g)).toHaveLength(7)
    expect(html.match(/<figcaption/g)).toHaveLength(7)
    expect(html).toContain('data-layout="wall"')
  })

  it('sets one alone, and two as a pair', () => {
    expect(render({ quotes: ['quote-it-works'] })).toContain('data-layout="single"')
    expect(render({ dimension: 'outcomes' })).toContain('data-layout="pair"')
  })

  it('has no word of a withdrawn quotation, and keeps its place', () => {
    const html = render({ quotes: ['quote-it-works', { ...own, withdrawn: true }] })
    expect(html).not.toMatch(/call us first|Riverbend|In writing|Listening/)
    expect(html).toContain('data-layout="pair"')
    expect(html).toMatch(/<div[^>]*data-part="tombstone"/)
  })

  it('gives each quotation an address where the root has one, and none otherwise', () => {
    expect(render({ id: 'said' })).toContain('id="said-quote-mentorship"')
    expect(render()).not.toMatch(/ id="/)
  })

  it('keeps English words English on an Arabic page', () => {
    const html = render({ lang: 'ar' })
    expect(html.match(/<blockquote[^>]*lang="en" dir="ltr"/g)).toHaveLength(7)
  })

  it.each<[string, QuoteCardsProps]>([
    ['all', {}],
    ['own', { quotes: [own], onSelect: () => undefined, id: 'q' }],
    ['withdrawn', { quotes: [{ withdrawn: true }] }],
    ['problems', { quotes: [{ text: 'No source' }, 'quote-it-work'] }],
    ['none', { dimension: 'nothing' }],
    ['Arabic', { lang: 'ar' }],
  ])('is valid: %s', async (_, props) => {
    expect(await htmlFaults(render(props))).toEqual([])
  })
})
