import type { CarriedInput } from '../carried/carried.ts'
import { carriedRelationship, carryInOffice } from '../carried/office-carried.ts'
import { officeFile, type Part } from './opc.ts'
import { type FileProperties, propertyParts, rootRelationships } from './properties.ts'
import { startsFormula } from './starts-formula.ts'
import { lineCount } from './text-lines.ts'
import { type Attributes, documentOf, element, text, type Xml } from './xml.ts'

/** A number stays a number; text stays text, whatever it begins with. */
export type SheetCell = string | number | undefined

export interface Sheet {
  /** Up to 31 characters are kept. */
  readonly name: string
  readonly rows: readonly (readonly SheetCell[])[]
  /** How many of the first rows are heads: bold, and in sight while the rest scrolls; none by default. */
  readonly heads?: number
  /** Widths of columns in characters; text wraps in columns that have one. */
  readonly widths?: readonly number[]
  readonly dir?: 'ltr' | 'rtl'
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** An Excel workbook of values. */
export function spreadsheetFile(
  sheets: readonly Sheet[],
  properties: FileProperties,
  carried?: CarriedInput,
): Uint8Array {
  const names = sheetNames(sheets)
  const parts: Part[] = sheets.map((sheet, index) => ({
    name: sheetPath(index),
    contentType: `${type}.worksheet+xml`,
    content: documentOf(worksheet(sheet, index === 0)),
  }))
  return officeFile(rootRelationships('xl/workbook.xml'), [
    {
      name: 'xl/workbook.xml',
      contentType: `${type}.sheet.main+xml`,
      content: documentOf(workbook(names)),
      relationships: [
        ...sheets.map((_, index) => ({
          type: `${relationships}/worksheet`,
          part: sheetPath(index),
        })),
        { type: `${relationships}/styles`, part: 'xl/styles.xml' },
        ...(carried ? [carriedRelationship] : []),
      ],
    },
    ...parts,
    { name: 'xl/styles.xml', contentType: `${type}.styles+xml`, content: documentOf(styles()) },
    ...propertyParts(properties),
    ...(carried ? carryInOffice(carried) : []),
  ])
}

/** The address of a cell, `B2` for 1, 1. */
export function cellAddress(column: number, row: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return `${letters}${row + 1}`
}

const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`

/** Names without the characters that Excel refuses, each different. */
function sheetNames(sheets: readonly Sheet[]): readonly string[] {
  const taken = new Set<string>()
  return sheets.map(({ name }, index) => {
    const plain = [...name.replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '')]
    const short = plain.slice(0, 31).join('').trim() || `Sheet${index + 1}`
    const own = taken.has(short.toLowerCase()) ? `Sheet${index + 1}` : short
    taken.add(own.toLowerCase())
    return own
  })
}

function workbook(names: readonly string[]): Xml {
  return element(
    'workbook',
    { xmlns: main, 'xmlns:r': relationships },
    element(
      'sheets',
      {},
      names.map((name, index) =>
        element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
      ),
    ),
  )
}

function worksheet({ rows, heads = 0, widths = [], dir }: Sheet, selected: boolean): Xml {
  const below = { topLeftCell: cellAddress(0, heads), activePane: 'bottomLeft', state: 'frozen' }
  const view: Attributes = {
    rightToLeft: dir === 'rtl' ? 1 : undefined,
    tabSelected: selected ? 1 : undefined,
    workbookViewId: 0,
  }
  return element(
    'worksheet',
    { xmlns: main },
    element(
      'sheetViews',
      {},
      element('sheetView', view, heads > 0 && element('pane', { ySplit: heads, ...below })),
    ),
    widths.length > 0 &&
      element(
        'cols',
        {},
        widths.map((width, index) =>
          element('col', { min: index + 1, max: index + 1, width, customWidth: 1 }),
        ),
      ),
    element(
      'sheetData',
      {},
      rows.map((row, at) =>
        element(
          'row',
          { r: at + 1, ht: rowHeight(row, widths) },
          row.flatMap((cell, column) =>
            cellOf(cell, cellAddress(column, at), {
              head: at < heads,
              wrap: widths[column] !== undefined,
            }),
          ),
        ),
      ),
    ),
  )
}

/** In points, where words wrap: not every program finds it by itself. */
function rowHeight(row: readonly SheetCell[], widths: readonly number[]): number | undefined {
  const lines = row.map((cell, column) =>
    typeof cell === 'string' ? lineCount(cell, 11, (widths[column] ?? 255) * 6) : 1,
  )
  const most = Math.min(28, Math.max(1, ...lines))
  return most > 1 ? most * 14.5 : undefined
}

function cellOf(
  cell: SheetCell,
  r: string,
  { head, wrap }: { readonly head: boolean; readonly wrap: boolean },
): readonly Xml[] {
  if (cell === undefined || cell === '') return []
  if (typeof cell === 'number') {
    return [element('c', { r, s: styleOf(head, false, wrap) }, element('v', {}, text(`${cell}`)))]
  }
  const kept = literal(cell.slice(0, mostCharacters))
  return [
    element(
      'c',
      { r, s: styleOf(head, startsFormula(cell), wrap), t: 'inlineStr' },
      element('is', {}, element('t', { 'xml:space': 'preserve' }, text(kept))),
    ),
  ]
}

/** Excel refuses a cell with more. */
const mostCharacters = 32_767

/** In a sheet `_x0041_` means a character by its number, unless its first stroke is itself written so. */
const literal = (words: string): string =>
  words.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_').replace(/\r\n?/g, '\n')

/** The number of the style in `styles`: one for each combination. */
const styleOf = (head: boolean, quoted: boolean, wrap: boolean): number =>
  (head ? 1 : 0) + (quoted ? 2 : 0) + (wrap ? 4 : 0)

function styles(): Xml {
  const font = (...marks: readonly Xml[]): Xml =>
    element('font', {}, marks, element('sz', { val: 11 }), element('name', { val: 'Arial' }))
  const xf = (index: number): Xml =>
    element(
      'xf',
      {
        numFmtId: 0,
        fontId: index & 1,
        fillId: 0,
        borderId: 0,
        xfId: 0,
        // Text that begins like a formula stays text, also when someone edits it.
        quotePrefix: index & 2 ? 1 : undefined,
        applyFont: index & 1 ? 1 : undefined,
        applyAlignment: index & 4 ? 1 : undefined,
      },
      (index & 4) > 0 && element('alignment', { vertical: 'top', wrapText: 1 }),
    )
  const none = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }
  const fills = ['none', 'gray125'].map((patternType) =>
    element('fill', {}, element('patternFill', { patternType })),
  )
  return element(
    'styleSheet',
    { xmlns: main },
    element('fonts', { count: 2 }, font(), font(element('b'))),
    element('fills', { count: 2 }, fills),
    element('borders', { count: 1 }, element('border', {}, sides)),
    element('cellStyleXfs', { count: 1 }, element('xf', none)),
    element('cellXfs', { count: 8 }, [0, 1, 2, 3, 4, 5, 6, 7].map(xf)),
    element(
      'cellStyles',
      { count: 1 },
      element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }),
    ),
  )
}

const sides: readonly Xml[] = ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) =>
  element(side),
)
