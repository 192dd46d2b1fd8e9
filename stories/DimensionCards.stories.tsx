import type { Meta, StoryObj } from '@storybook/react-vite'
import { camdenFramework, parseFramework } from '@value-framework/core'
import { DimensionCards } from '@value-framework/react'
import { expect, fn, userEvent, within } from 'storybook/test'
import { onScreen } from './support/on-screen.ts'

const meta: Meta<typeof DimensionCards> = {
  title: 'Components/DimensionCards',
  component: DimensionCards,
  argTypes: {
    framework: { control: false },
    languages: { control: false },
    dimensions: { control: 'object' },
    detail: { control: 'inline-radio', options: ['brief', 'full'] },
  },
}
export default meta

type Story = StoryObj<typeof DimensionCards>

const riverbend = parseFramework(
  {
    extends: 'camden-2022',
    dimensions: [
      {
        id: 'outcomes',
        subthemes: [
          {
            id: 'riverbend-rides',
            text: 'Fewer missed visits, because there is a ride.',
            voice: 'community',
            section: 'Riverbend listening session, May 2026',
          },
        ],
      },
    ],
    quotes: [{ id: 'quote-warm-handoffs', withdrawn: true }],
  },
  camdenFramework,
)

/** Without any prop: the brief's four dimensions, each with its definition; the rest is folded under it. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getAllByRole('article')).toHaveLength(4)
  },
}

/** All of one dimension, open: who said what side by side, quotations, questions. */
export const OneInFull: Story = { args: { dimensions: ['community-engagement'], detail: 'full' } }

/** All of every dimension, as for paper. */
export const AllInFull: Story = { args: { detail: 'full' } }

/** The source reports nothing from community members alone here: their place stays, and says so. */
export const SilentVoice: Story = {
  args: { dimensions: ['sustainable-system-change', 'outcomes'], detail: 'full' },
}

/** A framework layered over the brief: the added passage is told apart, the withdrawn quotation leaves its place. */
export const OwnPassages: Story = {
  args: { framework: riverbend, dimensions: ['outcomes'], detail: 'full' },
}

/** With `onSelect` each card has a button, so that a page can follow. */
export const Choosing: Story = {
  args: { onSelect: fn() },
  globals: { locale: 'en' },
  play: async ({ args, canvasElement }) => {
    if (!onScreen()) return
    const button = await within(canvasElement).findByRole('button', { name: 'Choose: Outcomes' })
    await userEvent.click(button)
    await expect(args.onSelect).toHaveBeenLastCalledWith({ dimension: 'outcomes' })
  },
}

/** Our translation, said to be ours with every passage. */
export const Spanish: Story = {
  args: { lang: 'es', dimensions: ['intrinsic-benefits'], detail: 'full' },
  globals: { locale: 'es' },
}

/** The library's words in Arabic; the brief's stay in English, in their own direction. */
export const Arabic: Story = {
  args: { lang: 'ar', dir: 'rtl', dimensions: ['intrinsic-benefits'], detail: 'full' },
  globals: { locale: 'ar' },
}

/** In a container of 320 pixels. */
export const Narrow: Story = {
  args: { dimensions: ['community-engagement'], detail: 'full' },
  globals: { width: '320' },
}

/** A dimension of a framework without any words yet. */
export const OnlyNames: Story = {
  args: {
    framework: {
      ...camdenFramework,
      quotes: [],
      prompts: [],
      dimensions: camdenFramework.dimensions.map(({ id, origin, label }) => ({
        id,
        origin,
        label,
        subthemes: [],
      })),
    },
  },
}

/** An id that the framework does not have: the others stand, and whoever made the page reads what to mend. */
export const UnknownDimension: Story = { args: { dimensions: ['outcomes', 'comunity'] } }

/** Every prop to try. */
export const Playground: Story = { args: { detail: 'brief' } }
