import type { ContentIssue } from '@value-framework/core'
import type { ReactNode } from 'react'

interface ContentProblemsProps {
  readonly title: string
  /** Whom the list is for. */
  readonly help: string
  readonly issues: readonly ContentIssue[]
}

/**
 * What could not be shown and how whoever made the page mends it; the rest of the component stands. The list is
 * English in every language, as are the names of the fields that it is about.
 */
export function ContentProblems({ title, help, issues }: ContentProblemsProps): ReactNode {
  return (
    <div data-part="problem">
      <p data-part="problem-title">{title}</p>
      <p data-part="note">{help}</p>
      <ul data-part="problem-list" lang="en" dir="ltr">
        {issues.map(({ path, found, wanted, hint }) => (
          <li key={path + found + hint}>
            {path && <code>{path}</code>} {found && `found ${found}; `}
            {wanted && `${wanted} is wanted. `}
            {hint}
          </li>
        ))}
      </ul>
    </div>
  )
}
