import type { Meta, StoryObj } from '@storybook/react-vite'
import { camdenFramework, parseFramework } from '@value-framework/core'
import { StudyFacts } from '@value-framework/react'
import { expect, within } from 'storybook/test'

const meta: Meta<typeof StudyFacts> = {
  title: 'Components/StudyFacts',
  component: StudyFacts,
  argTypes: {
    framework: { control: false },
    languages: { control: false },
    detail: { control: 'inline-radio', options: ['brief', 'full'] },
  },
}
export default meta

type Story = StoryObj<typeof StudyFacts>

const riverbend = parseFramework(
  {
    extends: 'camden-2022',
    study: [
      {
        id: 'riverbend-residents',
        topic: 'count',
        text: 'residents at our listening sessions',
        count: 42,
        section: 'Riverbend notes, May 2026',
      },
      { id: 'riverbend-partners', topic: 'count', text: 'partners who were asked', count: null },
      {
        id: 'riverbend-limits',
        topic: 'limitation',
        text: 'We met on weekday evenings; people who work nights could not come.',
        section: 'Riverbend notes, May 2026',
      },
    ],
  },
  camdenFramework,
)

/** Without any prop: how the brief's study was done and what it cannot show, in its own words. */
export const Default: Story = {
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('not reported')).toBeVisible()
  },
}

/** One line for the foot of a page or a figure. */
export const Line: Story = { args: { detail: 'brief' } }

/** The line in 320 pixels. */
export const LineNarrow: Story = { args: { detail: 'brief' }, globals: { width: '320' } }

/** A collaborative's own facts beside the brief's, told apart; what it does not know reads "not reported". */
export const OwnFacts: Story = { args: { framework: riverbend } }

/** Own facts in one line. */
export const OwnLine: Story = { args: { framework: riverbend, detail: 'brief' } }

/** Our translation, said to be ours. */
export const Spanish: Story = { args: { lang: 'es' }, globals: { locale: 'es' } }

/** The library's words in Arabic; the brief's stay in English. */
export const Arabic: Story = { args: { lang: 'ar', dir: 'rtl' }, globals: { locale: 'ar' } }

/** In a container of 320 pixels. */
export const Narrow: Story = { globals: { width: '320' } }

/** A framework that says nothing of its study. */
export const Empty: Story = { args: { framework: { ...camdenFramework, study: [] } } }

/** Every prop to try. */
export const Playground: Story = { args: { detail: 'full' } }
