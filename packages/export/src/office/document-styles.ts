import { type Lang, printPaints } from '@value-framework/core'
import { officeLang } from './office-lang.ts'
import type { Part } from './opc.ts'
import { twips } from './units.ts'
import { type Attributes, documentOf, element, type Xml } from './xml.ts'

const schemas = 'http://schemas.openxmlformats.org'
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export const wordNamespaces: Attributes = {
  'xmlns:w': `${schemas}/wordprocessingml/2006/main`,
  'xmlns:r': `${schemas}/officeDocument/2006/relationships`,
  'xmlns:wp': `${schemas}/drawingml/2006/wordprocessingDrawing`,
}

/** The styles of a document's paragraphs. */
export type ParagraphStyle =
  | 'Normal'
  | 'Heading1'
  | 'Context'
  | 'Caption'
  | 'Cell'
  | 'Note'
  | 'Stamp'

interface Look {
  readonly name: string
  /** In points. */
  readonly size: number
  readonly bold?: boolean
  readonly quiet?: boolean
  readonly before?: number
  readonly after?: number
  /** Stays on the page of what follows. */
  readonly keep?: boolean
}

const looks: { readonly [style in Exclude<ParagraphStyle, 'Normal'>]: Look } = {
  Heading1: { name: 'heading 1', size: 16, bold: true, after: 4, keep: true },
  Context: { name: 'Context', size: 11, quiet: true, after: 8, keep: true },
  Caption: { name: 'caption', size: 11, bold: true, before: 12, after: 4, keep: true },
  Cell: { name: 'Table cell', size: 10, before: 2, after: 2 },
  Note: { name: 'Note', size: 9, quiet: true, after: 3 },
  Stamp: { name: 'Stamp', size: 9, bold: true, after: 3 },
}

/** Named styles, by which an organization restyles the document at once. */
export function stylesPart(lang: Lang, dir: 'ltr' | 'rtl'): Part {
  const tag = officeLang(lang)
  const styles = element(
    'w:styles',
    wordNamespaces,
    element(
      'w:docDefaults',
      {},
      element(
        'w:rPrDefault',
        {},
        element(
          'w:rPr',
          {},
          element('w:rFonts', {
            'w:asciiTheme': 'minorHAnsi',
            'w:hAnsiTheme': 'minorHAnsi',
            'w:eastAsiaTheme': 'minorEastAsia',
            'w:cstheme': 'minorBidi',
          }),
          color(printPaints.light.ink),
          sizes(11),
          element('w:lang', {
            'w:val': dir === 'rtl' ? 'en-US' : tag,
            'w:bidi': dir === 'rtl' ? tag : 'ar-SA',
          }),
        ),
      ),
      element(
        'w:pPrDefault',
        {},
        element(
          'w:pPr',
          {},
          element('w:spacing', { 'w:after': twips(6), 'w:line': 264, 'w:lineRule': 'auto' }),
        ),
      ),
    ),
    element(
      'w:style',
      { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
      element('w:name', { 'w:val': 'Normal' }),
      element('w:qFormat'),
    ),
    Object.entries(looks).map(([id, look]) => style(id, look)),
    element(
      'w:style',
      { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
      element('w:name', { 'w:val': 'Normal Table' }),
    ),
  )
  return {
    name: 'word/styles.xml',
    contentType: `${type}.styles+xml`,
    content: documentOf(styles),
  }
}

const color = (hex: string): Xml => element('w:color', { 'w:val': hex.slice(1) })

/** A size in points, for scripts of both directions. */
export const sizes = (points: number): readonly Xml[] =>
  ['w:sz', 'w:szCs'].map((name) => element(name, { 'w:val': Math.round(points * 2) }))

function style(id: string, { name, size, bold, quiet, before, after, keep }: Look): Xml {
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    element('w:name', { 'w:val': name }),
    element('w:basedOn', { 'w:val': 'Normal' }),
    element('w:next', { 'w:val': 'Normal' }),
    element('w:qFormat'),
    element(
      'w:pPr',
      {},
      keep && element('w:keepNext'),
      element('w:spacing', { 'w:before': twips(before ?? 0), 'w:after': twips(after ?? 6) }),
      id === 'Heading1' && element('w:outlineLvl', { 'w:val': 0 }),
    ),
    element(
      'w:rPr',
      {},
      bold && [element('w:b'), element('w:bCs')],
      quiet && color(printPaints.light.quiet),
      sizes(size),
    ),
  )
}

/** Says that the document is written for today's Word, which would else open it in a mode for old files. */
export function settingsPart(lang: Lang): Part {
  const settings = element(
    'w:settings',
    wordNamespaces,
    element('w:zoom', { 'w:percent': 100 }),
    element(
      'w:compat',
      {},
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ),
    element('w:themeFontLang', { 'w:val': officeLang(lang) }),
  )
  return {
    name: 'word/settings.xml',
    contentType: `${type}.settings+xml`,
    content: documentOf(settings),
  }
}
