import type { SectorComparison } from '@value-framework/core'
import type { ReactNode } from 'react'
import { languageOf } from '../provider/language-of.ts'
import { Entries } from './said.tsx'

interface ComparisonConversationProps {
  readonly comparison: SectorComparison
  /** Level of the sectors' headings. */
  readonly level: number
}

/** The narrow form: a conversation, one sector after another, each with its topics and what was said on them. */
export function ComparisonConversation(props: ComparisonConversationProps): ReactNode {
  const { comparison, level } = props
  const { caption, sectors, rows } = comparison
  const Heading = `h${level}` as 'h3'
  return (
    <div data-part="narrow">
      <p data-part="caption-text">{caption}</p>
      {sectors.map(({ id, label, origin, note }, column) => (
        <div key={id} data-part="sector" data-sector={id} data-origin={origin}>
          <Heading data-part="sector-heading" {...languageOf(label, comparison, origin)}>
            {label.text}
          </Heading>
          {note && <p data-part="added">{note}</p>}
          <dl data-part="topics">
            {rows.map((row) => (
              <div
                key={row.id}
                data-part="topic"
                data-row={row.id}
                data-kind={row.kind}
                data-origin={row.origin}
                data-marked={row.marked ? '' : undefined}
              >
                <dt data-part="row-head">
                  <span data-part="label">
                    <bdi {...languageOf(row.caption, comparison, row.origin)}>
                      {row.caption.text}
                    </bdi>
                  </span>{' '}
                  {row.notes.map((line) => (
                    <span key={line} data-part="row-note">
                      {line}
                    </span>
                  ))}
                </dt>
                <dd data-part="cell">
                  <Entries entries={row.cells[column]?.entries ?? []} comparison={comparison} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  )
}
