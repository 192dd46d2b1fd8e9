import type { Table } from '@value-framework/core'

/** The table without columns in which no row says anything: paper and screens have no room for them. */
export function filledColumns(table: Table): Table {
  const { head, rows } = table
  const filled = head.map((_, column) => rows.some((row) => row[column]?.text))
  const kept = <Cell>(cells: readonly Cell[]): readonly Cell[] =>
    cells.filter((_, column) => filled[column] || rows.length === 0)
  return { ...table, head: kept(head), rows: rows.map(kept) }
}
