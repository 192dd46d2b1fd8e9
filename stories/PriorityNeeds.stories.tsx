import type { Meta, StoryObj } from '@storybook/react-vite'
import { camdenFramework, type NeedLayers } from '@value-framework/core'
import { PriorityNeeds } from '@value-framework/react'
import { expect, within } from 'storybook/test'

const meta: Meta<typeof PriorityNeeds> = {
  title: 'Components/PriorityNeeds',
  component: PriorityNeeds,
  argTypes: {
    framework: { control: false },
    languages: { control: false },
    needs: { control: 'object' },
  },
}
export default meta

type Story = StoryObj<typeof PriorityNeeds>

const own: NeedLayers = [
  {
    text: { en: 'Rides to visits after dark', es: 'Transporte a las citas por la noche' },
    section: 'Riverbend listening session, May 2026',
  },
]

/** Without any prop: the needs that the brief names, side by side, with no rank. */
export const Default: Story = {
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    const list = within(canvasElement).getByRole('list', { name: /included/ })
    await expect(within(list).getAllByRole('listitem')).toHaveLength(3)
    await expect(canvasElement).toHaveTextContent('not complete')
  },
}

/** A community's own needs follow the brief's, told apart. */
export const OwnNeeds: Story = { args: { needs: own } }

/** Some of the brief's and some of one's own. */
export const Chosen: Story = { args: { needs: ['need-housing', ...own] } }

/** A need without words: the others stand, and whoever made the page reads what to mend. */
export const BadNeed: Story = { args: { needs: [{ text: '' }, ...own] } }

/** A need that goes on and on, and a word without a break. */
export const LongText: Story = {
  args: {
    needs: [
      { text: 'Somebody to call at night who knows the way through all of the offices and forms' },
      { text: 'unbreakable'.repeat(9) },
    ],
  },
  globals: { width: '320' },
}

/** A framework without needs. */
export const Empty: Story = { args: { framework: { ...camdenFramework, needs: [] } } }

/** Every prop to try. */
export const Playground: Story = { args: { needs: own } }

/** Our translation, said to be ours. */
export const Spanish: Story = { args: { lang: 'es' }, globals: { locale: 'es' } }

/** The library's words in Arabic; the brief's stay in English, in their own direction. */
export const Arabic: Story = { args: { lang: 'ar', dir: 'rtl' }, globals: { locale: 'ar' } }

/** In a container of 320 pixels. */
export const Narrow: Story = { globals: { width: '320' } }
