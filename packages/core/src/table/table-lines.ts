import type { Table, TableCell } from '../model/table.ts'

/**
 * The table as lines of equally many cells, the head first. The caption and the notes, where they are wanted, follow
 * at the end behind an empty line, so that the first line is the head for every program that reads the file.
 */
export function tableLines(table: Table, notes: boolean): readonly (readonly TableCell[])[] {
  const width = Math.max(table.head.length, ...table.rows.map((row) => row.length), 1)
  const lines: (readonly TableCell[])[] = [table.head.map(cell), ...table.rows]
  if (notes)
    lines.push([], ...[table.caption, ...table.notes].filter(Boolean).map((note) => [cell(note)]))
  return lines.map((line) => [
    ...line,
    ...Array.from({ length: width - line.length }, () => cell('')),
  ])
}

const cell = (text: string): TableCell => ({ text })
