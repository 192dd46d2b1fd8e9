import type { Meta, StoryObj } from '@storybook/react-vite'
import { camdenFramework, type OwnQuote } from '@value-framework/core'
import { QuoteCards } from '@value-framework/react'
import { expect, fn, userEvent, within } from 'storybook/test'
import { onScreen } from './support/on-screen.ts'

const meta: Meta<typeof QuoteCards> = {
  title: 'Components/QuoteCards',
  component: QuoteCards,
  argTypes: {
    framework: { control: false },
    languages: { control: false },
    quotes: { control: 'object' },
    dimension: {
      control: 'select',
      options: [undefined, ...camdenFramework.dimensions.map(({ id }) => id)],
    },
  },
}
export default meta

type Story = StoryObj<typeof QuoteCards>

const resident: OwnQuote = {
  id: 'riverbend-call',
  text: {
    en: 'They used to send letters. Now they call us first, before anything is decided.',
    es: 'Antes mandaban cartas. Ahora nos llaman primero, antes de decidir nada.',
  },
  attribution: { en: 'Resident, Riverbend', es: 'Residente, Riverbend' },
  source: { en: 'Listening session, May 2026', es: 'Sesión de escucha, mayo de 2026' },
  consent: { en: 'in writing, May 2026', es: 'por escrito, mayo de 2026' },
  dimension: 'community-engagement',
}

/** Without any prop: the brief's seven quotations, to the letter, with who said them, as a wall. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('figure')).toHaveLength(7)
  },
}

/** One quotation stands alone, large. */
export const Single: Story = { args: { quotes: ['quote-mentorship'], title: 'Why I take part' } }

/** Two perspectives side by side, at equal size. */
export const Pair: Story = {
  args: {
    quotes: ['quote-it-works', 'quote-community-partners'],
    title: 'Two views of community engagement',
  },
}

/** Only what was said about one dimension. */
export const OneDimension: Story = { args: { dimension: 'intrinsic-benefits' } }

/** A page's own quotation follows, told apart, with its source and how the speaker agreed. */
export const OwnQuotation: Story = { args: { quotes: ['quote-it-works', resident] } }

/** A speaker took the words back: the place stays, and says so. No word of it is in the page. */
export const Withdrawn: Story = {
  args: { quotes: ['quote-it-works', { ...resident, withdrawn: true }] },
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent('removed at a participant’s request')
    await expect(canvasElement).not.toHaveTextContent('They used to send letters')
  },
}

/** Nobody is quoted without source and consent: whoever made the page reads what is missing. */
export const WithoutConsent: Story = {
  args: { quotes: ['quote-it-works', { text: 'It helps.', attribution: 'A neighbor' }] },
}

/** With `onSelect` each quotation has a button. */
export const Choosing: Story = {
  args: { onSelect: fn(), quotes: ['quote-it-works', 'quote-community-partners'] },
  globals: { locale: 'en' },
  play: async ({ args, canvasElement }) => {
    if (!onScreen()) return
    const [first] = await within(canvasElement).findAllByRole('button', { name: /^Choose:/ })
    await userEvent.click(first as HTMLElement)
    await expect(args.onSelect).toHaveBeenLastCalledWith({
      quote: 'quote-it-works',
      dimension: 'community-engagement',
    })
  },
}

/** Our translation, said to be ours. */
export const Spanish: Story = {
  args: { lang: 'es', quotes: ['quote-it-works', resident] },
  globals: { locale: 'es' },
}

/** The library's words in Arabic; quotations stay in English, in their own direction. */
export const Arabic: Story = { args: { lang: 'ar', dir: 'rtl' }, globals: { locale: 'ar' } }

/** In a container of 320 pixels. */
export const Narrow: Story = {
  args: { quotes: ['quote-it-works', resident] },
  globals: { width: '320' },
}

/** A framework without quotations. */
export const Empty: Story = { args: { framework: { ...camdenFramework, quotes: [] } } }

/** Every prop to try. */
export const Playground: Story = { args: { quotes: ['quote-it-works', resident] } }
