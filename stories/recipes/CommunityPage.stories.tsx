import type { Meta, StoryObj } from '@storybook/react-vite'
import { CommunityPage } from '../../docs/recipes/community-page.tsx'
import arabic from '../fixtures/summaries/arabic.json'
import spanish from '../fixtures/summaries/spanish.json'
import threeGroups from '../fixtures/summaries/three-groups.json'
import { shows } from '../support/shows.ts'

const meta: Meta<typeof CommunityPage> = {
  title: 'Recipes/CommunityPage',
  component: CommunityPage,
  parameters: { controls: { disable: true } },
}
export default meta

type Story = StoryObj<typeof CommunityPage>

/** What residents told, for residents, on a phone. */
export const Page: Story = {
  args: { summary: threeGroups },
  play: shows('quote-cards', 'perspective-comparison', 'priority-needs', 'question-prompt-cards'),
}

/** In a container of 320 pixels. */
export const Narrow: Story = { ...Page, globals: { width: '320' } }

/** The page's own words and the library's, in Spanish. */
export const Spanish: Story = {
  ...Page,
  args: {
    title: 'Lo que ustedes nos dijeron',
    lead: 'Ustedes dieron su tiempo. Esto es lo que se dijo, quién lo dijo y lo que preguntamos ahora.',
    summary: spanish,
  },
  globals: { locale: 'es' },
}

/** From right to left. */
export const Arabic: Story = {
  ...Page,
  args: {
    title: 'ما قلتموه لنا',
    lead: 'لقد منحتمونا وقتكم. هذا ما قيل، ومن قاله، وما نسأل عنه بعد ذلك.',
    summary: arabic,
  },
  globals: { locale: 'ar' },
}
