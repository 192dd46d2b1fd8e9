import type { Meta, StoryObj } from '@storybook/react-vite'
import { camdenFrameworkDiagram, parseFramework } from '@value-framework/core'
import { FrameworkDiagram } from '@value-framework/react'
import { expect, fn, userEvent, within } from 'storybook/test'
import eightDimensions from './fixtures/frameworks/eight-dimensions.json'
import twoDimensions from './fixtures/frameworks/two-dimensions.json'
import { onScreen } from './support/on-screen.ts'

const meta: Meta<typeof FrameworkDiagram> = {
  title: 'Components/FrameworkDiagram',
  component: FrameworkDiagram,
  argTypes: {
    framework: { control: false },
    languages: { control: false },
    view: { control: 'inline-radio', options: ['wheel', 'list', 'poster'] },
    detail: { control: 'inline-radio', options: ['full', 'brief'] },
    dimension: {
      control: 'select',
      options: [undefined, ...camdenFrameworkDiagram.dimensions.map(({ id }) => id)],
    },
  },
}
export default meta

type Story = StoryObj<typeof FrameworkDiagram>

/** Without any prop: the brief's four dimensions as equal parts of a wheel, with what each means. */
export const Default: Story = {}

/** For a wall or the first slide: large panels, one a dimension. */
export const Poster: Story = { args: { view: 'poster' } }

/** Names and meanings alone. */
export const List: Story = { args: { view: 'list' } }

/** The wheel with the meanings folded away, for a sidebar. Paper opens them. */
export const Brief: Story = { args: { detail: 'brief' }, globals: { width: '480' } }

/** Each name is a button, and the parts of the wheel answer to the pointer. */
export const Choosing: Story = {
  args: { onSelect: fn() },
  play: async ({ args, canvasElement }) => {
    if (!onScreen()) return
    const canvas = within(canvasElement)
    const [, second] = canvas.getAllByRole('button', { pressed: false })
    await userEvent.click(second as HTMLElement)
    await expect(args.onSelect).toHaveBeenLastCalledWith({ dimension: 'community-engagement' })
    await expect(second).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(second as HTMLElement)
    await expect(args.onSelect).toHaveBeenLastCalledWith({})
  },
}

/** Another component chose a dimension: a heavier outline in the wheel, a bar in the list. */
export const Marked: Story = { args: { dimension: 'outcomes' } }

/** A dimension laid over the brief's four is told apart by its outline and in words. */
export const OwnDimension: Story = {
  args: {
    title: 'Riverbend’s own map',
    framework: {
      ...camdenFrameworkDiagram,
      dimensions: [
        ...camdenFrameworkDiagram.dimensions,
        {
          id: 'rest',
          origin: 'user',
          label: 'Time to rest',
          definition: 'Nobody has to give more than they have.',
          subthemes: [],
        },
      ],
    },
  },
}

/** A framework of one's own with eight dimensions, none of them the brief's. */
export const EightDimensions: Story = { args: { framework: parseFramework(eightDimensions) } }

/** The least that a framework may have. */
export const TwoDimensions: Story = {
  args: { framework: parseFramework(twoDimensions), view: 'poster' },
}

/** In a narrow container the parts have numbers, and the names stand below. */
export const Narrow: Story = { globals: { width: '320' } }

/** The poster on a phone. */
export const NarrowPoster: Story = { globals: { width: '320' }, args: { view: 'poster' } }

/** The library's words in Spanish, and our translation of the brief, said to be ours. */
export const Spanish: Story = { args: { lang: 'es' }, globals: { locale: 'es' } }

/** Right to left; the parts keep their places, so that a meeting in two languages sees one picture. */
export const Arabic: Story = { args: { lang: 'ar', dir: 'rtl' }, globals: { locale: 'ar' } }

/** Nothing to show, and what to do about it. */
export const Empty: Story = {
  args: { framework: { ...camdenFrameworkDiagram, dimensions: [] } },
}

/** On a sheet of Letter paper. */
export const Print: Story = {
  globals: { viewport: { value: 'letter' }, width: '720' },
  args: { view: 'poster' },
}
