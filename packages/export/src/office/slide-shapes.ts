import { chartReference } from './chart-part.ts'
import { officeLang, type Reading } from './office-lang.ts'
import { inches } from './units.ts'
import { element, text, type Xml } from './xml.ts'

/** A place on a slide, in inches from its top left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Words {
  readonly text: string
  /** In points. */
  readonly size: number
  readonly bold?: boolean
  readonly quiet?: boolean
}

/** A shape by its number on the slide, which is also its place in the reading order. */
export type Shape = (id: number) => Xml

/** The slide's title, in the placeholder that outlines and screen readers take it from. */
export const titleShape =
  (words: Words, box: Box, reading: Reading): Shape =>
  (id) =>
    textShape(id, 'Title', element('p:ph', { type: 'title' }), box, [words], reading)

export const textBox =
  (name: string, paragraphs: readonly Words[], box: Box, reading: Reading): Shape =>
  (id) =>
    textShape(id, name, undefined, box, paragraphs, reading)

function textShape(
  id: number,
  name: string,
  placeholder: Xml | undefined,
  box: Box,
  paragraphs: readonly Words[],
  reading: Reading,
): Xml {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name: `${name} ${id}` }),
      placeholder
        ? element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 }))
        : element('p:cNvSpPr', { txBox: 1 }),
      element('p:nvPr', {}, placeholder),
    ),
    element(
      'p:spPr',
      {},
      element('a:xfrm', {}, place(box)),
      !placeholder && element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
      !placeholder && element('a:noFill'),
    ),
    element(
      'p:txBody',
      {},
      element(
        'a:bodyPr',
        { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 't' },
        element('a:normAutofit'),
      ),
      element('a:lstStyle'),
      paragraphs.map((words) => paragraph(words, reading, words === paragraphs[0] ? 0 : 2)),
    ),
  )
}

/** A native chart with its text alternative. */
export const chartShape =
  (relationship: string, description: string, box: Box): Shape =>
  (id) =>
    frame(id, `Chart ${id}`, description, box, chartReference(relationship))

/** A picture with its text alternative. */
export const pictureShape =
  (relationship: string, description: string, box: Box): Shape =>
  (id) =>
    element(
      'p:pic',
      {},
      element(
        'p:nvPicPr',
        {},
        element('p:cNvPr', { id, name: `Picture ${id}`, descr: description }),
        element('p:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: 1 })),
        element('p:nvPr'),
      ),
      element(
        'p:blipFill',
        {},
        element('a:blip', { 'r:embed': relationship }),
        element('a:stretch', {}, element('a:fillRect')),
      ),
      element(
        'p:spPr',
        {},
        element('a:xfrm', {}, place(box)),
        element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
      ),
    )

export interface SlideTable {
  /** In inches. */
  readonly widths: readonly number[]
  readonly head: readonly string[]
  readonly rows: readonly (readonly { readonly text: string; readonly lang?: string }[])[]
  /** In points. */
  readonly size: number
}

/** A real table: head row and head column are marked, hairlines stand between rows only. */
export const tableShape =
  (table: SlideTable, box: Box, reading: Reading): Shape =>
  (id) => {
    const { widths, head, rows, size } = table
    const row = (cells: readonly Xml[]): Xml => element('a:tr', { h: inches(0.3) }, cells)
    const cell = (words: string, bold: boolean, strong: boolean, lang = reading.lang): Xml =>
      element(
        'a:tc',
        {},
        element(
          'a:txBody',
          {},
          element('a:bodyPr'),
          element('a:lstStyle'),
          words
            .split('\n')
            .map((line) => paragraph({ text: line, size, bold }, { ...reading, lang })),
        ),
        element(
          'a:tcPr',
          { marL: inches(0.06), marR: inches(0.06), marT: inches(0.05), marB: inches(0.05) },
          ['a:lnL', 'a:lnR', 'a:lnT'].map((side) => element(side, { w: 0 }, element('a:noFill'))),
          element(
            'a:lnB',
            { w: strong ? 12_700 : 6350 },
            element(
              'a:solidFill',
              {},
              element('a:schemeClr', { val: strong ? 'accent5' : 'accent6' }),
            ),
          ),
          element('a:noFill'),
        ),
      )
    return frame(
      id,
      `Table ${id}`,
      undefined,
      box,
      element(
        'a:graphic',
        {},
        element(
          'a:graphicData',
          { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' },
          element(
            'a:tbl',
            {},
            element(
              'a:tblPr',
              { rtl: reading.dir === 'rtl' ? 1 : undefined, firstRow: 1, firstCol: 1 },
              element('a:tableStyleId', {}, text('{2D5ABB26-0587-4C30-8999-92F81FD0307C}')),
            ),
            element(
              'a:tblGrid',
              {},
              widths.map((width) => element('a:gridCol', { w: inches(width) })),
            ),
            row(head.map((words) => cell(words, true, true))),
            rows.map((cells) =>
              row(cells.map(({ text: words, lang }, at) => cell(words, at === 0, false, lang))),
            ),
          ),
        ),
      ),
    )
  }

function frame(id: number, name: string, descr: string | undefined, box: Box, graphic: Xml): Xml {
  return element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      element('p:cNvPr', { id, name, descr }),
      element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: 1 })),
      element('p:nvPr'),
    ),
    element('p:xfrm', {}, place(box)),
    graphic,
  )
}

const place = ({ x, y, width, height }: Box): readonly Xml[] => [
  element('a:off', { x: inches(x), y: inches(y) }),
  element('a:ext', { cx: inches(width), cy: inches(height) }),
]

function paragraph(
  { text: words, size, bold, quiet }: Words,
  { lang, dir }: Reading,
  space = 0,
): Xml {
  const font = { lang: officeLang(lang), sz: Math.round(size * 100), b: bold ? 1 : 0, dirty: 0 }
  return element(
    'a:p',
    {},
    element(
      'a:pPr',
      // Sides are as seen, also where lines run right to left.
      dir === 'rtl' ? { algn: 'r', rtl: 1 } : { algn: 'l' },
      element('a:spcBef', {}, element('a:spcPts', { val: space * 100 })),
    ),
    element(
      'a:r',
      {},
      element(
        'a:rPr',
        font,
        element('a:solidFill', {}, element('a:schemeClr', { val: quiet ? 'tx2' : 'tx1' })),
      ),
      element('a:t', {}, text(words)),
    ),
  )
}
