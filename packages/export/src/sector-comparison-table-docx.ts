import type { SectorComparisonOptions } from '@value-framework/core'
import { carriedFigure } from './carried/carried-figure.ts'
import { printedSectorTable } from './page/printed-sector-table.ts'
import { type TableDocxOptions, tableDocx } from './table-docx.ts'

/** What the sector table is made from, and how its file is set. */
export interface SectorComparisonTableDocxOptions
  extends SectorComparisonOptions,
    Omit<TableDocxOptions, 'carried' | 'lead'> {
  /** The license of the words and numbers, as their author gives it; it is carried in the file. */
  readonly license?: string
}

/** The sector table as a Word file, with the same words, marks and notes as in the page. */
export function sectorComparisonTableDocx({
  paper,
  license,
  ...options
}: SectorComparisonTableDocxOptions): Uint8Array {
  const { table, lead } = printedSectorTable(options, license)
  return tableDocx(table, {
    ...(paper && { paper }),
    lead,
    carried: carriedFigure('sector-comparison-table', { ...options, license }, true),
  })
}
