import { type SectorComparisonOptions, sectorComparisonTable } from '@value-framework/core'
import { carriedFigure } from '../carried/carried-figure.ts'
import { sectorTablePage } from '../page/content-pages.ts'
import { printedSectorTable } from '../page/printed-sector-table.ts'
import { tableSheets } from '../picture/table-sheets.ts'
import { sectorComparisonTableDocx } from '../sector-comparison-table-docx.ts'
import type { FigureKind, SettledInput } from './figure-kind.ts'
import { given } from './given.ts'

/** The sector table, with the numbers of a summary under their sectors where there is one. */
export const sectorComparisonTableFigure: FigureKind = {
  name: 'sector-comparison-table',
  summary: 'welcome',
  carried: (input) => carriedFigure('sector-comparison-table', input, true),
  page: (input) => sectorTablePage({ ...optionsOf(input), ...given(input, ['license']) }),
  table: (input) => sectorComparisonTable(optionsOf(input)),
  sheets: (input) => {
    const { table, lead } = printedSectorTable(optionsOf(input), input.license)
    return tableSheets(table, { paper: input.paper, lead })
  },
  docx: (input) =>
    sectorComparisonTableDocx({ ...optionsOf(input), ...given(input, ['license', 'paper']) }),
}

const optionsOf = (input: SettledInput): SectorComparisonOptions => ({
  framework: input.framework,
  language: input.language,
  ...given(input, ['numbers', 'title', 'summary']),
})
