import { describe, expect, it } from 'vitest'
import { camdenFramework } from '../../content/camden-2022/index.ts'
import { camdenOutline } from '../../content/camden-2022/outline.ts'
import type { Framework, Item } from '../model/framework.ts'
import { ContentError } from '../schema/content-error.ts'
import { defineFramework } from '../schema/framework.ts'
import { arabic } from './ar/index.ts'
import { cite } from './cite-brief.ts'
import { spanish } from './es/index.ts'

const brief =
  'Turi, J., Sax, R., & Schultz, E. (2022, February). Rethinking value: Perspectives on the benefits of cross-sector collaboratives serving populations with complex health and social needs [Brief]. Camden Coalition.'

const user = (id: string): Item => ({ id, origin: 'user' })
const layered: Framework = {
  ...camdenFramework,
  id: 'our-county',
  layers: ['camden-2022'],
  quotes: [
    ...camdenFramework.quotes,
    {
      ...user('our-quote'),
      text: 'We get to yes faster.',
      attribution: 'Resident',
      source: { en: 'Listening session, May 2026', es: 'Sesión de escucha, mayo de 2026' },
      consent: 'Written',
    },
  ],
  needs: [{ ...user('need-childcare'), text: 'childcare' }],
}

describe('cite', () => {
  it('gives the whole reference for the framework itself', () => {
    expect(cite('camden-2022')).toBe(brief)
  })

  it('says in which section and paragraph an item stands', () => {
    expect(cite('intrinsic-benefits.joy-in-the-work')).toBe(
      `${brief} Section “Intrinsic benefits”, paragraph\u00a02.`,
    )
    expect(cite('outcomes')).toBe(`${brief} Section “Outcomes”.`)
  })

  it('tells tables and pull quotes from paragraphs', () => {
    expect(cite('funding-and-savings')).toBe(`${brief} Section “Organizational outcomes”, table.`)
    expect(cite('quote-it-works')).toBe(`${brief} Section “Community engagement”, quotation.`)
  })

  it('names both places of what the brief says twice', () => {
    expect(cite('sustainable-system-change.proof-of-concept')).toBe(
      `${brief} Section “Sustainable system-level change”, paragraph\u00a02; section “Collaborative outcomes”, paragraph\u00a02.`,
    )
  })

  it('cites a question by its card', () => {
    expect(cite('community-impact.2')).toBe(cite('community-impact'))
  })

  it('has a short form', () => {
    expect(cite('camden-2022', camdenFramework, { style: 'short' })).toBe('Turi et al., 2022')
    expect(cite('outcomes.client-outcomes', camdenFramework, { style: 'short' })).toBe(
      'Turi et al., 2022, section “Organizational outcomes”, paragraph\u00a01',
    )
  })

  it('speaks Spanish around the published title, with our translation of it in brackets', () => {
    const spoken = cite('lens-shift', camdenFramework, { language: spanish })
    expect(spoken).toContain('Turi, J., Sax, R. y Schultz, E. (2022, febrero). Rethinking value: ')
    expect(spoken).toContain('[Repensar el valor: ')
    expect(spoken).toMatch(
      /\[Informe breve\]\. Camden Coalition\. Sección “Findings”, párrafo\u00a01\.$/,
    )
  })

  it('speaks Arabic', () => {
    expect(cite('outcomes', camdenFramework, { language: arabic })).toContain(
      'القسم «\u2068Outcomes\u2069»',
    )
  })

  it('never passes the library’s words off as the brief’s', () => {
    expect(cite('count-participants')).toBe(
      `Words of the Value Framework library, not of its source. See: ${brief} Section “Methods”, paragraph\u00a02.`,
    )
  })

  it('cites a user’s item by its own source, in the language asked for', () => {
    expect(cite('our-quote', layered)).toBe('Listening session, May 2026')
    expect(cite('our-quote', layered, { language: spanish })).toBe(
      'Sesión de escucha, mayo de 2026',
    )
    expect(cite('need-childcare', layered)).toBe('Added content; no source given.')
    expect(cite('need-childcare', layered)).not.toContain('Turi')
    expect(cite('quote-it-works', layered)).toBe(cite('quote-it-works'))
  })

  it('does not give the brief as the source of words that a user changed', () => {
    const own = defineFramework(
      { dimensions: [{ id: 'outcomes', label: 'Results we can see' }] },
      camdenFramework,
    )
    expect(cite('outcomes', own)).toBe('Added content; no source given.')
    expect(cite('community-engagement', own)).toBe(cite('community-engagement'))
  })

  it('works on the outline', () => {
    expect(cite('outcomes', camdenOutline)).toBe(cite('outcomes'))
  })

  it('copes with one author, two, or none, and with no month or kind', () => {
    const authors = [
      { family: 'Okafor', given: 'Ada Mae' },
      { family: 'Lee', given: 'Jo-Ann' },
    ]
    const of = (count: number): Framework => ({
      ...layered,
      reference: {
        authors: authors.slice(0, count),
        year: 1999,
        title: 'Care',
        publisher: 'Press',
      },
    })
    expect(cite('our-county', of(2))).toBe('Okafor, A. M., & Lee, J.-A. (1999). Care. Press.')
    expect(cite('our-county', of(1))).toBe('Okafor, A. M. (1999). Care. Press.')
    expect(cite('our-county', of(0))).toBe('Press (1999). Care. Press.')
    expect(cite('our-county', of(2), { style: 'short' })).toBe('Okafor & Lee, 1999')
    expect(cite('our-county', of(1), { style: 'short' })).toBe('Okafor, 1999')
  })

  it('asks whether a near id was meant', () => {
    const fail = (): string => cite('quote-it-work')
    expect(fail).toThrow(ContentError)
    expect(fail).toThrow('Did you mean "quote-it-works"?')
    expect(() => cite('zzzzzzzzzzzz')).toThrow(
      'found "zzzzzzzzzzzz"; the id of an item of camden-2022',
    )
  })

  it('cites every item of the pack without a gap', () => {
    const ids = (value: unknown): string[] => {
      if (typeof value !== 'object' || value === null) return []
      const id = (value as { id?: unknown }).id
      return [...(typeof id === 'string' ? [id] : []), ...Object.values(value).flatMap(ids)]
    }
    for (const id of ids(camdenFramework)) {
      for (const style of ['full', 'short'] as const) {
        const reference = cite(id, camdenFramework, { style })
        expect(reference).toContain('Turi')
        expect(reference).not.toMatch(/[{}¶()]{2}|[{}¶]|undefined/)
      }
    }
  })
})
