import type { SummaryInput } from '@value-framework/core'
import { DimensionRadar, QuestionPromptCards, QuoteCards } from '@value-framework/react'
import type { ReactNode } from 'react'
import './partner-sidebar.css'

interface PartnerSidebarProps {
  readonly summary: SummaryInput
  /** The page's own article. */
  readonly children?: ReactNode
  /** What the sidebar is called for those who do not see it. */
  readonly label?: string
}

/** A partner's page with its own article and, beside it, what its partners say. Below 880 px the sidebar follows. */
export function PartnerSidebar({
  summary,
  children,
  label = 'What our partners say',
}: PartnerSidebarProps): ReactNode {
  return (
    <div data-recipe="partner-sidebar">
      <main>{children}</main>
      <aside aria-label={label}>
        <DimensionRadar headingLevel={2} detail="brief" menu="none" summary={summary} />
        <QuoteCards headingLevel={2} menu="none" quotes={['quote-it-works']} />
        <QuestionPromptCards
          headingLevel={2}
          menu="none"
          cards={['community-needs']}
          audience="all"
          dimension="all"
          split="cards"
        />
      </aside>
    </div>
  )
}
