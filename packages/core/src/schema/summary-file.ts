import type { Summary } from '../model/summary.ts'
import type { SummaryFile } from './summary-shape.ts'

/**
 * The content of a summary file, ready for `JSON.stringify`; `parseSummary` reads it back as the same summary.
 * Numbers that are medians are named so.
 */
export function summaryFile(summary: Summary): SummaryFile {
  const median = summary.statistic === 'median'
  const file: unknown = {
    format: 'value-framework/summary@1',
    ...summary,
    groups: summary.groups.map((group) => ({
      ...group,
      cells: Object.fromEntries(
        Object.entries(group.cells).map(([dimension, cell]) => {
          if (cell.state !== 'shown') return [dimension, cell]
          const { state, value, ...rest } = cell
          return [dimension, { [median ? 'median' : 'value']: value, ...rest }]
        }),
      ),
    })),
  }
  return file as SummaryFile
}
