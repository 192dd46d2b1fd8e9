import { camdenFramework } from '@value-framework/core'
import { arabic } from '@value-framework/core/languages/ar'
import { spanish } from '@value-framework/core/languages/es'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { htmlFaults } from '../../test/html-faults.ts'
import { DimensionCards, type DimensionCardsProps } from './dimension-cards.tsx'

const render = (props: DimensionCardsProps = {}): string =>
  renderToString(createElement(DimensionCards, { languages: [spanish, arabic], ...props }))
const escaped = (text: unknown): string =>
  String(text).replaceAll('&', '&amp;').replaceAll("'", '&#x27;')

describe('the server’s HTML', () => {
  it.each(['brief', 'full'] as const)('holds every passage with no script: %s', (detail) => {
    const html = render({ detail })
    for (const { display, definition, clauses, subthemes } of camdenFramework.dimensions) {
      expect(html).toContain(escaped(display ?? definition))
      for (const { text } of clauses ?? []) expect(html).toContain(escaped(text))
      for (const part of subthemes) expect(html).toContain(escaped(part.display ?? part.text))
    }
    for (const { text } of camdenFramework.quotes) expect(html).toContain(escaped(text))
    expect(html.match(/<details/g)?.length ?? 0).toBe(detail === 'brief' ? 16 : 0)
  })

  it('has headings in order below the title', () => {
    const levels = [...render({ detail: 'full', headingLevel: 2 }).matchAll(/<h(\d)/g)].map(
      ([, level]) => Number(level),
    )
    expect(levels.slice(0, 3)).toEqual([2, 3, 4])
    expect(Math.max(...levels)).toBe(4)
  })

  it.each<[string, DimensionCardsProps]>([
    ['brief', { id: 'd' }],
    ['full', { detail: 'full', onSelect: () => undefined }],
    ['Spanish', { lang: 'es' }],
    ['Arabic', { lang: 'ar' }],
    ['one', { dimensions: ['outcomes'] }],
    ['none', { dimensions: [] }],
    [
      'no words',
      {
        framework: {
          ...camdenFramework,
          quotes: [],
          prompts: [],
          dimensions: camdenFramework.dimensions.map(({ id, origin, label }) => ({
            id,
            origin,
            label,
            subthemes: [],
          })),
        },
      },
    ],
  ])('is valid: %s', async (_, props) => {
    expect(await htmlFaults(render(props))).toEqual([])
  })
})
