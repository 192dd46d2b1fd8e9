'use client'
import { cellOf, pointDetails, pointNumber, readText } from '@value-framework/core'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { DetailedProps } from './details.ts'
import type { RadarPoint } from './radar-context.ts'

/** Opens a grid of all points to walk through by keyboard; no fact needs it. */
export function Explorer({ context }: DetailedProps): ReactNode {
  const { setPoint, say } = context
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = (): void => {
    setOpen(false)
    setPoint(null)
    button.current?.focus()
  }
  return (
    <div data-part="explorer">
      <button
        ref={button}
        type="button"
        data-part="button"
        aria-expanded={open}
        onClick={() => (open ? close() : setOpen(true))}
      >
        {say(open ? 'explore.close' : 'explore')}
      </button>
      {open && <Grid context={context} onClose={close} />}
    </div>
  )
}

interface GridProps extends DetailedProps {
  readonly onClose: () => void
}

function Grid({ context, onClose }: GridProps): ReactNode {
  const { summary, framework, settings, id, view, point, setPoint, say, figure } = context
  const [at, setAt] = useState<readonly [row: number, column: number]>([0, 0])
  const [pinned, setPinned] = useState(false)
  const root = useRef<HTMLTableElement>(null)
  const { groups, scale } = summary
  const { dimensions } = framework
  const pointAt = (row: number, column: number): RadarPoint => ({
    group: groups[row]?.id as string,
    dimension: dimensions[column]?.id as string,
  })
  /** Whether the point's card stands in the picture. */
  const carded = (row: number, column: number): boolean => {
    const group = groups[row]
    const shown = group && point && view !== 'table' && context.groups.includes(group.id)
    return Boolean(shown && cellOf(group, dimensions[column]?.id ?? '').state === 'shown')
  }
  const cellAt = (row: number, column: number): HTMLElement | null | undefined =>
    root.current?.querySelector<HTMLElement>(`[data-row='${row}'][data-column='${column}']`)
  useEffect(() => {
    root.current?.querySelector<HTMLElement>('[data-row="0"][data-column="0"]')?.focus()
  }, [])
  const go = (row: number, column: number): void => {
    setAt([row, column])
    cellAt(row, column)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const [row, column] = at
    const last = [groups.length - 1, dimensions.length - 1] as const
    const forward = settings.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const back = settings.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
    const moves: { readonly [key: string]: readonly [number, number] } = {
      [forward]: [row, Math.min(column + 1, last[1])],
      [back]: [row, Math.max(column - 1, 0)],
      ArrowDown: [Math.min(row + 1, last[0]), column],
      ArrowUp: [Math.max(row - 1, 0), column],
      Home: [event.ctrlKey ? 0 : row, 0],
      End: [event.ctrlKey ? last[0] : row, last[1]],
    }
    const move = moves[event.key]
    if (move) go(...move)
    else if (event.key === 'Enter') setPinned(!pinned)
    else if (event.key === 'Escape') {
      if (pinned || carded(...at)) {
        setPinned(false)
        setPoint(null)
      } else onClose()
    } else return
    event.preventDefault()
    event.stopPropagation()
    event.nativeEvent.stopImmediatePropagation()
  }
  const details = pinned ? pointDetails(summary, framework, pointAt(...at), settings) : undefined
  return (
    <>
      <p id={`${id}help`} data-part="explorer-help">
        {say('explore.help')}
      </p>
      <div data-part="table-region">
        <table
          ref={root}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid that moves focus is more than a table
          role="grid"
          data-part="explorer-grid"
          aria-label={say('explore.label')}
          aria-describedby={`${id}help`}
          onKeyDown={onKeyDown}
        >
          <thead>
            <tr>
              <td />
              {dimensions.map((dimension) => {
                const name = readText(dimension.label, settings.language.id, framework.lang)
                return (
                  <th key={dimension.id} scope="col" lang={name.lang}>
                    {name.text}
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {groups.map((group, row) => (
              <tr key={group.id}>
                <th scope="row">{group.label || say('table.rating')}</th>
                {dimensions.map((dimension, column) => {
                  const cell = cellOf(group, dimension.id)
                  const own = { group: group.id, dimension: dimension.id }
                  return (
                    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid's keys reach every cell
                    <td
                      key={dimension.id}
                      data-row={row}
                      data-column={column}
                      tabIndex={row === at[0] && column === at[1] ? 0 : -1}
                      aria-label={pointDetails(summary, framework, own, settings)?.sentence}
                      onFocus={() => {
                        setAt([row, column])
                        setPoint(own)
                      }}
                      onClick={() => go(row, column)}
                    >
                      {cell.state === 'shown'
                        ? pointNumber(cell.value, scale, figure)
                        : figure(`state.${cell.state}.short`)}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {details && (
        <div data-part="pinned-card">
          <p data-part="value-card-title">{details.title}</p>
          <p data-part="value-card-value">{details.value}</p>
          {details.notes.map((note) => (
            <p key={note} data-part="value-card-note">
              {note}
            </p>
          ))}
        </div>
      )}
    </>
  )
}
