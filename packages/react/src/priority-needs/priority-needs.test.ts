import { camdenFramework } from '@value-framework/core'
import { arabic } from '@value-framework/core/languages/ar'
import { spanish } from '@value-framework/core/languages/es'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { htmlFaults } from '../../test/html-faults.ts'
import { PriorityNeeds, type PriorityNeedsProps } from './priority-needs.tsx'

const render = (props: PriorityNeedsProps = {}): string =>
  renderToString(createElement(PriorityNeeds, { languages: [spanish, arabic], ...props }))

describe('the server’s HTML', () => {
  it('names every need in a list without numbers, and says that there may be others', () => {
    const html = render()
    for (const { text } of camdenFramework.needs) expect(html).toContain(`>${String(text)}</span>`)
    expect(html).not.toContain('<ol')
    expect(html).toContain('this list is not complete')
  })

  it.each<[string, PriorityNeedsProps]>([
    ['default', { id: 'n' }],
    ['own', { needs: [{ text: 'Rides' }, { text: '' }] }],
    ['Spanish', { lang: 'es' }],
    ['Arabic', { lang: 'ar' }],
    ['none', { framework: { ...camdenFramework, needs: [] } }],
  ])('is valid: %s', async (_, props) => {
    expect(await htmlFaults(render(props))).toEqual([])
  })
})
