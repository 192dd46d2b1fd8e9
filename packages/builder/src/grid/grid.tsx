import { type ReactNode, useId } from 'react'
import { useBuilder } from '../context.ts'
import { dimensionIds } from '../model/framework-of.ts'
import { entryOf } from '../model/page.ts'
import { dimensionName, groupName } from '../names.ts'
import { problemId } from '../setup/problem-list.tsx'
import { Cell } from './cell.tsx'
import { Reasons } from './reasons.tsx'
import { useGrid } from './use-grid.ts'

interface GridProps {
  /** Called with pasted text that holds a row for each person. */
  readonly onAnswers: (text: string) => void
}

/** The table of numbers: dimensions down, groups across. */
export function Grid({ onAnswers }: GridProps): ReactNode {
  const builder = useBuilder()
  const { page, say, problems } = builder
  const use = useGrid(onAnswers)
  const id = useId()
  const ids = dimensionIds(page)
  const problemOf = (column: number, dimension: string | undefined): string | undefined => {
    const at = problems.findIndex(
      (one) =>
        one.column === column && ('dimension' in one ? one.dimension : undefined) === dimension,
    )
    return at < 0 ? undefined : problemId(at)
  }
  return (
    <>
      <div data-area="grid-frame">
        <table
          ref={use.root}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose cells take the keyboard
          role="grid"
          aria-label={say('grid.name')}
          aria-describedby={`${id}help`}
          aria-multiselectable="true"
          onKeyDown={use.onKeyDown}
          onCopy={(event) => use.onCopy(event, false)}
          onCut={(event) => use.onCopy(event, true)}
          onPaste={use.onPaste}
        >
          <thead>
            <tr>
              <th scope="col" data-area="corner">
                {say('grid.dimension')}
              </th>
              {page.columns.map((column, index) => (
                <Cell
                  key={column.key}
                  use={use}
                  spot={{ row: 0, column: index }}
                  text={column.label}
                  hint={groupName(builder, column)}
                  name={say('grid.group')}
                  problem={problemOf(column.key, undefined)}
                  example={false}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {ids.map((dimension, row) => (
              <tr key={dimension}>
                <th scope="row">{dimensionName(builder, dimension)}</th>
                {page.columns.map((column, index) => (
                  <Cell
                    key={column.key}
                    use={use}
                    spot={{ row: row + 1, column: index }}
                    text={entryOf(column, dimension).text}
                    hint=""
                    name={say('grid.edit', {
                      column: groupName(builder, column),
                      row: dimensionName(builder, dimension),
                    })}
                    problem={problemOf(column.key, dimension)}
                    example={entryOf(column, dimension).example === true}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Reasons use={use} />
      <p id={`${id}help`} data-area="help">
        {say('grid.help')}
      </p>
    </>
  )
}
