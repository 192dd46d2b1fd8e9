import { arabic } from '@value-framework/core/languages/ar'
import { spanish } from '@value-framework/core/languages/es'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import everyNothing from '../../../../stories/fixtures/summaries/every-nothing.json' with {
  type: 'json',
}
import fourGroups from '../../../../stories/fixtures/summaries/four-groups.json' with {
  type: 'json',
}
import { htmlFaults } from '../../test/html-faults.ts'
import {
  PerspectiveComparison,
  type PerspectiveComparisonProps,
} from './perspective-comparison.tsx'

const render = (props: PerspectiveComparisonProps = { summary: fourGroups }): string =>
  renderToString(createElement(PerspectiveComparison, { languages: [spanish, arabic], ...props }))

describe('the server’s HTML', () => {
  it('has a sentence and the exact numbers for each dimension, folded away or not', () => {
    for (const detail of ['brief', 'full'] as const) {
      const html = render({ summary: fourGroups, detail })
      expect(html).toContain('Health care organizations: a lot. County government: some.')
      expect(html).toContain('5 (A great deal)')
      expect(html).toContain('Made-up example numbers')
      expect(html.match(/data-part="sentence"/g)).toHaveLength(4)
    }
  })

  it('sets quotations beside the dots only where the page asks for them', () => {
    expect(render()).not.toContain('<blockquote')
    const html = render({ summary: fourGroups, quotes: 'beside' })
    expect(html.match(/<blockquote/g)).toHaveLength(7)
    expect(html.match(/data-part="attribution"/g)).toHaveLength(7)
  })

  it('gives each reason for a missing number its words', () => {
    const html = render({ summary: everyNothing })
    for (const words of ['not shown, to protect privacy', 'we did not ask', 'not raised']) {
      expect(html).toContain(words)
    }
  })

  it('says what to do where there is nothing, or something wrong', () => {
    expect(render({})).toContain('Add a summary with two to four groups.')
    const bad = { groups: [{ label: 'A', cells: { outcomes: 9 } }] }
    expect(render({ summary: bad })).toContain('groups[0].cells.outcomes')
    expect(render({ summary: fourGroups, groups: ['health-cares'] })).toContain('health-care')
  })

  it.each<[string, PerspectiveComparisonProps]>([
    ['four', { summary: fourGroups }],
    ['quotes', { summary: fourGroups, quotes: 'beside', detail: 'brief' }],
    ['choosing', { summary: fourGroups, onSelect: () => undefined }],
    ['nothing', { summary: everyNothing }],
    ['none', {}],
    ['Arabic', { summary: fourGroups, lang: 'ar', quotes: 'beside' }],
  ])('is valid: %s', async (_, props) => {
    expect(await htmlFaults(render(props))).toEqual([])
  })
})
