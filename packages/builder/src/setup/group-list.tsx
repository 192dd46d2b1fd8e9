import { type GroupKind, readText } from '@value-framework/core'
import type { ReactNode } from 'react'
import { useBuilder } from '../context.ts'
import { groupName } from '../names.ts'
import { Choice } from './field.tsx'

const kinds: readonly GroupKind[] = ['community', 'organization', 'other']

/** The groups in their order: which are shown, whose they are; moved and removed here. */
export function GroupList(): ReactNode {
  const builder = useBuilder()
  const { page, say, change, framework } = builder
  return (
    <section data-area="panel" aria-labelledby="builder-groups">
      <h2 id="builder-groups">{say('groups')}</h2>
      <ul data-area="groups">
        {page.columns.map((column, index) => {
          const name = groupName(builder, column)
          const { key, kind, shown, sector } = column
          return (
            <li key={key}>
              <label data-area="check">
                <input
                  type="checkbox"
                  checked={shown}
                  aria-label={say('group.shown', { name })}
                  onChange={(event) =>
                    change({
                      type: 'set-group',
                      column: key,
                      fields: { shown: event.target.checked },
                    })
                  }
                />
                <span aria-hidden="true">{name}</span>
              </label>
              <Choice
                quiet
                label={say('group.kind', { name })}
                value={kind}
                options={kinds.map((one) => [one, say(`kind.${one}`)])}
                onChange={(next) =>
                  change({ type: 'set-group', column: key, fields: { kind: next } })
                }
              />
              {page.figure === 'sector-comparison-table' && (
                <Choice
                  quiet
                  label={say('group.sector', { name })}
                  value={sector ?? ''}
                  options={[
                    ['', say('group.sector.none')],
                    ...framework.sectors.map(
                      (one) =>
                        [one.id, readText(one.label, say.lang, framework.lang).text] as const,
                    ),
                  ]}
                  onChange={(next) =>
                    change({
                      type: 'set-group',
                      column: key,
                      fields: { sector: next || undefined },
                    })
                  }
                />
              )}
              <span data-area="group-tools">
                <button
                  type="button"
                  data-area="icon-button"
                  aria-label={say('group.left', { name })}
                  aria-disabled={index === 0}
                  onClick={() => change({ type: 'move-group', column: key, by: -1 })}
                >
                  ↑
                </button>
                <button
                  type="button"
                  data-area="icon-button"
                  aria-label={say('group.right', { name })}
                  aria-disabled={index === page.columns.length - 1}
                  onClick={() => change({ type: 'move-group', column: key, by: 1 })}
                >
                  ↓
                </button>
                <button
                  type="button"
                  data-area="icon-button"
                  aria-label={say('group.remove', { name })}
                  onClick={() => change({ type: 'remove-group', column: key })}
                >
                  ×
                </button>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
