import type { Meta, StoryObj } from '@storybook/react-vite'
import { camdenFramework, parseFramework } from '@value-framework/core'
import { PrincipleNotes } from '@value-framework/react'
import { expect, within } from 'storybook/test'

const meta: Meta<typeof PrincipleNotes> = {
  title: 'Components/PrincipleNotes',
  component: PrincipleNotes,
  argTypes: {
    framework: { control: false },
    languages: { control: false },
    principles: { control: 'object' },
    detail: { control: 'inline-radio', options: ['brief', 'full'] },
  },
}
export default meta

type Story = StoryObj<typeof PrincipleNotes>

const riverbend = parseFramework(
  {
    extends: 'camden-2022',
    principles: [
      {
        id: 'riverbend-twice',
        heading: 'Ask twice',
        texts: ['What people say in a first meeting is not all that they think.'],
        section: 'Riverbend ground rules, May 2026',
      },
    ],
  },
  camdenFramework,
)

/** Without any prop: the brief's four principles, in its own words. */
export const Default: Story = {
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getAllByRole('listitem')).toHaveLength(4)
  },
}

/** The headings alone; the passages are folded under them, and open on paper. */
export const Brief: Story = { args: { detail: 'brief' } }

/** Chosen and ordered by id. */
export const Chosen: Story = {
  args: { principles: ['principle-levels-of-outcomes', 'principle-not-only-financial'] },
}

/** A collaborative's own note follows the brief's and says that it was added. */
export const OwnNote: Story = { args: { framework: riverbend } }

/** An id that the framework does not have: whoever made the page reads what to mend. */
export const UnknownPrinciple: Story = {
  args: { principles: ['principle-many-dimensions', 'principle-levels'] },
}

/** A framework without notes. */
export const Empty: Story = { args: { framework: { ...camdenFramework, principles: [] } } }

/** Every prop to try. */
export const Playground: Story = { args: { detail: 'full' } }

/** Our translation, said to be ours. */
export const Spanish: Story = { args: { lang: 'es' }, globals: { locale: 'es' } }

/** The library's words in Arabic; the brief's stay in English, in their own direction. */
export const Arabic: Story = { args: { lang: 'ar', dir: 'rtl' }, globals: { locale: 'ar' } }

/** In a container of 320 pixels. */
export const Narrow: Story = { globals: { width: '320' } }
