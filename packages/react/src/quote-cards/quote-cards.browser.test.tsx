import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../styles.css'
import { QuoteCards, type QuoteSelection } from './quote-cards.tsx'

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

describe('QuoteCards', () => {
  it('sets two perspectives at equal size, side by side', () => {
    render(<QuoteCards quotes={['quote-it-works', 'quote-community-partners']} />)
    const [first, second] = screen.getAllByRole('listitem').map((item) => {
      const words = item.querySelector('[data-part="words"]') as HTMLElement
      return { box: item.getBoundingClientRect(), size: getComputedStyle(words).fontSize }
    })
    expect(first?.size).toBe(second?.size)
    expect(first?.box.width).toBeCloseTo(second?.box.width ?? 0, 0)
    expect(first?.box.top).toBeCloseTo(second?.box.top ?? 0, 0)
  })

  it('reports the quotation that a reader chose', async () => {
    const chosen: QuoteSelection[] = []
    render(<QuoteCards quotes={['quote-it-works']} onSelect={(one) => chosen.push(one)} />)
    await userEvent.click(screen.getByRole('button', { name: /^Choose: We brought/ }))
    expect(chosen).toEqual([{ quote: 'quote-it-works', dimension: 'community-engagement' }])
  })

  it('names what a page has to mend, and shows the rest', () => {
    render(<QuoteCards quotes={[{ text: 'It helps.', attribution: 'Ana' }, 'quote-it-works']} />)
    expect(screen.getByText('quotes[0].consent')).toBeTruthy()
    expect(screen.getAllByRole('listitem').some((item) => item.querySelector('figure'))).toBe(true)
    expect(screen.queryByText(/It helps/)).toBeNull()
  })
})
