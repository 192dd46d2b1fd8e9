import type { Meta, StoryObj } from '@storybook/react-vite'
import { camdenOutcomeLevels, type OutcomeLayers } from '@value-framework/core'
import { OutcomeLevels } from '@value-framework/react'
import { expect, fn, userEvent, within } from 'storybook/test'
import { onScreen } from './support/on-screen.ts'

const meta: Meta<typeof OutcomeLevels> = {
  title: 'Components/OutcomeLevels',
  component: OutcomeLevels,
  argTypes: {
    framework: { control: false },
    languages: { control: false },
    outcomes: { control: 'object' },
    drawing: { control: 'inline-radio', options: ['shown', 'none'] },
  },
}
export default meta

type Story = StoryObj<typeof OutcomeLevels>

const riverbend: OutcomeLayers = [
  {
    id: 'riverbend-home',
    text: 'People keep their home',
    levels: ['individual', 'organizational', 'collaborative'],
    kind: 'outcome',
    standing: 'seen',
    section: 'Riverbend survey, made up',
  },
  {
    id: 'riverbend-visit',
    text: 'A visit within a week after leaving the hospital',
    levels: ['individual', 'organizational'],
    kind: 'process',
    standing: 'seen',
    sectors: ['healthcare'],
  },
  {
    id: 'riverbend-data',
    text: 'One form instead of five',
    levels: ['organizational', 'collaborative'],
    kind: 'process',
    standing: 'hoped-for',
  },
]

/** The brief’s outcomes at the levels that it names. An open mark is hoped for; where the brief does not say, it says so. */
export const Default: Story = {}

/** Own outcomes beside the brief’s, told apart by a dotted rule and in words. */
export const OwnOutcomes: Story = {
  args: {
    title: 'Riverbend beside the brief',
    outcomes: [
      'outcome-stability-and-recovery',
      'outcome-warm-handoffs',
      'outcome-trust',
      ...riverbend,
    ],
  },
}

/** Process and outcome measures of equal rank, seen and hoped for; one outcome belongs to all three levels. */
export const OwnOnly: Story = {
  args: { framework: { ...camdenOutcomeLevels, outcomes: [] }, outcomes: riverbend },
}

/** The list alone. */
export const WithoutDrawing: Story = { args: { drawing: 'none' } }

/** More outcomes than a circle has room for: the drawing says how many more stand in the list. */
export const Many: Story = {
  args: {
    outcomes: Array.from({ length: 14 }, (_, index) => ({
      text: `Something that changed, number ${index + 1}`,
      levels: ['individual'] as const,
      standing: index % 2 ? ('seen' as const) : ('hoped-for' as const),
    })),
  },
}

/** With a listener each outcome has a button. */
export const Choosing: Story = {
  args: { onSelect: fn(), outcomes: ['outcome-trust', 'outcome-connection-to-benefits'] },
  play: async ({ args, canvasElement }) => {
    if (!onScreen()) return
    const buttons = within(canvasElement).getAllByRole('button')
    const first = buttons.find(({ dataset }) => dataset.part === 'button')
    await userEvent.click(first as HTMLElement)
    await expect(args.onSelect).toHaveBeenLastCalledWith({
      outcome: 'outcome-connection-to-benefits',
      levels: ['individual', 'organizational'],
    })
  },
}

/** In a narrow container. */
export const Narrow: Story = { globals: { width: '320' } }

export const Spanish: Story = { args: { lang: 'es' }, globals: { locale: 'es' } }

/** The library’s words in Arabic; the quotations stay in the language they were written in. */
export const Arabic: Story = { args: { lang: 'ar', dir: 'rtl' }, globals: { locale: 'ar' } }

/** No outcomes yet. */
export const Empty: Story = { args: { framework: { ...camdenOutcomeLevels, outcomes: [] } } }

/** Outcomes that cannot be shown are named, with what to write instead. The others stand. */
export const WithProblems: Story = {
  args: {
    outcomes: [
      'outcome-trust',
      'outcome-truste',
      { text: 'Fewer forms', levels: ['team'] } as never,
      { levels: ['individual'] } as never,
    ],
  },
}

/** On a sheet of Letter paper. */
export const Print: Story = { globals: { viewport: { value: 'letter' }, width: '720' } }
