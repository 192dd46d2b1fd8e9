'use client'
import type { Table } from '@value-framework/core'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Unbroken } from './unbroken.tsx'

export interface DataTableProps {
  readonly table: Table
  /** The one of its notes that stands out, such as that the numbers are made up. */
  readonly stamp?: string | undefined
}

/** A table of a figure's numbers, its notes below; it scrolls inside a named region only where it is too wide. */
export function DataTable({ table, stamp }: DataTableProps): ReactNode {
  const id = useId()
  const region = useRef<HTMLDivElement>(null)
  const scrolls = useOverflow(region)
  const { caption, head, rows, notes } = table
  return (
    <div data-part="data-table">
      <div
        ref={region}
        data-part="table-region"
        {...(scrolls && { tabIndex: 0, role: 'region', 'aria-labelledby': id })}
      >
        <table>
          <caption id={id} dir="auto">
            {caption}
          </caption>
          <thead>
            <tr>
              {head.map((text, column) => (
                <th key={column} scope="col" dir="auto">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([header, ...cells], row) => (
              <tr key={row}>
                <th scope="row" lang={header?.lang} dir="auto">
                  {header?.text}
                </th>
                {cells.map(({ text, lang }, column) => (
                  <td key={column} lang={lang} dir="auto">
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {notes.length > 0 && (
        <ul data-part="table-notes">
          {notes.map((note) => (
            <li key={note} data-part={note === stamp ? 'stamp' : undefined} dir="auto">
              <Unbroken text={note} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Whether the content is wider than the element, which then needs a tab stop to be scrolled by keyboard. */
function useOverflow(ref: React.RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const measure = (): void => setOverflows(element.scrollWidth > element.clientWidth + 1)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return overflows
}
