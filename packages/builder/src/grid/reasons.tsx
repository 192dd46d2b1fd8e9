import { type ReactNode, useId } from 'react'
import { useBuilder } from '../context.ts'
import { reasons } from '../model/read-entry.ts'
import { dimensionName, groupName } from '../names.ts'
import { spotsOf } from './area.ts'
import { placeOf } from './place-of.ts'
import type { GridUse } from './use-grid.ts'

/** What can stand in a cell instead of a number, for those that are selected. */
export function Reasons({ use }: { readonly use: GridUse }): ReactNode {
  const builder = useBuilder()
  const { say, page } = builder
  const id = useId()
  const spots = spotsOf(use.area)
    .flat()
    .filter(({ row }) => row > 0)
  const [first] = spots
  const column = first && page.columns[first.column]
  const dimension = first && placeOf(page, first).dimension
  if (!column || dimension === undefined) return <div data-area="reasons" />
  const cell = say('problem.place', {
    column: groupName(builder, column),
    row: dimensionName(builder, dimension),
  })
  const cells = say('grid.cells', { count: spots.length, cell })
  return (
    // biome-ignore lint/a11y/useSemanticElements: its name stands beside the buttons and changes with what is selected
    <div data-area="reasons" role="group" aria-labelledby={id}>
      <span id={id}>{say('grid.reasons', { cells })}</span>
      <span data-area="chips">
        {reasons.map((reason) => (
          <button key={reason} type="button" data-area="chip" onClick={() => use.fill(reason)}>
            {say(`reason.${reason}`)}
          </button>
        ))}
      </span>
    </div>
  )
}
