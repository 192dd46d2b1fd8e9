import { camdenFramework } from '@value-framework/core'
import { arabic } from '@value-framework/core/languages/ar'
import { spanish } from '@value-framework/core/languages/es'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { htmlFaults } from '../../test/html-faults.ts'
import { PromptDeck, type PromptDeckProps } from './prompt-deck.tsx'

const render = (props: PromptDeckProps = {}): string =>
  renderToString(createElement(PromptDeck, { languages: [spanish, arabic], ...props }))

describe('the server’s HTML', () => {
  it('is the whole outline: all ten questions in order, and no control that needs a script', () => {
    const html = render()
    for (const { questions } of camdenFramework.prompts) {
      for (const { text } of questions) expect(html).toContain(String(text))
    }
    expect(html.match(/data-part="card"/g)).toHaveLength(6)
    expect(html).not.toMatch(/<button|<textarea|<select|<dialog/)
  })

  it.each<[string, PromptDeckProps]>([
    ['default', { id: 'deck' }],
    ['split', { split: 'questions' }],
    ['own cards', { cards: [{ audience: 'community', questions: ['What helps?'] }] }],
    ['bad cards', { cards: [{ audience: 'comunity', questions: [] }] }],
    ['Spanish', { lang: 'es' }],
    ['Arabic', { lang: 'ar' }],
    ['none', { audience: 'nobody' }],
  ])('is valid: %s', async (_, props) => {
    expect(await htmlFaults(render(props))).toEqual([])
  })
})
