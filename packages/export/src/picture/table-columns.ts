import { type Table, textWidth } from '@value-framework/core'

/** What a cell keeps free on either side, in points. */
export const cellGap = 5

/**
 * How wide the columns of a table are set: none narrower than its longest word as far as there is room, the rest shared by
 * how much each has to say.
 * @param room in points
 */
export function columnWidths({ head, rows }: Table, size: number, room: number): readonly number[] {
  const columns = head.map((title, column) => {
    const texts = rows.map((row) => row[column]?.text ?? '')
    const words = [title, ...texts].flatMap((text) => text.split(/\s+/))
    const widest = (parts: readonly string[]): number =>
      Math.max(0, ...parts.map((part) => textWidth(part, size, 600))) + 2 * cellGap
    const all = texts.reduce((sum, text) => sum + textWidth(text, size), textWidth(title, size))
    return { least: widest(words), weight: Math.sqrt(all) }
  })
  const least = columns.reduce((sum, column) => sum + column.least, 0)
  if (least >= room) return columns.map((column) => (column.least / least) * room)
  return shared(columns, room)
}

interface Column {
  readonly least: number
  readonly weight: number
}

/** Shares room by weight; who would get less than it must have gets that, and the others share again. */
function shared(columns: readonly Column[], room: number): readonly number[] {
  const fixed = new Map<Column, number>()
  for (;;) {
    const free = columns.filter((column) => !fixed.has(column))
    const left = room - [...fixed.values()].reduce((sum, width) => sum + width, 0)
    const weights = free.reduce((sum, { weight }) => sum + weight, 0) || 1
    const share = (column: Column): number => (left * column.weight) / weights
    const short = free.filter((column) => share(column) < column.least)
    if (short.length === 0) return columns.map((column) => fixed.get(column) ?? share(column))
    for (const column of short) fixed.set(column, column.least)
  }
}
