'use client'
import type { ComparedSector, SectorComparison } from '@value-framework/core'
import { type ReactNode, useRef } from 'react'
import { languageOf } from '../provider/language-of.ts'
import { Entries } from './said.tsx'
import type { SectorSpeaker } from './sector-choice.tsx'
import { useOverflow } from './use-overflow.ts'

interface ComparisonGridProps {
  readonly comparison: SectorComparison
  /** The columns that the reader wants to see; paper shows all. */
  readonly visible: readonly ComparedSector[]
  /** The widget's own id: the heading's is `-title`. */
  readonly id: string
  readonly say: SectorSpeaker
}

/** The wide form: one table, whose region takes the focus only where it scrolls. */
export function ComparisonGrid({ comparison, visible, id, say }: ComparisonGridProps): ReactNode {
  const region = useRef<HTMLDivElement>(null)
  const scrolls = useOverflow(region)
  const { title, caption, corner, sectors, rows } = comparison
  const away = (sector: string): 'yes' | undefined =>
    visible.some((column) => column.id === sector) ? undefined : 'yes'
  return (
    <div data-part="wide">
      <div
        ref={region}
        data-part="region"
        data-scrolls={scrolls === undefined ? undefined : scrolls ? 'yes' : 'no'}
        {...(scrolls && { role: 'region', tabIndex: 0, 'aria-label': say('region', { title }) })}
      >
        <table data-part="table" aria-labelledby={`${id}-title ${id}-caption`}>
          <caption data-part="caption">
            <span id={`${id}-caption`} data-part="caption-text">
              {caption}
            </span>
          </caption>
          <thead>
            <tr>
              <th scope="col" data-part="corner">
                {corner}
              </th>
              {sectors.map(({ id: sector, label, origin, note }) => (
                <th
                  key={sector}
                  scope="col"
                  data-part="column-head"
                  data-sector={sector}
                  data-origin={origin}
                  data-away={away(sector)}
                >
                  <span data-part="label">
                    <bdi {...languageOf(label, comparison, origin)}>{label.text}</bdi>
                  </span>
                  {note && <span data-part="added">{note}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={row.id}
                data-part="row"
                data-row={row.id}
                data-kind={row.kind}
                data-origin={row.origin}
                data-dimension={row.kind === 'numbers' ? row.dimensions[0] : undefined}
                data-marked={row.marked ? '' : undefined}
              >
                <th scope="row" data-part="row-head" abbr={row.caption.text}>
                  <span data-part="label">
                    <bdi {...languageOf(row.caption, comparison, row.origin)}>
                      {row.caption.text}
                    </bdi>
                  </span>
                  {row.notes.map((note) => (
                    <span key={note} data-part="row-note">
                      {note}
                    </span>
                  ))}
                </th>
                {row.cells.map(({ sector, entries }) => (
                  <td key={sector} data-part="cell" data-sector={sector} data-away={away(sector)}>
                    <Entries entries={entries} comparison={comparison} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
