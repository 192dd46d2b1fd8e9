import type { ReactNode } from 'react'
import { type Builder, useBuilder } from '../context.ts'
import type { Problem } from '../model/problems.ts'
import { dimensionName, groupName } from '../names.ts'

/** The id of a problem's sentence, for the cell that it is about. */
export const problemId = (index: number): string => `builder-problem-${index}`

/** What has to be mended, cell by cell. */
export function ProblemList(): ReactNode {
  const builder = useBuilder()
  const { problems, say } = builder
  return (
    <div data-area="problems">
      {problems.length > 0 && (
        <>
          <p>{say('problems.title', { count: problems.length })}</p>
          <ul>
            {problems.map((problem, index) => (
              <li key={problemId(index)} id={problemId(index)}>
                {problemWords(problem, builder)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** A problem in words: the cell as the user sees it, what stands there, and how to mend it. */
export function problemWords(problem: Problem, builder: Builder): string {
  const { say, page } = builder
  const column = page.columns.find(({ key }) => key === problem.column)
  if (!column) return ''
  const name = groupName(builder, column)
  switch (problem.code) {
    case 'no-name':
      return say('problem.no-name', { column: name })
    case 'same-name':
      return say('problem.same-name', { name })
    default: {
      const row = dimensionName(builder, problem.dimension)
      const { min, max } = page.scale
      return say(`problem.${problem.code}`, {
        cell: say('problem.place', { column: name, row }),
        found: problem.found,
        min,
        max,
      })
    }
  }
}
