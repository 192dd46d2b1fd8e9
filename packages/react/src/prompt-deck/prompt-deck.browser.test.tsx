import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { arabic } from '@value-framework/core/languages/ar'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../styles.css'
import { type DeckSelection, PromptDeck, type PromptDeckProps } from './prompt-deck.tsx'

const key = 'value-framework/prompt-deck/camden-2022'

beforeEach(async () => {
  vi.spyOn(console, 'error')
  localStorage.clear()
  await page.viewport(1024, 768)
})

afterEach(() => {
  cleanup()
  localStorage.clear()
  const messages = vi.mocked(console.error).mock.calls
  vi.restoreAllMocks()
  if (messages.length > 0) throw new Error(`The console said: ${messages.join('\n')}`)
})

const show = (props: PromptDeckProps = {}): void => {
  render(
    <StrictMode>
      <PromptDeck {...props} />
    </StrictMode>,
  )
}
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name })
const stage = (): HTMLElement => screen.getByRole('dialog')
const place = (): string | null | undefined =>
  stage().querySelector('[data-part="place"]')?.textContent
const note = (number: number): HTMLElement => {
  const details = screen.getByText(`Notes on card ${number}`).closest('details')
  if (details) details.open = true
  return screen.getByRole('textbox', { name: `Notes on card ${number}` })
}

describe('drawing', () => {
  it('lays one card on the table, moves the focus to it and tells the page', async () => {
    const chosen: DeckSelection[] = []
    show({ draw: () => 1, onSelect: (one) => chosen.push(one) })
    await userEvent.click(button('Draw a card'))
    const heading = screen.getByRole('heading', { name: 'Drawn: card 2' })
    expect(document.activeElement).toBe(heading)
    expect(chosen.map(({ card }) => card)).toEqual(['organizations-success'])
    await userEvent.click(button('Draw another'))
    expect(screen.getByRole('heading', { name: 'Drawn: card 3' })).toBe(document.activeElement)
    await userEvent.click(button('Put it away'))
    expect(screen.queryByRole('heading', { name: /^Drawn/ })).toBeNull()
  })

  it('draws from the cards of the audience that was chosen', async () => {
    show({ draw: () => 0 })
    const list = screen.getByRole('combobox', { name: 'Who is asked' })
    await userEvent.selectOptions(list, 'Organizational stakeholders')
    expect(document.querySelectorAll('[data-part="card"]')).toHaveLength(3)
    await userEvent.click(button('Draw a card'))
    const drawn = document.querySelector('[data-part="drawn"]') as HTMLElement
    expect(drawn.textContent).toContain('Organizational stakeholders')
  })
})

describe('the stage', () => {
  it('shows one card large, turns by keys, and gives the focus back', async () => {
    show()
    const opener = button('Show large: card 2')
    await userEvent.click(opener)
    expect(place()).toBe('Card 2 of 6')
    const question = stage().querySelector('[data-part="question"]') as HTMLElement
    expect(Number.parseFloat(getComputedStyle(question).fontSize)).toBeGreaterThan(40)
    expect(document.activeElement?.textContent).toMatch(/Organizational stakeholders$/)
    await userEvent.keyboard('{PageDown}')
    expect(place()).toBe('Card 3 of 6')
    await userEvent.keyboard('{ArrowRight}')
    expect(place()).toBe('Card 4 of 6')
    await userEvent.keyboard('{ArrowLeft}{PageUp}')
    expect(place()).toBe('Card 2 of 6')
    await userEvent.keyboard('{End}{PageDown}')
    expect(place()).toBe('Card 6 of 6')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(document.activeElement).toBe(opener)
  })

  it('turns the other way from right to left', async () => {
    show({ lang: 'ar', languages: [arabic] })
    await userEvent.click(button('عرض كبير: البطاقة 2'))
    await userEvent.keyboard('{ArrowLeft}')
    expect(place()).toBe('البطاقة 3 من 6')
  })

  it('leaves arrow keys to a field that is written in', async () => {
    show()
    await userEvent.click(button('Show large: card 1'))
    await userEvent.click(within(stage()).getByText('Notes'))
    const field = within(stage()).getByRole('textbox')
    await userEvent.click(field)
    await userEvent.keyboard('Rides{ArrowLeft}{PageDown}')
    expect(place()).toBe('Card 1 of 6')
    expect((field as HTMLTextAreaElement).value).toBe('Rides')
  })

  it('fills the screen with what is inside the dialog, which browsers allow', async () => {
    vi.spyOn(document, 'fullscreenEnabled', 'get').mockReturnValue(true)
    const fill = vi.spyOn(Element.prototype, 'requestFullscreen').mockResolvedValue(undefined)
    show()
    await userEvent.click(button('Show large: card 1'))
    await userEvent.click(button('Full screen'))
    const filled = fill.mock.contexts[0] as HTMLElement
    expect(filled.localName).not.toBe('dialog')
    expect(filled.contains(within(stage()).getByRole('heading'))).toBe(true)
  })

  it('has a timer that starts, pauses and starts over only when asked', async () => {
    show({ minutes: 1 })
    await userEvent.click(button('Show large: card 1'))
    const timer = (): string | null => screen.getByRole('timer').textContent
    expect(timer()).toBe('1:00')
    await userEvent.click(button('Start timer'))
    await waitFor(() => expect(timer()).toBe('0:59'), { timeout: 3000 })
    await userEvent.click(button('Pause timer'))
    const paused = timer()
    await new Promise((done) => setTimeout(done, 1200))
    expect(timer()).toBe(paused)
    await userEvent.click(button('Start over'))
    expect(timer()).toBe('1:00')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Timer/ }), 'No timer')
    expect(screen.queryByRole('timer')).toBeNull()
  })
})

describe('notes', () => {
  it('stay off the device until the reader asks, and go when they say so', async () => {
    show()
    await userEvent.type(note(1), 'Rides')
    expect(localStorage.length).toBe(0)
    const keep = screen.getByRole('checkbox', { name: /^Keep my notes/ })
    await userEvent.click(keep)
    expect(localStorage.getItem(key)).toBe('{"organizations-decision":"Rides"}')
    await userEvent.type(note(1), '!')
    expect(localStorage.getItem(key)).toContain('Rides!')
    await userEvent.click(keep)
    expect(localStorage.length).toBe(0)
    expect((note(1) as HTMLTextAreaElement).value).toBe('Rides!')
  })

  it('are there again where they were kept, and erased with one button', async () => {
    localStorage.setItem(key, '{"community-needs":"A bus","x":3}')
    show()
    expect((note(4) as HTMLTextAreaElement).value).toBe('A bus')
    await userEvent.click(button('Erase all notes'))
    expect(localStorage.length).toBe(0)
    expect((note(4) as HTMLTextAreaElement).value).toBe('')
  })

  it('are not kept where the device refuses, and the reader is told', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full')
    })
    show()
    const keep = screen.getByRole('checkbox', { name: /^Keep my notes/ })
    await userEvent.click(keep)
    expect(keep).toHaveProperty('checked', false)
    expect(screen.getByText(/cannot keep notes/)).toBeTruthy()
  })

  it('are saved as Markdown, CSV and, where the page has a maker, Word', async () => {
    const files: { name: string; file: Blob }[] = []
    const blobs = new Map<string, Blob>()
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      const address = `#${blobs.size}`
      blobs.set(address, blob as Blob)
      return address
    })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      const file = blobs.get(this.getAttribute('href') ?? '')
      if (file) files.push({ name: this.download, file })
    })
    show({ toWord: ({ cards }) => new Blob([`word ${cards[0]?.notes}`]) })
    expect(screen.queryByRole('button', { name: 'Save as CSV' })).toBeNull()
    await userEvent.type(note(1), 'Rides')
    for (const kind of ['Markdown', 'CSV', 'Word']) await userEvent.click(button(`Save as ${kind}`))
    await waitFor(() => expect(files).toHaveLength(3))
    expect(files.map(({ name }) => name)).toEqual([
      'questions-for-our-meeting.md',
      'questions-for-our-meeting.csv',
      'questions-for-our-meeting.docx',
    ])
    for (const { file } of files) expect(await file.text()).toContain('Rides')
    expect(screen.getByText('Saved as questions-for-our-meeting.docx.')).toBeTruthy()
  })
})
