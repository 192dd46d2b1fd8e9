'use client'
import {
  type PerspectiveComparisonOptions,
  type PerspectiveDescription,
  perspectiveComparisonWords,
  perspectivesTable,
  type Summary,
  speaker,
  type Table,
} from '@value-framework/core'
import type { ReactNode } from 'react'
import { DataTable } from '../figure/data-table.tsx'
import type { AroundProps } from './comparison-parts.ts'

/** The exact numbers as a table; folded away at `brief`. */
export function Numbers({ said, summary, options, props, settings }: AroundProps): ReactNode {
  const { language, numbers } = settings
  const say = speaker(language, 'perspective-comparison', perspectiveComparisonWords, numbers)
  const table = <DataTable table={numbersOf(said, summary, options)} />
  if (props.detail !== 'brief') return table
  return (
    <details data-part="disclosure">
      <summary data-part="disclosure-label">{say('numbers')}</summary>
      {table}
    </details>
  )
}

/** The table without what the page says above it: the sentences, and what has to be read with the numbers. */
function numbersOf(
  said: PerspectiveDescription,
  summary: Summary,
  options: PerspectiveComparisonOptions,
): Table {
  const table = perspectivesTable(said, summary, options)
  return {
    ...table,
    head: table.head.slice(0, -1),
    rows: table.rows.map((row) => row.slice(0, -1)),
    notes: said.notes,
  }
}
