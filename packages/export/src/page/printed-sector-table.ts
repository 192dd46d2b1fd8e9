import {
  compareSectors,
  comparisonTable,
  type SectorComparisonOptions,
  type Table,
} from '@value-framework/core'
import { licenseLine } from '../office/radar-report.ts'

/** A table, and those of its notes that are to be read before it. */
export interface PrintedTable {
  readonly table: Table
  readonly lead: readonly string[]
}

/** The sector table for paper: that numbers are made up, and what the table is, lead; the license comes last. */
export function printedSectorTable(
  options: SectorComparisonOptions,
  license: string | undefined,
): PrintedTable {
  const comparison = compareSectors(options)
  const { caption, stamp } = comparison
  const table = comparisonTable(comparison)
  const { language } = options
  const line = licenseLine({ language, ...(license !== undefined && { license }) })
  return {
    table: line ? { ...table, notes: [...table.notes, line] } : table,
    lead: stamp ? [`${stamp}.`, caption] : [caption],
  }
}
