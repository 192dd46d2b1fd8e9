import type { Meta, StoryObj } from '@storybook/react-vite'
import { type CardLayers, camdenFramework } from '@value-framework/core'
import { PromptDeck } from '@value-framework/react'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { onScreen } from './support/on-screen.ts'

const ids = (items: readonly { readonly id: string }[]): readonly (string | undefined)[] => [
  undefined,
  ...items.map(({ id }) => id),
]

const meta: Meta<typeof PromptDeck> = {
  title: 'Components/PromptDeck',
  component: PromptDeck,
  argTypes: {
    framework: { control: false },
    languages: { control: false },
    draw: { control: false },
    toWord: { control: false },
    cards: { control: 'object' },
    audience: { control: 'select', options: ids(camdenFramework.audiences) },
    dimension: { control: 'select', options: ids(camdenFramework.dimensions) },
    split: { control: 'inline-radio', options: ['cards', 'questions'] },
  },
}
export default meta

type Story = StoryObj<typeof PromptDeck>

const riverbend: CardLayers = [
  'community-needs',
  'community-progress',
  {
    audience: 'community',
    questions: [
      {
        en: 'What would make our meetings easier to come to?',
        es: '¿Qué haría más fácil venir a nuestras reuniones?',
      },
    ],
    section: 'Riverbend steering group, April 2026',
  },
]

/** Without any prop: the brief's six cards as an outline, with notes, a draw and the stage. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('[data-part="card"]')).toHaveLength(6)
  },
}

/** One card is drawn and laid on the table. Each comes once before any comes again. */
export const Drawing: Story = {
  args: { draw: () => 2, onSelect: fn() },
  globals: { locale: 'en' },
  play: async ({ args, canvasElement }) => {
    if (!onScreen()) return
    const button = await within(canvasElement).findByRole('button', { name: 'Draw a card' })
    await userEvent.click(button)
    await expect(within(canvasElement).getByText('Drawn: card 3')).toHaveFocus()
    await expect(args.onSelect).toHaveBeenLastCalledWith({
      card: 'organizations-listening',
      dimensions: ['community-engagement'],
    })
  },
}

/** One card over the whole window, for a projector: arrow keys turn, Escape leaves. The timer waits to be started. */
export const Stage: Story = {
  args: { minutes: 5 },
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    if (!onScreen()) return
    const canvas = within(canvasElement)
    await userEvent.click(await canvas.findByRole('button', { name: 'Show large: card 2' }))
    const stage = canvas.getByRole('dialog')
    await expect(within(stage).getByText('Card 2 of 6')).toBeVisible()
    await userEvent.keyboard('{PageDown}')
    await expect(within(stage).getByText('Card 3 of 6')).toBeVisible()
  },
}

/** The same, left again: the focus is back where it was. */
export const StageLeft: Story = {
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    if (!onScreen()) return
    const canvas = within(canvasElement)
    const opener = await canvas.findByRole('button', { name: 'Show large: card 2' })
    await userEvent.click(opener)
    await userEvent.click(canvas.getByRole('button', { name: 'Leave' }))
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull())
    await expect(opener).toHaveFocus()
  },
}

/** Notes a card, saved as Markdown, CSV or, where the page has a maker, Word. They leave the page only when asked. */
export const Notes: Story = {
  args: { toWord: ({ title }) => new Blob([title]) },
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    if (!onScreen()) return
    const canvas = within(canvasElement)
    await userEvent.click(await canvas.findByText('Notes on card 1'))
    await userEvent.type(
      canvas.getByRole('textbox', { name: 'Notes on card 1' }),
      'Two people spoke of rides.',
    )
    await expect(canvas.getByRole('button', { name: 'Save as Word' })).toBeVisible()
  },
}

/** A session for one audience, in its own words. */
export const OneAudience: Story = {
  args: { audience: 'community', title: 'Riverbend, first evening' },
}

/** Chosen cards, with one of the group's own, told apart. */
export const OwnCards: Story = { args: { cards: riverbend, title: 'Riverbend, first evening' } }

/** Every question on a card of its own: one thing asked at a time. */
export const SplitIntoQuestions: Story = { args: { split: 'questions' } }

/** Our translation, said to be ours. */
export const Spanish: Story = { args: { lang: 'es', cards: riverbend }, globals: { locale: 'es' } }

/** The library's words in Arabic; the brief's questions stay in English, in their own direction. */
export const Arabic: Story = { args: { lang: 'ar', dir: 'rtl' }, globals: { locale: 'ar' } }

/** In a container of 320 pixels. */
export const Narrow: Story = { args: { cards: riverbend }, globals: { width: '320' } }

/** Nothing fits what the page asks for. */
export const Empty: Story = { args: { framework: { ...camdenFramework, prompts: [] } } }

/** On Letter paper: an outline with lines to write on. */
export const Print: Story = { globals: { viewport: { value: 'letter' }, width: '720' } }

/** Every prop to try. */
export const Playground: Story = { args: { cards: riverbend, minutes: 3 } }
