import type { Meta, StoryObj } from '@storybook/react-vite'
import { PartnerSidebar } from '../../docs/recipes/partner-sidebar.tsx'
import arabic from '../fixtures/summaries/arabic.json'
import spanish from '../fixtures/summaries/spanish.json'
import threeGroups from '../fixtures/summaries/three-groups.json'
import { shows } from '../support/shows.ts'

const meta: Meta<typeof PartnerSidebar> = {
  title: 'Recipes/PartnerSidebar',
  component: PartnerSidebar,
  parameters: { controls: { disable: true } },
}
export default meta

type Story = StoryObj<typeof PartnerSidebar>

/** Stands for the page's own words. */
const Article = () => (
  <>
    <h1 lang="en" dir="ltr">
      Riverbend Health Partners
    </h1>
    <p lang="en" dir="ltr">
      Once a month, residents, two clinics, the county and a food bank meet at the library. This
      page tells what they work on, what changed, and how to join. The collaborative does not exist;
      it is made up.
    </p>
  </>
)

/** The sidebar of a partner’s site. */
export const Page: Story = {
  args: { summary: threeGroups, children: <Article /> },
  play: shows('dimension-radar', 'quote-cards', 'question-prompt-cards'),
}

/** In a container of 320 pixels. */
export const Narrow: Story = { ...Page, globals: { width: '320' } }

/** The page's own words and the library's, in Spanish. */
export const Spanish: Story = {
  ...Page,
  args: { label: 'Lo que dicen nuestros socios', summary: spanish, children: <Article /> },
  globals: { locale: 'es' },
}

/** From right to left. */
export const Arabic: Story = {
  ...Page,
  args: { label: 'ما يقوله شركاؤنا', summary: arabic, children: <Article /> },
  globals: { locale: 'ar' },
}
