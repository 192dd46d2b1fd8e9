import type { Meta, StoryObj } from '@storybook/react-vite'
import { ReportSection } from '../../docs/recipes/report-section.tsx'
import arabic from '../fixtures/summaries/arabic.json'
import spanish from '../fixtures/summaries/spanish.json'
import threeGroups from '../fixtures/summaries/three-groups.json'
import { shows } from '../support/shows.ts'

const meta: Meta<typeof ReportSection> = {
  title: 'Recipes/ReportSection',
  component: ReportSection,
  parameters: { controls: { disable: true } },
}
export default meta

type Story = StoryObj<typeof ReportSection>

/** Two sheets of a report, Letter or A4. */
export const Page: Story = {
  args: { summary: threeGroups },
  play: shows('dimension-radar', 'perspective-comparison', 'quote-cards', 'study-facts'),
}

/** In a container of 320 pixels. */
export const Narrow: Story = { ...Page, globals: { width: '320' } }

/** The page's own words and the library's, in Spanish. */
export const Spanish: Story = {
  ...Page,
  args: {
    title: 'Por qué participan los socios',
    lead: 'Cuatro números por perspectiva, lado a lado. No hay total: ninguna dimensión representa a las demás.',
    words: 'En frases, y con sus propias voces',
    summary: spanish,
  },
  globals: { locale: 'es' },
}

/** From right to left. */
export const Arabic: Story = {
  ...Page,
  args: {
    title: 'لماذا يشارك الشركاء',
    lead: 'أربعة أرقام لكل منظور، جنبًا إلى جنب. لا مجموع هنا: لا بُعد يمثل غيره.',
    words: 'بالكلمات، وبأصواتهم',
    summary: arabic,
  },
  globals: { locale: 'ar' },
}
