import type { LayerProblem } from '@value-framework/core'
import type { ReactNode } from 'react'
import type { SectorSpeaker } from './sector-choice.tsx'

interface ContentProblemsProps {
  readonly title: string
  readonly issues: readonly LayerProblem[]
  readonly say: SectorSpeaker
}

/** What could not be shown and how whoever made the page mends it; the rest of the table stands. */
export function ContentProblems({ title, issues, say }: ContentProblemsProps): ReactNode {
  return (
    <div data-part="problem">
      <p data-part="problem-title">{title}</p>
      <p data-part="note">{say('problem.help')}</p>
      <ul data-part="problem-list">
        {issues.map(({ path, found, wanted, hint }) => (
          <li key={path + found + hint}>
            {path && <code dir="ltr">{path}</code>}{' '}
            <span lang="en" dir="ltr">
              {found && say('problem.found', { found })}{' '}
              {wanted && say('problem.wanted', { wanted })} {hint}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
