import type { Table, TableCell } from '@value-framework/core'
import { lineCount } from './text-lines.ts'
import { pointsPerInch } from './units.ts'

/** As many rows of a table as one page holds. */
export interface PagedTable {
  readonly rows: readonly (readonly TableCell[])[]
  /** Of the columns, in inches. */
  readonly widths: readonly number[]
  /** In inches, the head included. */
  readonly height: number
  /** In points. */
  readonly size: number
}

/** Left and right of a cell's words together, and above and below. */
const inset = 0.12
const rowInset = 0.1

/**
 * A table cut into pages of a width and height in inches, each with the head. A row that is higher than a page has one
 * of its own.
 */
export function pagedTable(
  { head, rows }: Table,
  width: number,
  height: number,
  size: number,
): readonly PagedTable[] {
  const widths = columnWidths(head.length, width)
  const heightOf = (texts: readonly string[], bold: boolean): number =>
    Math.max(
      ...texts.map((words, column) => {
        const inner = ((widths[column] as number) - inset) * pointsPerInch
        const lines = lineCount(words, size, inner, bold || column === 0)
        return (lines * size * 1.2) / pointsPerInch + rowInset
      }),
    )
  const headHeight = heightOf(head, true)
  const pages: { rows: (readonly TableCell[])[]; height: number }[] = []
  for (const row of rows) {
    const own = heightOf(
      row.map(({ text }) => text),
      false,
    )
    const page = pages.at(-1)
    if (page && page.height + own <= height) {
      page.rows.push(row)
      page.height += own
    } else pages.push({ rows: [row], height: headHeight + own })
  }
  return pages.map((page) => ({ ...page, widths, size }))
}

/** The first column holds names and is a little wider. */
function columnWidths(count: number, width: number): readonly number[] {
  const first = count === 1 ? width : Math.max((width / (count + 0.3)) * 1.3, width / count)
  return Array.from({ length: count }, (_, index) =>
    index === 0 ? first : (width - first) / (count - 1),
  )
}
