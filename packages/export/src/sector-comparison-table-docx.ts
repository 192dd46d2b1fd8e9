import {
  figureWords,
  type SectorComparisonOptions,
  sectorComparisonTable,
  sourceLine,
  speaker,
} from '@value-framework/core'
import type { CarriedInput } from './carried/carried.ts'
import { licenseLine } from './office/radar-report.ts'
import { type TableDocxOptions, tableDocx } from './table-docx.ts'

/** What the sector table is made from, and how its file is set. */
export interface SectorComparisonTableDocxOptions
  extends SectorComparisonOptions,
    Omit<TableDocxOptions, 'carried'> {
  /** The license of the words and numbers, as their author gives it; it is carried in the file. */
  readonly license?: string
}

/** The sector table as a Word file, with the same words, marks and notes as in the page. */
export function sectorComparisonTableDocx({
  paper,
  license,
  ...options
}: SectorComparisonTableDocxOptions): Uint8Array {
  const table = sectorComparisonTable(options)
  const line = licenseLine({ language: options.language, ...(license && { license }) })
  return tableDocx(line ? { ...table, notes: [...table.notes, line] } : table, {
    ...(paper && { paper }),
    carried: carriedSectors(options, table.lang, license),
  })
}

/** What a file of the sector table carries. */
function carriedSectors(
  { framework, summary, language, numbers }: SectorComparisonOptions,
  lang: string,
  license: string | undefined,
): CarriedInput {
  const source = summary && sourceLine(summary, speaker(language, 'figure', figureWords, numbers))
  const notice = framework.notice
  return {
    figure: 'sector-comparison-table',
    lang,
    framework,
    ...(summary && { summary }),
    ...(source !== undefined && { source }),
    ...(license !== undefined && { license }),
    ...(typeof notice === 'string' && { notice }),
  }
}
