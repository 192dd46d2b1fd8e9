import type { Meta, StoryObj } from '@storybook/react-vite'
import { FirstMeeting } from '../../docs/recipes/first-meeting.tsx'
import { shows } from '../support/shows.ts'

const meta: Meta<typeof FirstMeeting> = {
  title: 'Recipes/FirstMeeting',
  component: FirstMeeting,
  parameters: { controls: { disable: true } },
}
export default meta

type Story = StoryObj<typeof FirstMeeting>

/** A first meeting: no data, no login. It prints on paper and works with no network. */
export const Page: Story = {
  args: {},
  play: shows('framework-diagram', 'prompt-deck', 'principle-notes'),
}

/** In a container of 320 pixels. */
export const Narrow: Story = { ...Page, globals: { width: '320' } }

/** The page's own words and the library's, in Spanish. */
export const Spanish: Story = {
  ...Page,
  args: {
    title: 'Nuestra primera reunión',
    lead: 'Hoy no hay números. Miramos lo que puede traer trabajar juntos y nos preguntamos qué importa.',
  },
  globals: { locale: 'es' },
}

/** From right to left. */
export const Arabic: Story = {
  ...Page,
  args: {
    title: 'اجتماعنا الأول',
    lead: 'لا أرقام اليوم. ننظر إلى ما قد يأتي به العمل معًا، ونسأل بعضنا عما يهم.',
  },
  globals: { locale: 'ar' },
}
