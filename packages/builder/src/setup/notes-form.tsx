import type { Statistic } from '@value-framework/core'
import type { ReactNode } from 'react'
import { useBuilder } from '../context.ts'
import { isDate, isExample } from '../model/summary-of.ts'
import { Choice, TextField, useSet } from './field.tsx'

const units = ['none', 'person', 'case', 'focus-group', 'organization'] as const
const statistics: readonly Statistic[] = ['unstated', 'median', 'mean', 'agreed-rating']

/** Title, question, source and what the numbers are. */
export function NotesForm(): ReactNode {
  const { page, say } = useBuilder()
  const set = useSet()
  const wrongDate = page.collected.trim() !== '' && !isDate(page.collected)
  const setUnit = (unit: (typeof units)[number]): void =>
    set({ unit: unit === 'none' ? undefined : unit })
  return (
    <section data-area="panel" aria-labelledby="builder-details">
      <h2 id="builder-details">{say('details')}</h2>
      <TextField
        label={say('field.title')}
        hint={say('field.title.hint')}
        value={page.title}
        most={300}
        onChange={(title) => set({ title }, 'title')}
      />
      <TextField
        label={say('field.question')}
        value={page.question}
        onChange={(question) => set({ question }, 'question')}
      />
      <div data-area="fields">
        <TextField
          label={say('field.source')}
          hint={say('field.source.hint')}
          value={page.source}
          onChange={(source) => set({ source }, 'source')}
        />
        <TextField
          label={say('field.collected')}
          hint={say('field.collected.hint')}
          problem={wrongDate ? say('field.collected.wrong') : undefined}
          value={page.collected}
          most={40}
          onChange={(collected) => set({ collected }, 'collected')}
        />
        <Choice
          label={say('field.statistic')}
          value={page.statistic}
          options={statistics.map((one) => [one, say(`statistic.${one}`)])}
          onChange={(statistic) => set({ statistic })}
        />
        <Choice
          label={say('field.unit')}
          value={page.unit ?? 'none'}
          options={units.map((one) => [one, say(`unit.${one}`)])}
          onChange={setUnit}
        />
      </div>
      <label data-area="check">
        <input
          type="checkbox"
          checked={isExample(page, page.columns)}
          onChange={(event) => set({ example: event.target.checked })}
        />
        {say('field.example')}
      </label>
    </section>
  )
}
