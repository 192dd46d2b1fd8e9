import { act, cleanup, render } from '@testing-library/react'
import { arabic } from '@value-framework/core/languages/ar'
import { spanish } from '@value-framework/core/languages/es'
import type { ComponentType } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import '../styles.css'
import { DimensionCards } from '../dimension-cards/dimension-cards.tsx'
import { PrincipleNotes } from '../principle-notes/principle-notes.tsx'
import { PriorityNeeds } from '../priority-needs/priority-needs.tsx'
import { PromptDeck } from '../prompt-deck/prompt-deck.tsx'
import { QuoteCards } from '../quote-cards/quote-cards.tsx'
import { StudyFacts } from '../study-facts/study-facts.tsx'
import type { PassageSettings } from './passage-frame.tsx'

const components: readonly (readonly [string, ComponentType<PassageSettings>])[] = [
  ['DimensionCards', DimensionCards],
  ['PrincipleNotes', PrincipleNotes],
  ['PriorityNeeds', PriorityNeeds],
  ['PromptDeck', PromptDeck],
  ['QuoteCards', QuoteCards],
  ['StudyFacts', StudyFacts],
]
const languages = [spanish, arabic]

beforeEach(async () => {
  vi.spyOn(console, 'error')
  await page.viewport(1024, 768)
})

afterEach(() => {
  cleanup()
  const messages = vi.mocked(console.error).mock.calls
  document.body.replaceChildren()
  vi.restoreAllMocks()
  if (messages.length > 0) throw new Error(`The console said: ${messages.join('\n')}`)
})

describe.each(components)('%s', (_, Component) => {
  it('takes over what the server sent, without a word lost', async () => {
    const box = document.createElement('div')
    const element = <Component id="page" />
    box.innerHTML = renderToString(element)
    document.body.append(box)
    const sent = box.querySelector('[data-vf]')
    const lines = [...box.querySelectorAll('p')].map(({ textContent }) => textContent)
    const onRecoverableError = (error: unknown): void => console.error(error)
    const root = await act(() => hydrateRoot(box, element, { onRecoverableError }))
    expect(box.querySelector('[data-vf]')).toBe(sent)
    const now = [...box.querySelectorAll('p')].map(({ textContent }) => textContent)
    for (const line of lines) expect(now).toContain(line)
    act(() => root.unmount())
  })

  it('has ids that are there once, with two copies on a page', () => {
    render(
      <>
        <Component />
        <Component />
      </>,
    )
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(['en', 'es', 'ar'])('fits a phone and says nothing in small print: %s', async (lang) => {
    await page.viewport(320, 600)
    render(<Component lang={lang} languages={languages} />)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
    const texts = [...document.querySelectorAll('[data-vf] *')].filter((element) =>
      [...element.childNodes].some(({ nodeType, data }: ChildNode & { data?: string }) =>
        nodeType === Node.TEXT_NODE ? data?.trim() : false,
      ),
    )
    for (const text of texts) {
      expect(Number.parseFloat(getComputedStyle(text).fontSize)).toBeGreaterThanOrEqual(12)
    }
  })
})
