import type { ContentError } from '@value-framework/core'
import type { ReactNode } from 'react'
import { useBuilder } from '../context.ts'

interface ImportProblemProps {
  readonly problem: ContentError | 'broken'
  readonly onClose?: () => void
}

/** Why a file could not be read: where, what was found, what is wanted, how to mend it. What was there is still there. */
export function ImportProblem({ problem, onClose }: ImportProblemProps): ReactNode {
  const { say } = useBuilder()
  const issues = problem === 'broken' ? [] : problem.issues.slice(0, mostIssues)
  return (
    <div data-area="problems" role="alert">
      <p>{say('import.problem')}</p>
      {/* The library words what is wrong with files in English. */}
      <ul lang="en">
        {issues.map(({ path, found, wanted, hint }) => (
          <li key={`${path} ${found} ${wanted}`}>
            {problem !== 'broken' && <b>{path || problem.subject}: </b>}
            {[found && `found ${found}`, wanted && `${wanted} is wanted`]
              .filter(Boolean)
              .join('; ')}
            {'. '}
            {hint}
          </li>
        ))}
      </ul>
      {onClose && (
        <button type="button" data-area="link-button" onClick={onClose}>
          {say('close')}
        </button>
      )}
    </div>
  )
}

const mostIssues = 8
