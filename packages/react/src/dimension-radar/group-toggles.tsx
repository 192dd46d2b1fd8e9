import { countWords, groupCount, seriesLooks, seriesSample } from '@value-framework/core'
import { type ReactNode, useMemo } from 'react'
import { useMounted } from '../provider/mounted.ts'
import { SceneMarks } from '../scene/scene-view.tsx'
import type { DetailedProps } from './details.ts'

interface GroupTogglesProps extends DetailedProps {
  readonly hidden: readonly string[]
  readonly onChange: (hidden: readonly string[]) => void
}

/** Above so many groups each has its own small chart and label, and the list is folded away. */
const mostInSight = 4

/** The groups with their marks and counts: the legend, and after mount buttons that draw a group or leave it out. */
export function GroupToggles(props: GroupTogglesProps): ReactNode {
  const { say, summary } = props.context
  const { groups } = summary
  if (groups.length <= mostInSight) return <GroupList {...props} />
  return (
    <details data-part="group-choice">
      <summary data-part="disclosure-label">{`${say('groups')} (${say.number(groups.length)})`}</summary>
      <GroupList {...props} />
    </details>
  )
}

function GroupList({ context, hidden, onChange }: GroupTogglesProps): ReactNode {
  const { summary, say, figure } = context
  const mounted = useMounted()
  const looks = useMemo(() => seriesLooks(summary), [summary])
  const several = summary.groups.length > 1
  return (
    <ul data-part="groups" aria-label={say('groups')}>
      {summary.groups.map((group) => {
        const look = looks.get(group.id)
        const count = groupCount(group)
        const shown = !hidden.includes(group.id)
        const content = (
          <>
            {look?.series && (
              <svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
                <SceneMarks marks={seriesSample(look)} />
              </svg>
            )}
            <span data-part="group-name" dir="auto">
              {group.label}
            </span>{' '}
            {count !== undefined && (
              <span data-part="group-count">{countWords(count, summary.source, figure)}</span>
            )}
          </>
        )
        const own = { 'data-part': 'toggle', 'data-group': group.id }
        return (
          <li key={group.id}>
            {mounted && several ? (
              <button
                type="button"
                {...own}
                aria-pressed={shown}
                onClick={() =>
                  onChange(shown ? [...hidden, group.id] : hidden.filter((id) => id !== group.id))
                }
              >
                {content}
              </button>
            ) : (
              <span {...own}>{content}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
