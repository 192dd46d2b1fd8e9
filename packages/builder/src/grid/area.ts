/** A cell by its row (0 holds the names of the groups) and its column. */
export interface Spot {
  readonly row: number
  readonly column: number
}

/** Cells that are selected: those between two corners. */
export interface Area {
  /** Where the selection began. */
  readonly anchor: Spot
  /** Where the keyboard stands. */
  readonly head: Spot
}

/** How many rows and columns the grid has. */
export interface Extent {
  readonly rows: number
  readonly columns: number
}

export const areaAt = (spot: Spot): Area => ({ anchor: spot, head: spot })

export function inArea({ anchor, head }: Area, { row, column }: Spot): boolean {
  const between = (at: number, one: number, other: number): boolean =>
    at >= Math.min(one, other) && at <= Math.max(one, other)
  return between(row, anchor.row, head.row) && between(column, anchor.column, head.column)
}

/** Every cell of the area, row by row. */
export function spotsOf({ anchor, head }: Area): readonly (readonly Spot[])[] {
  const top = Math.min(anchor.row, head.row)
  const left = Math.min(anchor.column, head.column)
  const down = Math.abs(anchor.row - head.row) + 1
  const across = Math.abs(anchor.column - head.column) + 1
  return Array.from({ length: down }, (_, row) =>
    Array.from({ length: across }, (_, column) => ({ row: top + row, column: left + column })),
  )
}

/** A cell inside the grid. */
export const within = ({ row, column }: Spot, { rows, columns }: Extent): Spot => ({
  row: Math.max(0, Math.min(row, rows - 1)),
  column: Math.max(0, Math.min(column, columns - 1)),
})

/** Where a key leads from a cell; undefined for keys that lead nowhere. */
export function ledTo(key: string, far: boolean, at: Spot, extent: Extent): Spot | undefined {
  const { row, column } = at
  const lastRow = extent.rows - 1
  const lastColumn = extent.columns - 1
  switch (key) {
    case 'ArrowUp':
      return { row: far ? 0 : Math.max(0, row - 1), column }
    case 'ArrowDown':
      return { row: far ? lastRow : Math.min(lastRow, row + 1), column }
    case 'ArrowLeft':
      return { row, column: far ? 0 : Math.max(0, column - 1) }
    case 'ArrowRight':
      return { row, column: far ? lastColumn : Math.min(lastColumn, column + 1) }
    case 'Home':
      return { row: far ? 0 : row, column: 0 }
    case 'End':
      return { row: far ? lastRow : row, column: lastColumn }
    default:
      return undefined
  }
}
