import type { SummaryInput } from '@value-framework/core'
import {
  DimensionRadar,
  PerspectiveComparison,
  QuoteCards,
  StudyFacts,
} from '@value-framework/react'
import type { ReactNode } from 'react'
import './report-section.css'

interface ReportSectionProps {
  /** What `value-framework summarize` made: two to four groups. */
  readonly summary: SummaryInput
  readonly title?: string
  readonly lead?: string
  /** The heading of the second sheet. */
  readonly words?: string
}

/** Two sheets of a report, Letter or A4: the picture and what it says; the same in words, with voices beside it. */
export function ReportSection({
  summary,
  title = 'Why partners take part',
  lead = 'Four numbers for each perspective, side by side. There is no total: no dimension stands for the others.',
  words = 'In words, and in their own',
}: ReportSectionProps): ReactNode {
  return (
    <main data-recipe="report-section">
      <section>
        <h1>{title}</h1>
        <p>{lead}</p>
        <DimensionRadar headingLevel={2} detail="brief" summary={summary} />
      </section>
      <section>
        <h1>{words}</h1>
        <PerspectiveComparison headingLevel={2} detail="brief" summary={summary} />
        <QuoteCards headingLevel={2} quotes={['quote-it-works', 'quote-community-partners']} />
        <StudyFacts headingLevel={2} detail="brief" />
      </section>
    </main>
  )
}
