import { type ContentError, figureWords, speaker } from '@value-framework/core'
import type { ReactNode } from 'react'
import type { Resolved } from '../provider/provider.tsx'

export interface ProblemProps {
  readonly error: ContentError
  readonly settings: Resolved
}

/** What is wrong with a component's data and how its author mends it, where the figure would stand. */
export function Problem({ error, settings }: ProblemProps): ReactNode {
  const say = speaker(settings.language, 'figure', figureWords)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds controls, and this holds none
    <div data-part="problem" role="group" aria-label={say('problem.title')} lang={say.lang}>
      <p data-part="problem-title">{say('problem.title')}</p>
      <p data-part="problem-help">{say('problem.help')}</p>
      <ul data-part="problem-list" lang="en" dir="ltr">
        {error.issues.map(({ path, found, wanted, hint }) => (
          <li key={`${path} ${found} ${wanted}`}>
            {path !== '' && <code>{path}</code>} {found !== '' && `found ${found}; `}
            {wanted !== '' && `${wanted} is wanted. `}
            {hint}
          </li>
        ))}
      </ul>
    </div>
  )
}
