import type { ContentIssue } from '@value-framework/core'
import type { ReactNode } from 'react'
import type { PromptSpeaker } from './card-filters.tsx'

interface CardProblemsProps {
  readonly issues: readonly ContentIssue[]
  readonly say: PromptSpeaker
}

/** Which added cards cannot be shown and how whoever made the page mends them; the other cards stand. */
export function CardProblems({ issues, say }: CardProblemsProps): ReactNode {
  return (
    <div data-part="problem">
      <p data-part="problem-title">{say('problem.title')}</p>
      <p data-part="note">{say('problem.help')}</p>
      <ul data-part="problem-list">
        {issues.map(({ path, found, wanted, hint }) => (
          <li key={path + found}>
            <code dir="ltr">{path}</code> {say('problem.found', { found: isolated(found) })}{' '}
            {say('problem.wanted', { wanted: isolated(wanted) })}{' '}
            <span lang="en" dir="auto">
              {hint}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** English inside a sentence that may run the other way keeps its order. */
const isolated = (text: string): string => `\u2068${text}\u2069`
