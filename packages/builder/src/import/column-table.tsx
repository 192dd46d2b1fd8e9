import { type Framework, type Measure, readText } from '@value-framework/core'
import type { ReactNode } from 'react'
import { useBuilder } from '../context.ts'
import type { ColumnChoice, OpenedSurvey } from './survey.ts'

interface ColumnTableProps {
  readonly opened: OpenedSurvey
  readonly framework: Framework
  readonly columns: OpenedSurvey['settings']['columns']
  readonly onChange: (columns: OpenedSurvey['settings']['columns']) => void
}

const fields = ['ignore', 'group', 'group-kind', 'sector', 'wave'] as const
const measures: readonly Measure[] = ['matters', 'happening', 'emphasis', 'allocation']

/** Every column of a survey file with what stands in it and what it is used as. */
export function ColumnTable({ opened, framework, columns, onChange }: ColumnTableProps): ReactNode {
  const { say } = useBuilder()
  const used = new Set(Object.values(columns).map((choice) => choice.split(':')[0]))
  const offered = measures.filter(
    (measure) => measure === 'matters' || measure === 'happening' || used.has(measure),
  )
  return (
    <div data-area="columns">
      <table>
        <caption>{say('columns')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('columns.name')}</th>
            <th scope="col">{say('columns.use')}</th>
          </tr>
        </thead>
        <tbody>
          {opened.table.columns
            .filter(({ name }) => Object.hasOwn(columns, name))
            .map(({ name, values }) => (
              <tr key={name}>
                <th scope="row">
                  {name}
                  <span data-area="hint">{samples(values)}</span>
                </th>
                <td>
                  <select
                    data-part="select"
                    aria-label={say('columns.use.of', { column: name })}
                    value={columns[name]}
                    onChange={(event) =>
                      onChange({ ...columns, [name]: event.target.value as ColumnChoice })
                    }
                  >
                    {fields.map((field) => (
                      <option key={field} value={field}>
                        {say(`column.${field}`)}
                      </option>
                    ))}
                    {offered.map((measure) => (
                      <optgroup key={measure} label={say(`measure.${measure}`)}>
                        {framework.dimensions.map(({ id, label }) => (
                          <option key={id} value={`${measure}:${id}`}>
                            {readText(label, say.lang, framework.lang).text}
                          </option>
                        ))}
                      </optgroup>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {opened.table.identifying.length > 0 && (
        <p data-area="notice">
          {say('columns.dropped', {
            names: say.list(opened.table.identifying.map(({ column }) => `“${column}”`)),
            count: opened.table.identifying.length,
          })}
        </p>
      )}
    </div>
  )
}

/** A few of the texts that stand in a column, shortened. */
function samples(values: readonly string[]): string {
  const shown = values
    .slice(1, 4)
    .map((text) => (text.length > 24 ? `${text.slice(0, 23)}…` : text))
  return [...shown, ...(values.length > 4 ? ['…'] : [])].join(' · ')
}
