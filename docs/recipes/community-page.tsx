import type { SummaryInput } from '@value-framework/core'
import {
  PerspectiveComparison,
  PriorityNeeds,
  QuestionPromptCards,
  QuoteCards,
} from '@value-framework/react'
import type { ReactNode } from 'react'
import './community-page.css'

interface CommunityPageProps {
  /** What `value-framework summarize` made: two to four groups. */
  readonly summary: SummaryInput
  readonly title?: string
  readonly lead?: string
}

/** What residents told us, for residents, on a phone: words first, few numbers, and the next questions. */
export function CommunityPage({
  summary,
  title = 'What you told us',
  lead = 'You gave your time. Here is what was said, by whom, and what we ask next.',
}: CommunityPageProps): ReactNode {
  return (
    <main data-recipe="community-page">
      <header>
        <h1>{title}</h1>
        <p>{lead}</p>
      </header>
      <QuoteCards headingLevel={2} menu="none" quotes={['quote-mentorship', 'quote-it-works']} />
      <PerspectiveComparison headingLevel={2} menu="none" detail="brief" summary={summary} />
      <PriorityNeeds headingLevel={2} menu="none" />
      <QuestionPromptCards
        headingLevel={2}
        menu="none"
        audience="community"
        dimension="all"
        split="cards"
      />
    </main>
  )
}
