import { camdenFramework } from '@value-framework/core'
import { arabic } from '@value-framework/core/languages/ar'
import { spanish } from '@value-framework/core/languages/es'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { htmlFaults } from '../../test/html-faults.ts'
import { StudyFacts, type StudyFactsProps } from './study-facts.tsx'

const render = (props: StudyFactsProps = {}): string =>
  renderToString(createElement(StudyFacts, { languages: [spanish, arabic], ...props }))

describe('the server’s HTML', () => {
  it('holds every fact and every limitation in the panel', () => {
    const html = render()
    for (const { topic, display, text } of camdenFramework.study) {
      expect(html).toContain(String(topic === 'count' ? text : (display ?? text)))
    }
    expect(html).toMatch(/data-reported="false"[\s\S]*?not reported/)
  })

  it('says who took part in one line, with the unknown said', () => {
    const html = render({ detail: 'brief' })
    expect(html).toContain('three focus groups with community members')
    expect(html).toContain('people who took part: not reported')
    expect(html).toContain('Turi et al., 2022')
    expect(html).not.toContain('data-part="menu"')
  })

  it.each<[string, StudyFactsProps]>([
    ['panel', { id: 's' }],
    ['line', { detail: 'brief' }],
    ['Spanish', { lang: 'es' }],
    ['Arabic', { lang: 'ar' }],
    ['none', { framework: { ...camdenFramework, study: [] } }],
  ])('is valid: %s', async (_, props) => {
    expect(await htmlFaults(render(props))).toEqual([])
  })
})
