import { type RenderResult, render } from '@testing-library/react'
import { type ReactElement, StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import {
  SectorComparisonTable,
  type SectorComparisonTableProps,
} from '../src/sector-comparison-table/sector-comparison-table.tsx'
import '../src/styles.css'

export const residents = { id: 'residents', label: 'Residents' }
export const summary = {
  format: 'value-framework/summary@1',
  statistic: 'median',
  example: true,
  groups: [
    {
      id: 'clinics',
      label: 'Clinics',
      sector: 'healthcare',
      cells: {
        outcomes: { median: 4, q1: 3, q3: 5, n: '20–49' },
        'intrinsic-benefits': { state: 'too-few' },
      },
    },
    { id: 'members', label: 'Members', kind: 'community', cells: { outcomes: 5 } },
  ],
}
export const everything: SectorComparisonTableProps = {
  sectors: [residents],
  rows: [
    { id: 'rent', caption: 'Rent', cells: { residents: 'It rises.', healthcare: 'We see it.' } },
  ],
  summary,
  dimension: 'outcomes',
}

export const inWidth = (width: number, element: ReactElement): ReactElement => (
  <div style={{ inlineSize: `${width}px` }}>{element}</div>
)
export const show = (props: SectorComparisonTableProps = {}, width = 900): RenderResult =>
  render(inWidth(width, <SectorComparisonTable {...props} />))

/** The server's HTML, with no script: what a page without JavaScript shows. */
export function serve(element: ReactElement): HTMLElement {
  const host = document.createElement('div')
  host.innerHTML = renderToString(<StrictMode>{element}</StrictMode>)
  document.body.append(host)
  return host
}
