import { camdenFrameworkDiagram as framework } from '@value-framework/core'
import { arabic } from '@value-framework/core/languages/ar'
import { spanish } from '@value-framework/core/languages/es'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { htmlFaults } from '../../test/html-faults.ts'
import { FrameworkDiagram, type FrameworkDiagramProps } from './framework-diagram.tsx'

const render = (props: FrameworkDiagramProps = {}): string =>
  renderToString(createElement(FrameworkDiagram, { languages: [spanish, arabic], ...props }))

describe('the server’s HTML', () => {
  it.each(['wheel', 'list', 'poster'] as const)('says what each dimension means: %s', (view) => {
    const html = render({ view, detail: 'brief' })
    for (const { label, display, definition } of framework.dimensions) {
      expect(html).toContain(String(label))
      expect(html).toContain(String(display ?? definition))
    }
    expect(html).toContain('not a score')
    expect(html.match(/<blockquote/g)).toHaveLength(4)
  })

  it('has both sizes of the wheel, of which the style sheet shows one', () => {
    expect(render().match(/data-size="(compact|regular)"/g)).toHaveLength(2)
    expect(render({ view: 'poster' })).not.toContain('data-figure')
  })

  it.each<[string, FrameworkDiagramProps]>([
    ['wheel', {}],
    ['brief', { detail: 'brief' }],
    ['choosing', { onSelect: () => undefined, dimension: 'outcomes' }],
    ['poster', { view: 'poster', id: 'p' }],
    ['none', { framework: { ...framework, dimensions: [] } }],
    ['Arabic', { lang: 'ar' }],
  ])('is valid: %s', async (_, props) => {
    expect(await htmlFaults(render(props))).toEqual([])
  })
})
