import {
  type Lang,
  languageDirection,
  type TableCell,
  type TextMark,
  wrapText,
} from '@value-framework/core'
import type { PrintPart } from './print-sheets.ts'
import { cellGap } from './table-columns.ts'

/** The height of a line, in sizes of its words. */
export const lineHeight = 1.3
/** The free room above and below the words of a row, in points. */
export const rowGap = 5
/** More lines than any file's words come to: nothing is cut. */
export const mostLines = 100_000

/** A row with its words broken into lines. */
export interface SetRow {
  readonly cells: readonly SetCell[]
  readonly lines: number
}

interface SetCell {
  readonly lines: readonly string[]
  readonly lang: Lang
  /** How many of its lines, from the first, stand out. */
  readonly bold: number
}

/** Where the columns of a table stand on a page, and how its words are set. */
export interface TableSetting {
  readonly size: number
  readonly lang: Lang
  readonly dir: 'ltr' | 'rtl'
  readonly columns: readonly { readonly left: number; readonly width: number }[]
}

/** Breaks the words of a row to fit its columns. Heads stand out whole, the first cell of other rows by its first line. */
export function setRow(
  cells: readonly TableCell[],
  isHead: boolean,
  setting: TableSetting,
): SetRow {
  const { size, lang, columns } = setting
  const set = cells.map((cell, column) => {
    const room = (columns[column]?.width ?? 0) - 2 * cellGap
    const broken = cell.text.split('\n').map((text, index) => {
      const bold = isHead || (column === 0 && index === 0)
      return { bold, lines: wrapText(text, size, room, mostLines, bold ? 600 : 400) }
    })
    const bold = broken.flatMap((part) => (part.bold ? part.lines : [])).length
    return { lines: broken.flatMap(({ lines }) => lines), lang: cell.lang ?? lang, bold }
  })
  return { cells: set, lines: Math.max(1, ...set.map(({ lines }) => lines.length)) }
}

export const rowHeight = ({ lines }: SetRow, size: number): number =>
  lines * size * lineHeight + 2 * rowGap

/** The first lines of a row, and what of it is left. */
export function cutRow(row: SetRow, count: number): readonly [SetRow, SetRow] {
  const part = (from: number, to: number): SetRow => ({
    cells: row.cells.map(({ lines, lang, bold }) => ({
      lines: lines.slice(from, to),
      lang,
      bold: Math.max(0, Math.min(bold, to) - from),
    })),
    lines: Math.max(0, Math.min(row.lines, to) - from),
  })
  return [part(0, count), part(count, row.lines)]
}

/** A row at its place; its head cells are tagged as what they are the heads of. */
export function rowPart(
  row: SetRow,
  top: number,
  isHead: boolean,
  { size, lang, dir, columns }: TableSetting,
): PrintPart {
  const cells = row.cells.map((cell, column): PrintPart => {
    const { left, width } = columns[column] ?? { left: 0, width: 0 }
    const marks = textMarks(cell.lines, {
      left: left + cellGap,
      right: left + width - cellGap,
      top: top + rowGap,
      size,
      lang: cell.lang,
      bold: cell.bold,
      // Where the cell stands says more than how its words run: its edge is the table's.
      dir,
    })
    const own = { marks, ...(cell.lang !== lang && { lang: cell.lang }) }
    if (isHead) return { tag: 'TH', scope: 'Column', ...own }
    return column === 0 ? { tag: 'TH', scope: 'Row', ...own } : { tag: 'TD', ...own }
  })
  return { tag: 'TR', parts: cells }
}

export interface TextPlace {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly size: number
  readonly lang: Lang
  /** How many lines, from the first, stand out. */
  readonly bold: number
  readonly dir: 'ltr' | 'rtl'
}

/** Lines of words below one another. */
export function textMarks(lines: readonly string[], place: TextPlace): readonly TextMark[] {
  const { left, right, top, size, lang, bold, dir } = place
  const rtl = languageDirection(lang) === 'rtl'
  return lines.map((text, index) => ({
    type: 'text',
    part: 'words',
    x: dir === 'rtl' ? right : left,
    // Letters stand a little above the end of their line.
    y: top + (index + 1) * size * lineHeight - size * 0.3,
    text,
    size,
    weight: index < bold ? 600 : 400,
    fill: 'ink',
    anchor: dir === 'rtl' ? 'end' : 'start',
    lang,
    ...(rtl && { dir: 'rtl' as const }),
  }))
}
