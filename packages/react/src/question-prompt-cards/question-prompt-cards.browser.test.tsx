import { cleanup, render, screen, within } from '@testing-library/react'
import { camdenFramework } from '@value-framework/core'
import { spanish } from '@value-framework/core/languages/es'
import { StrictMode, useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../styles.css'
import { type CardSelection, QuestionPromptCards } from './question-prompt-cards.tsx'
import type { CardFilter } from './use-card-filter.ts'

beforeEach(async () => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
  await page.viewport(1024, 768)
})

afterEach(async () => {
  cleanup()
  const messages = [console.error, console.warn].flatMap((log) => vi.mocked(log).mock.calls)
  document.body.replaceChildren()
  vi.restoreAllMocks()
  if (messages.length > 0) throw new Error(`The console said: ${messages.join('\n')}`)
})

const shown = (): HTMLElement[] => screen.queryAllByRole('article')
const status = (): string | null => screen.getByRole('status').textContent
const radio = (name: string): HTMLInputElement => screen.getByRole('radio', { name })

describe('at rest', () => {
  it('is complete alone: a heading, six cards, ten questions, an empty status', () => {
    render(<QuestionPromptCards />)
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Questions to ask first')
    expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(6)
    const asked = shown().flatMap((card) => [...card.querySelectorAll('[data-part="question"]')])
    expect(asked.map((question) => question.textContent)).toEqual(
      camdenFramework.prompts.flatMap(({ questions }) => questions.map(({ text }) => text)),
    )
    expect(status()).toBe('')
    expect(screen.getAllByRole('group')).toHaveLength(3)
  })

  it('sets questions at 20 px, or at 28 to be read across a table', () => {
    const size = (): string =>
      getComputedStyle(shown()[0]!.querySelector('[data-part="question"]')!).fontSize
    const { rerender } = render(<QuestionPromptCards />)
    expect(size()).toBe('20px')
    rerender(<QuestionPromptCards size="large" />)
    expect(size()).toBe('28px')
  })
})

describe('filters by keyboard', () => {
  it('walks audiences with arrows, dimensions with Tab, and announces each choice', async () => {
    render(<QuestionPromptCards />)
    await userEvent.click(radio('Everyone'))
    await userEvent.keyboard('{ArrowDown}')
    expect(radio('Organizational stakeholders').checked).toBe(true)
    expect(shown()).toHaveLength(3)
    expect(status()).toBe('3 cards are shown. Organizational stakeholders; All dimensions.')
    await userEvent.keyboard('{ArrowDown}')
    expect(shown()).toHaveLength(3)
    expect(status()).toMatch(/^3 cards are shown\. Community members/)
    await userEvent.tab()
    await userEvent.tab()
    expect(document.activeElement).toBe(radio('All dimensions'))
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(radio('Intrinsic benefits'))
    expect(shown()).toHaveLength(1)
    expect(status()).toMatch(/^1 card is shown\..* Intrinsic benefits\.$/)
  })

  it('splits compound cards into ten and back', async () => {
    render(<QuestionPromptCards />)
    await userEvent.click(radio('Grouped'))
    await userEvent.keyboard('{ArrowDown}')
    expect(shown()).toHaveLength(10)
    expect(
      shown().every((card) => card.querySelectorAll('[data-part="question"]').length === 1),
    ).toBe(true)
    expect(status()).toMatch(/^10 cards are shown\./)
    await userEvent.keyboard('{ArrowUp}')
    expect(shown()).toHaveLength(6)
  })

  it('says what to do where no card fits', async () => {
    const cards = ['organizations-decision', 'community-needs']
    render(<QuestionPromptCards cards={cards} />)
    await userEvent.click(radio('Outcomes'))
    expect(shown()).toHaveLength(0)
    expect(screen.getByText('No card asks this audience about this dimension.')).toBeTruthy()
    expect(screen.getByText('Choose another audience or another dimension.')).toBeTruthy()
    expect(status()).toMatch(/^No card is shown\./)
    await userEvent.click(radio('All dimensions'))
    expect(shown()).toHaveLength(2)
    expect(screen.queryByText('No card asks this audience about this dimension.')).toBeNull()
  })

  it('goes past the eight choices of the style sheet', async () => {
    const dimensions = Array.from({ length: 11 }, (_, index) => ({
      id: `d${index}`,
      label: `Dimension ${index}`,
      origin: 'user' as const,
      subthemes: [],
    }))
    const cards = dimensions.map(({ id }) => ({
      audience: 'community',
      questions: [`Ask ${id}?`],
      dimensions: [id],
    }))
    render(
      <QuestionPromptCards
        framework={{ ...camdenFramework, dimensions, prompts: [] }}
        cards={cards}
      />,
    )
    await userEvent.click(radio('Dimension 10'))
    expect(shown().map((card) => card.textContent)).toEqual([expect.stringContaining('Ask d10?')])
  })
})

describe('where there is little room', () => {
  const list = (name: string): HTMLSelectElement => screen.getByRole('combobox', { name })

  it('offers audiences and dimensions as two lists, which filter and announce', async () => {
    await page.viewport(320, 700)
    render(<QuestionPromptCards />)
    expect(screen.getAllByRole('radio').map((one) => (one as HTMLInputElement).value)).toEqual([
      'cards',
      'questions',
    ])
    await userEvent.selectOptions(list('Who is asked'), 'Organizational stakeholders')
    expect(shown()).toHaveLength(3)
    await userEvent.selectOptions(list('What it is about'), 'Outcomes')
    expect(shown()).toHaveLength(1)
    expect(status()).toBe('1 card is shown. Organizational stakeholders; Outcomes.')
    await page.viewport(1024, 768)
    expect(screen.queryByRole('combobox')).toBeNull()
    expect(radio('Outcomes').checked).toBe(true)
  })

  it('keeps what a reader chose in a list before the script arrived', async () => {
    await page.viewport(320, 700)
    const place = document.createElement('div')
    place.innerHTML = renderToString(<QuestionPromptCards />)
    document.body.append(place)
    await userEvent.selectOptions(list('What it is about'), 'Outcomes')
    hydrateRoot(place, <QuestionPromptCards />)
    await vi.waitFor(() => expect(shown()).toHaveLength(3))
    expect(list('What it is about').value).toBe('outcomes')
  })

  it('takes a choice that the list does not know for nobody’s', () => {
    const onFilterChange = vi.fn<(filter: CardFilter) => void>()
    render(<QuestionPromptCards dimension="money" onFilterChange={onFilterChange} />)
    expect(onFilterChange).not.toHaveBeenCalled()
    expect(shown()).toHaveLength(0)
  })
})

describe('with a page that owns the filter', () => {
  it('shows the page’s choice, without a control that could not change it', () => {
    render(<QuestionPromptCards audience="community" dimension="outcomes" />)
    expect(shown()).toHaveLength(2)
    expect(screen.queryByRole('radio', { name: 'Everyone' })).toBeNull()
    expect(screen.queryByRole('radio', { name: 'Outcomes' })).toBeNull()
  })

  it('follows a page that follows the reader, field by field', async () => {
    const changes: CardFilter[] = []
    function Page() {
      const [dimension, setDimension] = useState('outcomes')
      return (
        <QuestionPromptCards
          dimension={dimension}
          onFilterChange={(filter) => {
            changes.push(filter)
            setDimension(filter.dimension)
          }}
        />
      )
    }
    render(<Page />)
    expect(shown()).toHaveLength(3)
    await userEvent.click(radio('Organizational stakeholders'))
    expect(shown()).toHaveLength(1)
    await userEvent.click(radio('Intrinsic benefits'))
    expect(changes).toEqual([
      { audience: 'organizations', dimension: 'outcomes', split: 'cards' },
      { audience: 'organizations', dimension: 'intrinsic-benefits', split: 'cards' },
    ])
    expect(shown()).toHaveLength(1)
  })

  it('stays where the page says no', async () => {
    render(<QuestionPromptCards audience="community" onFilterChange={() => undefined} />)
    await userEvent.click(radio('Everyone'))
    expect(radio('Everyone').checked).toBe(false)
    expect(shown()).toHaveLength(3)
  })

  it('reports the card that a reader chose', async () => {
    const onSelect = vi.fn<(selection: CardSelection) => void>()
    render(<QuestionPromptCards onSelect={onSelect} />)
    const name = 'Choose this card: What do you think your community needs to be healthy and happy?'
    await userEvent.click(screen.getByRole('button', { name }))
    expect(onSelect).toHaveBeenCalledExactlyOnceWith({
      card: 'community-needs',
      dimensions: ['community-engagement', 'sustainable-system-change'],
    })
  })
})

describe('own cards', () => {
  it('are told apart in words, after the brief’s', () => {
    render(<QuestionPromptCards cards={[{ audience: 'community', questions: ['What helps?'] }]} />)
    const last = shown().at(-1)!
    expect(last.textContent).toContain('What helps?')
    expect(last.textContent).toContain('Added, not from the brief')
    expect(shown()[0]!.textContent).not.toContain('Added')
  })

  it('that cannot be shown are named, while the others stand', () => {
    const cards = [{ audience: 'comunity', questions: ['What helps?'] }]
    render(<QuestionPromptCards cards={cards} />)
    expect(screen.getByText('Some of the added cards cannot be shown yet.')).toBeTruthy()
    expect(screen.getByText('cards[0].audience')).toBeTruthy()
    expect(screen.getByText(/Did you mean "community"\?/)).toBeTruthy()
    expect(shown()).toHaveLength(6)
  })
})

describe('a second language', () => {
  it('loads when it is not at hand, and keeps its own language', async () => {
    render(<QuestionPromptCards beside="es" />)
    const spanish = await screen.findByText('¿Por qué decidió participar su organización?')
    expect(spanish.lang).toBe('es')
    expect(
      screen.getByText('Why did your organization make the decision to participate?'),
    ).toBeTruthy()
  })
})

describe('on any page', () => {
  it('stands twice without a clash', async () => {
    render(
      <StrictMode>
        <QuestionPromptCards />
        <QuestionPromptCards />
      </StrictMode>,
    )
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    await userEvent.click(screen.getAllByRole('radio', { name: 'Outcomes' })[0]!)
    expect(
      screen
        .getAllByRole('radio', { name: 'All dimensions' })
        .map((one) => (one as HTMLInputElement).checked),
    ).toEqual([false, true])
    expect(shown()).toHaveLength(3 + 6)
  })

  it.each([{}, { beside: 'es' }, { size: 'large' }, { lang: 'ar' }] as const)(
    'fits 320 px without sideways scrolling (%o)',
    async (props) => {
      await page.viewport(320, 700)
      const long = {
        audience: 'community',
        questions: [`${'W'.repeat(200)} and ${'so on '.repeat(60)}?`],
      }
      render(
        <QuestionPromptCards
          {...props}
          languages={[spanish]}
          cards={[long]}
          onSelect={() => undefined}
        />,
      )
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
      for (const part of document.querySelectorAll('[data-part="question"], [data-part="card"]')) {
        expect(part.scrollWidth).toBeLessThanOrEqual(part.clientWidth + 1)
      }
      const controls = [...document.querySelectorAll('[data-part="segment"], select')]
      const visible = controls.filter((control) => control.checkVisibility())
      expect(visible).toHaveLength(4)
      for (const control of visible) {
        expect(control.getBoundingClientRect().height).toBeGreaterThanOrEqual(24)
      }
    },
  )

  it('filters without any script, empty choices included', async () => {
    const place = document.createElement('div')
    place.innerHTML = renderToString(
      <QuestionPromptCards cards={['organizations-decision', 'community-needs']} />,
    )
    document.body.append(place)
    expect(shown()).toHaveLength(2)
    await userEvent.click(radio('Organizational stakeholders'))
    expect(shown()).toHaveLength(1)
    await userEvent.click(radio('Outcomes'))
    expect(shown()).toHaveLength(0)
    const visible = [...document.querySelectorAll('[data-part="empty"]')].filter((one) =>
      one.checkVisibility(),
    )
    expect(visible).toHaveLength(1)
    await userEvent.click(radio('Everyone'))
    await userEvent.click(radio('All dimensions'))
    expect(shown()).toHaveLength(2)
  })

  it('keeps what a reader chose before the script arrived', async () => {
    const place = document.createElement('div')
    place.innerHTML = renderToString(<QuestionPromptCards />)
    document.body.append(place)
    await userEvent.click(radio('Outcomes'))
    const onFilterChange = vi.fn<(filter: CardFilter) => void>()
    hydrateRoot(
      place,
      <StrictMode>
        <QuestionPromptCards onFilterChange={onFilterChange} />
      </StrictMode>,
    )
    await vi.waitFor(() => expect(onFilterChange).toHaveBeenCalled())
    expect(onFilterChange.mock.lastCall).toEqual([
      { audience: 'all', dimension: 'outcomes', split: 'cards' },
    ])
    expect(radio('Outcomes').checked).toBe(true)
    expect(shown()).toHaveLength(3)
  })
})
