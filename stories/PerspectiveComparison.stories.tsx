import type { Meta, StoryObj } from '@storybook/react-vite'
import { camdenFramework, camdenQuoteCards, type SummaryInput } from '@value-framework/core'
import { PerspectiveComparison } from '@value-framework/react'
import { expect, fn, userEvent, within } from 'storybook/test'
import severalProblems from './fixtures/bad/several-problems.json'
import arabicSummary from './fixtures/summaries/arabic.json'
import everyNothing from './fixtures/summaries/every-nothing.json'
import fourGroups from './fixtures/summaries/four-groups.json'
import hiddenCells from './fixtures/summaries/hidden-cells.json'
import longText from './fixtures/summaries/long-text.json'
import oneGroup from './fixtures/summaries/one-group.json'
import spanishSummary from './fixtures/summaries/spanish.json'
import twelveGroups from './fixtures/summaries/twelve-groups.json'
import zeroToHundred from './fixtures/summaries/zero-to-hundred.json'
import { onScreen } from './support/on-screen.ts'

const meta: Meta<typeof PerspectiveComparison> = {
  title: 'Components/PerspectiveComparison',
  component: PerspectiveComparison,
  args: { summary: fourGroups },
  argTypes: {
    framework: { control: false },
    languages: { control: false },
    summary: { control: 'object' },
    quotes: { control: 'inline-radio', options: ['none', 'beside'] },
    detail: { control: 'inline-radio', options: ['full', 'brief'] },
    dimension: {
      control: 'select',
      options: [undefined, ...camdenFramework.dimensions.map(({ id }) => id)],
    },
  },
}
export default meta

type Story = StoryObj<typeof PerspectiveComparison>

/** Four groups on each dimension: a plain sentence, a dot each with the spread of its answers, and its number. */
export const Default: Story = {}

/** Two of the groups, in the page’s order. The others are named, so that nobody is left out in silence. */
export const TwoGroups: Story = {
  args: { groups: ['community-members', 'health-care'], title: 'Residents and health care' },
}

/** The brief’s quotations beside the dots, with who said them. */
export const WithQuotes: Story = { args: { quotes: 'beside' } }

/** A quotation that was withdrawn leaves its place and says so. */
export const WithdrawnQuote: Story = {
  args: {
    quotes: 'beside',
    dimensions: ['outcomes'],
    framework: {
      ...camdenQuoteCards,
      quotes: camdenQuoteCards.quotes.map((quote) =>
        quote.id === 'quote-data-elements' ? { ...quote, withdrawn: true } : quote,
      ),
    },
  },
}

/** One dimension alone, for a paragraph of a report. */
export const OneDimension: Story = {
  args: { dimensions: ['community-engagement'], detail: 'brief' },
}

/** With `brief` the numbers are folded away; what has to be read with them stays in sight. */
export const Brief: Story = { args: { detail: 'brief', summary: hiddenCells } }

/** Small groups are not shown, in the sentence, the dots and the table alike. */
export const HiddenCells: Story = { args: { summary: hiddenCells } }

/** Each reason for a missing number has its own words, in its place. */
export const EveryKindOfNothing: Story = { args: { summary: everyNothing } }

/** Twelve groups: the first four are compared, and the others are named. */
export const TwelveGroups: Story = { args: { summary: twelveGroups } }

/** One group: its answers stand, and the page says that there is nothing to compare them with. */
export const OneGroup: Story = { args: { summary: oneGroup } }

/** Another scale, without words between its ends. */
export const ZeroToHundred: Story = { args: { summary: zeroToHundred } }

/** Each name is a button, so that other components can follow. */
export const Choosing: Story = {
  args: { onSelect: fn() },
  play: async ({ args, canvasElement }) => {
    if (!onScreen()) return
    const canvas = within(canvasElement)
    const [first] = canvas.getAllByRole('button', { pressed: false })
    await userEvent.click(first as HTMLElement)
    await expect(args.onSelect).toHaveBeenLastCalledWith({ dimension: 'intrinsic-benefits' })
    await expect(first).toHaveAttribute('aria-pressed', 'true')
  },
}

/** In a narrow container each name stands above its dots. */
export const Narrow: Story = { globals: { width: '320' }, args: { quotes: 'beside' } }

/** Long names. */
export const LongText: Story = { args: { summary: longText } }

export const Spanish: Story = {
  args: { lang: 'es', summary: spanishSummary, quotes: 'beside' },
  globals: { locale: 'es' },
}

/** The scale begins at the right, as its readers do. */
export const Arabic: Story = {
  args: { lang: 'ar', dir: 'rtl', summary: arabicSummary },
  globals: { locale: 'ar' },
}

/** Nothing to compare yet, and what to do. */
export const Empty: Story = { args: { summary: undefined } }

/** A summary with problems: whoever made the page reads what to mend. */
export const BadSummary: Story = { args: { summary: severalProblems as unknown as SummaryInput } }

/** An id that the summary does not have. The others are compared. */
export const UnknownGroup: Story = {
  args: { groups: ['community-members', 'helth-care', 'county-government'] },
}

/** On a sheet of Letter paper. */
export const Print: Story = {
  globals: { viewport: { value: 'letter' }, width: '720' },
  args: { quotes: 'beside' },
}
