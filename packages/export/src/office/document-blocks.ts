import { languageDirection, printPaints, type Table, type TableCell } from '@value-framework/core'
import type { ChartSize } from './chart-layout.ts'
import { type ParagraphStyle, sizes } from './document-styles.ts'
import { officeLang, type Reading } from './office-lang.ts'
import { inches, pointsPerInch, twips } from './units.ts'
import { element, text, type Xml } from './xml.ts'

export interface ParagraphOptions {
  /** In points, where it is not the style's. */
  readonly size?: number
  readonly bold?: boolean
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  /** A hairline above. */
  readonly rule?: boolean
  /** In points, where it is not the style's. */
  readonly before?: number
}

/** A paragraph; line breaks in its words stay. */
export function paragraph(
  words: string,
  style: ParagraphStyle,
  reading: Reading,
  options: ParagraphOptions = {},
): Xml {
  return element(
    'w:p',
    {},
    paragraphProperties(style, reading, options),
    runs(words, reading, options),
  )
}

function paragraphProperties(
  style: ParagraphStyle,
  { dir }: Reading,
  { keepNext, keepLines, rule, before }: ParagraphOptions,
): Xml {
  return element(
    'w:pPr',
    {},
    element('w:pStyle', { 'w:val': style }),
    keepNext && element('w:keepNext'),
    keepLines && element('w:keepLines'),
    rule && element('w:pBdr', {}, element('w:top', { ...hairline, 'w:space': 6 })),
    dir === 'rtl' && element('w:bidi'),
    before !== undefined && element('w:spacing', { 'w:before': twips(before) }),
  )
}

function runs(words: string, { lang, dir }: Reading, { size, bold }: ParagraphOptions): Xml {
  const tag = officeLang(lang)
  const lines = words.split(/\r\n?|\n/)
  return element(
    'w:r',
    {},
    element(
      'w:rPr',
      {},
      bold && [element('w:b'), element('w:bCs')],
      size !== undefined && sizes(size),
      dir === 'rtl' && element('w:rtl'),
      element('w:lang', dir === 'rtl' ? { 'w:bidi': tag } : { 'w:val': tag }),
    ),
    lines.flatMap((line, index) => [
      ...(index > 0 ? [element('w:br')] : []),
      element('w:t', { 'xml:space': 'preserve' }, text(line)),
    ]),
  )
}

/** What stands in a line of text: a chart or picture and its text alternative. */
export interface Inline {
  readonly name: string
  readonly description: string
  readonly graphic: Xml
}

/** Charts or pictures of one size in a line of their own. */
export function drawingParagraph(
  drawings: readonly Inline[],
  { width, height }: ChartSize,
  firstId: number,
  reading: Reading,
): Xml {
  return element(
    'w:p',
    {},
    paragraphProperties('Normal', reading, { keepNext: true }),
    drawings.map(({ name, description, graphic }, index) => {
      const id = firstId + index
      return element(
        'w:r',
        {},
        element(
          'w:drawing',
          {},
          element(
            'wp:inline',
            { distT: 0, distB: 0, distL: 0, distR: 0 },
            element('wp:extent', { cx: inches(width), cy: inches(height) }),
            element('wp:docPr', { id, name: `${name} ${id}`, descr: description }),
            element('wp:cNvGraphicFramePr'),
            graphic,
          ),
        ),
      )
    }),
  )
}

/** A picture in a line of text. */
export function pictureGraphic(relationship: string, { width, height }: ChartSize): Xml {
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/picture'
  return element(
    'a:graphic',
    { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main' },
    element(
      'a:graphicData',
      { uri },
      element(
        'pic:pic',
        { 'xmlns:pic': uri },
        element(
          'pic:nvPicPr',
          {},
          element('pic:cNvPr', { id: 0, name: '' }),
          element('pic:cNvPicPr'),
        ),
        element(
          'pic:blipFill',
          {},
          element('a:blip', { 'r:embed': relationship }),
          element('a:stretch', {}, element('a:fillRect')),
        ),
        element(
          'pic:spPr',
          {},
          element(
            'a:xfrm',
            {},
            element('a:off', { x: 0, y: 0 }),
            element('a:ext', { cx: inches(width), cy: inches(height) }),
          ),
          element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
        ),
      ),
    ),
  )
}

const hairline = {
  'w:val': 'single',
  'w:sz': 4,
  'w:color': printPaints.light.line.slice(1),
} as const
const strongLine = { ...hairline, 'w:sz': 8, 'w:color': printPaints.light['line-strong'].slice(1) }

/** A table of so many rows is not parted between pages. */
const mostKept = 8
/** And of no more words than stand on a part of a page. */
const mostLetters = 1500

/**
 * A real table: its head is repeated on each page, its first column names the rows, hairlines stand between rows only.
 *
 * @param width in inches
 */
export function tableBlock({ head, rows, lang, dir, caption }: Table, width: number): Xml {
  const reading = { lang, dir }
  const widths = columnWidths(head.length, twips(width * pointsPerInch))
  const letters = rows.flat().reduce((sum, { text }) => sum + text.length, 0)
  const together = rows.length <= mostKept && letters <= mostLetters
  const cell = (content: TableCell, column: number, header: boolean, last = false): Xml => {
    const own = content.lang
      ? { lang: content.lang, dir: languageDirection(content.lang) }
      : reading
    const bold = header || column === 0
    return element(
      'w:tc',
      {},
      element(
        'w:tcPr',
        {},
        element('w:tcW', { 'w:w': widths[column] as number, 'w:type': 'dxa' }),
        element('w:tcBorders', {}, element('w:bottom', header ? strongLine : hairline)),
      ),
      // In a row's head the name is strong, what follows it on lines of its own is not.
      content.text.split('\n').map((line, at) =>
        paragraph(line, 'Cell', own, {
          bold: bold && (header || at === 0),
          // A head never stands alone at the foot of a page.
          keepNext: (together || header) && !last,
        }),
      ),
    )
  }
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      dir === 'rtl' && element('w:bidiVisual'),
      element('w:tblW', { 'w:w': widths.reduce((sum, one) => sum + one, 0), 'w:type': 'dxa' }),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      element(
        'w:tblCellMar',
        {},
        element('w:left', { 'w:w': 80, 'w:type': 'dxa' }),
        element('w:right', { 'w:w': 80, 'w:type': 'dxa' }),
      ),
      element('w:tblLook', {
        'w:val': '04A0',
        'w:firstRow': 1,
        'w:firstColumn': 1,
        'w:noVBand': 1,
      }),
      caption !== '' && element('w:tblCaption', { 'w:val': caption }),
    ),
    element(
      'w:tblGrid',
      {},
      widths.map((one) => element('w:gridCol', { 'w:w': one })),
    ),
    element(
      'w:tr',
      {},
      element('w:trPr', {}, element('w:cantSplit'), element('w:tblHeader')),
      head.map((words, column) => cell({ text: words }, column, true)),
    ),
    rows.map((row, at) =>
      element(
        'w:tr',
        {},
        element('w:trPr', {}, element('w:cantSplit')),
        row.map((content, column) => cell(content, column, false, at === rows.length - 1)),
      ),
    ),
  )
}

/** Whole twentieths of a point that add up to the width. */
function columnWidths(count: number, width: number): readonly number[] {
  const share = Math.floor(width / count)
  return Array.from({ length: count }, (_, index) =>
    index === 0 ? width - share * (count - 1) : share,
  )
}
