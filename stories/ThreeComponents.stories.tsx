import type { Meta, StoryObj } from '@storybook/react-vite'
import { DimensionRadar, QuestionPromptCards, SectorComparisonTable } from '@value-framework/react'
import threeGroups from './fixtures/summaries/three-groups.json'
import './support/three-components.css'

const meta: Meta = { title: 'Recipes/ThreeComponents' }
export default meta

/** The three components on one page, as the README shows them. */
export const OnOnePage: StoryObj = {
  render: () => (
    <div data-three="">
      <DimensionRadar summary={threeGroups} detail="brief" />
      <QuestionPromptCards
        title="Questions to ask first"
        cards={['community-needs', 'community-impact']}
        audience="all"
        dimension="all"
        split="cards"
      />
      <SectorComparisonTable rows={['funding-and-savings']} />
    </div>
  ),
}
