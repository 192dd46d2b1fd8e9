import { type Mark, type Table, type TextMark, wrapText } from '@value-framework/core'
import {
  type Paper,
  type PrintPart,
  type PrintSheet,
  type PrintSheets,
  papers,
  partMarks,
} from './print-sheets.ts'
import { columnWidths } from './table-columns.ts'
import {
  cutRow,
  lineHeight,
  mostLines,
  rowGap,
  rowHeight,
  rowPart,
  setRow,
  type TableSetting,
  textMarks,
} from './table-rows.ts'

export interface TableSheetsOptions {
  /** `letter` by default. */
  readonly paper?: Paper | undefined
  /** Notes that stand below the title, before the table, in place of those of the same words behind it. */
  readonly lead?: readonly string[]
}

const margin = 48
const titleSize = 18
const noteSize = 9
/** From so many columns a page lies on its side. */
const mostUpright = 4

/** Sizes of the table's words: the largest with which it needs fewest sheets. */
const sizes = [10, 9, 8] as const

/**
 * A table as sheets of paper: the title above, the head again on every sheet, rows kept whole where a sheet can hold
 * them, the notes below, numbers on the sheets where there are several. From five columns on, sheets lie on their side.
 */
export function tableSheets(table: Table, options: TableSheetsOptions = {}): PrintSheets {
  const { paper = 'letter', lead = [] } = options
  const [short, long] = papers[paper]
  const page: Page =
    table.head.length > mostUpright
      ? { width: long, height: short }
      : { width: short, height: long }
  const tried = sizes.map((size) => setSheets(table, lead, size, page))
  const fewest = Math.min(...tried.map((sheets) => sheets.length))
  const sheets = tried.find(({ length }) => length === fewest) ?? []
  return {
    title: table.caption,
    description: table.notes.join(' '),
    lang: table.lang,
    size: [page.width, page.height],
    sheets: sheets.length === 1 ? sheets : sheets.map(numbered(table, page)),
  }
}

interface Page {
  readonly width: number
  readonly height: number
}

function settingOf(table: Table, size: number, page: Page): TableSetting {
  const { lang, dir } = table
  const widths = columnWidths(table, size, page.width - 2 * margin)
  const columns = widths.map((width, column) => {
    const before = widths.slice(0, column).reduce((sum, one) => sum + one, margin)
    return { left: dir === 'rtl' ? page.width - before - width : before, width }
  })
  return { size, lang, dir, columns }
}

function setSheets(
  table: Table,
  lead: readonly string[],
  size: number,
  page: Page,
): readonly PrintSheet[] {
  const pen = sheetPen(table, page)
  pen.write(table.caption, 'H1', titleSize)
  pen.skip(noteSize / 2)
  for (const note of lead) pen.write(note, 'P', noteSize)
  pen.skip(noteSize)
  writeRows(table, settingOf(table, size, page), pen)
  pen.skip(noteSize)
  for (const note of table.notes.filter((one) => !lead.includes(one))) {
    pen.write(note, 'P', noteSize)
    pen.skip(noteSize / 3)
  }
  return pen.sheets
}

function writeRows(table: Table, setting: TableSetting, pen: SheetPen): void {
  const { size } = setting
  const head = setRow(
    table.head.map((text) => ({ text })),
    true,
    setting,
  )
  /** The rows of the table on the sheet at hand. */
  let rows: PrintPart[] = []
  /** How many rows of the table's body are among them. */
  let count = 0
  const begin = (first: boolean): void => {
    const part = rowPart(head, pen.top(), true, setting)
    rows = first ? [part] : []
    count = 0
    // Where the table goes on, its head is there for the eye alone.
    if (!first) pen.decorate(...partMarks(part))
    pen.add({ tag: 'Table', ...(!first && { continues: true }), parts: rows })
    pen.skip(rowHeight(head, size))
    pen.rule(true)
  }
  begin(true)
  for (const cells of table.rows) {
    let row = setRow(cells, false, setting)
    while (row.lines > 0) {
      if (rowHeight(row, size) > pen.room() && count > 0) {
        pen.turn()
        begin(false)
      }
      const most = Math.max(1, Math.floor((pen.room() - 2 * rowGap) / (size * lineHeight)))
      const [here, rest] = cutRow(row, most)
      rows.push(rowPart(here, pen.top(), false, setting))
      count += 1
      pen.skip(rowHeight(here, size))
      pen.rule(false)
      row = rest
    }
  }
}

/** Writes from the top of a sheet to its bottom, and on the next. */
interface SheetPen {
  readonly sheets: readonly PrintSheet[]
  readonly top: () => number
  /** What is left below, in points. */
  readonly room: () => number
  readonly turn: () => void
  readonly skip: (points: number) => void
  readonly add: (part: PrintPart) => void
  readonly decorate: (...marks: readonly Mark[]) => void
  readonly rule: (strong: boolean) => void
  readonly write: (text: string, tag: 'H1' | 'P', size: number) => void
}

function sheetPen({ lang, dir }: Table, page: Page): SheetPen {
  const sheets: { decoration: Mark[]; parts: PrintPart[] }[] = []
  let sheet: (typeof sheets)[number]
  let top: number
  const turn = (): void => {
    sheet = { decoration: [], parts: [] }
    sheets.push(sheet)
    top = margin
  }
  turn()
  const [left, right] = [margin, page.width - margin]
  const room = (): number => page.height - margin - top
  const add = (part: PrintPart): void => void sheet.parts.push(part)
  const decorate = (...marks: readonly Mark[]): void => void sheet.decoration.push(...marks)
  return {
    sheets,
    top: () => top,
    room,
    turn,
    skip: (points) => {
      top += points
    },
    add,
    decorate,
    rule: (strong) =>
      decorate({
        type: 'line',
        part: 'rule',
        x1: left,
        x2: right,
        y1: top,
        y2: top,
        stroke: strong ? 'line-strong' : 'line',
        strokeWidth: strong ? 1 : 0.5,
      }),
    write: (text, tag, size) => {
      const bold = tag === 'H1'
      let rest = wrapText(text, size, right - left, mostLines, bold ? 600 : 400)
      while (rest.length > 0) {
        // One line alone at the foot of a sheet is easily overlooked.
        if (room() < Math.min(rest.length, 2) * size * lineHeight) turn()
        const count = Math.max(1, Math.floor(room() / (size * lineHeight)))
        const lines = rest.slice(0, count)
        const place = { left, right, top, size, lang, dir, bold: bold ? lines.length : 0 }
        add({ tag, marks: textMarks(lines, place) })
        top += lines.length * size * lineHeight
        rest = rest.slice(count)
      }
    },
  }
}

const numbered =
  ({ lang, dir }: Table, page: Page) =>
  (sheet: PrintSheet, index: number, { length }: readonly PrintSheet[]): PrintSheet => {
    const number: TextMark = {
      type: 'text',
      part: 'number',
      x: dir === 'rtl' ? margin : page.width - margin,
      y: page.height - margin / 2,
      text: `${index + 1} / ${length}`,
      size: noteSize,
      fill: 'quiet',
      anchor: dir === 'rtl' ? 'start' : 'end',
      lang,
    }
    return { ...sheet, decoration: [...sheet.decoration, number] }
  }
