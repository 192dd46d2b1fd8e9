import type { ReactNode } from 'react'
import { useBuilder } from '../context.ts'
import { Grid } from '../grid/grid.tsx'
import { ChooseFile } from '../import/choose-file.tsx'
import type { Importing } from '../import/use-import.ts'
import { mostGroups } from '../model/changes.ts'
import { blankPage, isUntouched } from '../model/page.ts'
import { ProblemList } from './problem-list.tsx'

/** The table of numbers with what belongs to it: the example's notice, a group more, what has to be mended. */
export function NumbersPanel({ use }: { readonly use: Importing }): ReactNode {
  const { page, say, change, announce } = useBuilder()
  const isExample =
    isUntouched(page) &&
    page.columns.some(({ entries }) => Object.values(entries).some(({ example }) => example))
  const add = (): void => {
    if (page.columns.length >= mostGroups) announce(say('most-groups', { count: mostGroups }))
    else change({ type: 'add-group' })
  }
  return (
    <section data-area="numbers" aria-labelledby="builder-numbers">
      <h2 id="builder-numbers">{say('numbers')}</h2>
      {isExample && (
        <p data-area="notice">
          {say('numbers.example')}{' '}
          <button
            type="button"
            data-area="link-button"
            onClick={() => change({ type: 'set', fields: { columns: blankPage.columns } })}
          >
            {say('numbers.empty')}
          </button>
        </p>
      )}
      <Grid onAnswers={(text) => void use.text(text)} />
      <ProblemList />
      <p data-area="row">
        <button type="button" data-part="button" onClick={add}>
          {say('grid.add')}
        </button>
        <ChooseFile onFile={(file) => void use.file(file)} />
      </p>
    </section>
  )
}
