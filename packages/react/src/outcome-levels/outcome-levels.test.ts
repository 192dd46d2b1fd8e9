import { camdenOutcomeLevels as framework } from '@value-framework/core'
import { arabic } from '@value-framework/core/languages/ar'
import { spanish } from '@value-framework/core/languages/es'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { htmlFaults } from '../../test/html-faults.ts'
import { OutcomeLevels, type OutcomeLevelsProps } from './outcome-levels.tsx'

const render = (props: OutcomeLevelsProps = {}): string =>
  renderToString(createElement(OutcomeLevels, { languages: [spanish, arabic], ...props }))
const own: OutcomeLevelsProps = {
  outcomes: [
    'outcome-trust',
    { id: 'home', text: 'A home', levels: ['individual'], kind: 'process', standing: 'seen' },
  ],
}

describe('the server’s HTML', () => {
  it('holds every outcome of the brief once as a quotation, with its standing in words', () => {
    const html = render()
    for (const { text } of framework.outcomes) {
      expect(html.split(`>${text}</p></blockquote>`)).toHaveLength(2)
    }
    expect(html.match(/data-part="standing"/g)).toHaveLength(framework.outcomes.length)
    expect(html).toContain('In both levels')
  })

  it('tells own outcomes apart, and process measures and what was seen in words', () => {
    const html = render(own)
    expect(html).toMatch(/data-outcome="home"[^>]*data-added/)
    expect(html).toContain('Process measure')
    expect(html).toContain('>Seen<')
    expect(html).toContain('Added, not from the brief')
  })

  it('names what it cannot show', () => {
    const html = render({ outcomes: ['outcome-truste'] })
    expect(html).toContain('outcomes[0]')
    expect(html).toContain('outcome-trust')
  })

  it.each<[string, OutcomeLevelsProps]>([
    ['all', {}],
    ['own', { ...own, onSelect: () => undefined, id: 'o' }],
    ['list', { drawing: 'none' }],
    ['none', { framework: { ...framework, outcomes: [] } }],
    ['Arabic', { lang: 'ar' }],
  ])('is valid: %s', async (_, props) => {
    expect(await htmlFaults(render(props))).toEqual([])
  })
})
