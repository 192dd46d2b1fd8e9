import { camdenFramework } from '@value-framework/core'
import { arabic } from '@value-framework/core/languages/ar'
import { spanish } from '@value-framework/core/languages/es'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { htmlFaults } from '../../test/html-faults.ts'
import { PrincipleNotes, type PrincipleNotesProps } from './principle-notes.tsx'

const render = (props: PrincipleNotesProps = {}): string =>
  renderToString(createElement(PrincipleNotes, { languages: [spanish, arabic], ...props }))

describe('the server’s HTML', () => {
  it.each(['brief', 'full'] as const)('holds every passage with no script: %s', (detail) => {
    const html = render({ detail })
    for (const { heading, display, texts } of camdenFramework.principles) {
      expect(html).toContain(`>${String(heading)}</h4>`)
      for (const text of display ?? texts) expect(html).toContain(String(text))
    }
    expect(html.match(/<blockquote/g)).toHaveLength(9)
  })

  it.each<[string, PrincipleNotesProps]>([
    ['full', { id: 'p' }],
    ['brief', { detail: 'brief' }],
    ['Spanish', { lang: 'es' }],
    ['Arabic', { lang: 'ar' }],
    ['unknown', { principles: ['nothing'] }],
  ])('is valid: %s', async (_, props) => {
    expect(await htmlFaults(render(props))).toEqual([])
  })
})
