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

/** Two sheets of a report, Letter or A4: the picture and a voice; the same in sentences and in numbers. */
export function ReportSection({
  summary,
  title = 'Why partners take part',
  lead = 'Four numbers for each perspective, side by side, and no total: none of them stands for the others.',
  words = 'The same in words and numbers',
}: ReportSectionProps): ReactNode {
  return (
    <main data-recipe="report-section">
      <section>
        <DimensionRadar headingLevel={1} title={title} detail="brief" summary={summary} />
        <QuoteCards headingLevel={2} quotes={['quote-it-works']} />
      </section>
      <section>
        <p>{lead}</p>
        <PerspectiveComparison headingLevel={2} title={words} summary={summary} />
        <StudyFacts headingLevel={2} detail="brief" />
      </section>
    </main>
  )
}
