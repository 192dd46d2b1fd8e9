import type { StudyReport } from '@value-framework/core'
import type { ReactNode } from 'react'
import { itemId } from '../passage/passage-frame.tsx'
import type { HeadingLevel } from '../passage/passage-shell.tsx'
import { PassageText, Said } from '../passage/passage-text.tsx'

/** Who took part, in one line. */
export function StudyLine({ report }: { readonly report: StudyReport }): ReactNode {
  return (
    <ul data-part="line">
      {report.counts.map(({ id, line, origin, reported }) => (
        <li key={id} data-fact={id} data-reported={reported}>
          <Said said={line} around={report} origin={origin} />
        </li>
      ))}
      {report.reference && <li data-part="line-reference">{report.reference}</li>}
    </ul>
  )
}

interface StudyPanelProps {
  readonly report: StudyReport
  readonly level: HeadingLevel
  /** The root's id. */
  readonly page: string | undefined
}

/** All facts, by topic: the counts as figures, the rest in the source's words. */
export function StudyPanel({ report, level, page }: StudyPanelProps): ReactNode {
  const { counts, countsLabel, countSources, sections } = report
  const Heading = `h${level + 1}` as 'h3'
  return (
    <>
      {counts.length > 0 && (
        <section data-part="topic" data-topic="count">
          <Heading data-part="topic-heading">{countsLabel}</Heading>
          <dl data-part="counts">
            {counts.map((fact) => (
              <div
                key={fact.id}
                id={itemId(page, fact.id)}
                data-part="count"
                data-fact={fact.id}
                data-origin={fact.origin}
                data-reported={fact.reported}
              >
                <dt>
                  <Said said={fact.said} around={report} origin={fact.origin} />
                  {fact.origin === 'user' && <span data-part="passage-source">{fact.source}</span>}
                </dt>
                <dd data-part="number">{fact.number}</dd>
              </div>
            ))}
          </dl>
          <Sources sources={countSources} />
        </section>
      )}
      {sections.map(({ topic, label, facts, sources }) => (
        <section key={topic} data-part="topic" data-topic={topic}>
          <Heading data-part="topic-heading">{label}</Heading>
          <ul data-part="facts">
            {facts.map((fact) => (
              <li
                key={fact.id}
                id={itemId(page, fact.id)}
                data-fact={fact.id}
                data-origin={fact.origin}
                data-length={fact.said.text.length <= shortFact ? 'short' : undefined}
              >
                <PassageText passage={fact} around={report} />
                {fact.origin === 'user' && <p data-part="passage-source">{fact.source}</p>}
              </li>
            ))}
          </ul>
          <Sources sources={sources} />
        </section>
      ))}
    </>
  )
}

/** In characters: a fact of a word or two stands in a row with its neighbors. */
const shortFact = 24

function Sources({ sources }: { readonly sources: readonly string[] }): ReactNode {
  if (sources.length === 0) return null
  return <p data-part="passage-source">{sources.join(' · ')}</p>
}
