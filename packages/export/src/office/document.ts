import { printPaints } from '@value-framework/core'
import type { CarriedInput } from '../carried/carried.ts'
import { carriedRelationship, carryInOffice } from '../carried/office-carried.ts'
import type { Paper } from '../picture/print-sheets.ts'
import { settingsPart, stylesPart, wordNamespaces } from './document-styles.ts'
import { officeFile, type Part, type Relationship } from './opc.ts'
import { type FileProperties, propertyParts, rootRelationships } from './properties.ts'
import { themePart } from './theme-part.ts'
import { pointsPerInch, twips } from './units.ts'
import { documentOf, element, type Xml } from './xml.ts'

/** How the pages of a document are set, in inches. */
export interface Page {
  readonly paper: Paper
  readonly landscape?: boolean
  readonly margin: number
}

export interface DocumentContent extends FileProperties {
  readonly dir: 'ltr' | 'rtl'
  readonly page: Page
  /** Paragraphs and tables. */
  readonly blocks: readonly Xml[]
  /** What blocks name by `rId1`, `rId2` and so on. */
  readonly relationships?: readonly Relationship[]
  readonly parts?: readonly Part[]
  readonly carried?: CarriedInput | undefined
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A Word file. */
export function documentFile(content: DocumentContent): Uint8Array {
  const { lang, dir, blocks, page, carried } = content
  const body = element(
    'w:document',
    wordNamespaces,
    element(
      'w:body',
      {},
      blocks,
      // Word wants a paragraph behind the last table.
      blocks.at(-1)?.startsWith('<w:tbl>') && element('w:p'),
      section(page, dir),
    ),
  )
  return officeFile(rootRelationships('word/document.xml'), [
    {
      name: 'word/document.xml',
      contentType: `${type}.document.main+xml`,
      content: documentOf(body),
      relationships: [
        ...(content.relationships ?? []),
        { type: `${relationships}/styles`, part: 'word/styles.xml' },
        { type: `${relationships}/settings`, part: 'word/settings.xml' },
        { type: `${relationships}/theme`, part: 'word/theme/theme1.xml' },
        ...(carried ? [carriedRelationship] : []),
      ],
    },
    stylesPart(lang, dir),
    settingsPart(lang),
    themePart('word/theme/theme1.xml', printPaints.light),
    ...(content.parts ?? []),
    ...propertyParts(content),
    ...(carried ? carryInOffice(carried) : []),
  ])
}

const papers: { readonly [paper in Paper]: { readonly width: number; readonly height: number } } = {
  letter: { width: 8.5, height: 11 },
  a4: { width: 210 / 25.4, height: 297 / 25.4 },
}

/** The room between the margins of a page, in inches. */
export function pageRoom({ paper, landscape, margin }: Page): {
  readonly width: number
  readonly height: number
} {
  const { width, height } = papers[paper]
  const [across, down] = landscape ? [height, width] : [width, height]
  return { width: across - 2 * margin, height: down - 2 * margin }
}

function section(page: Page, dir: 'ltr' | 'rtl'): Xml {
  const { width, height } = pageRoom({ ...page, margin: 0 })
  const margin = twips(page.margin * pointsPerInch)
  return element(
    'w:sectPr',
    {},
    element('w:pgSz', {
      'w:w': twips(width * pointsPerInch),
      'w:h': twips(height * pointsPerInch),
      'w:orient': page.landscape ? 'landscape' : undefined,
    }),
    element('w:pgMar', {
      'w:top': margin,
      'w:right': margin,
      'w:bottom': margin,
      'w:left': margin,
      'w:header': Math.min(margin, 360),
      'w:footer': Math.min(margin, 360),
      'w:gutter': 0,
    }),
    dir === 'rtl' && element('w:bidi'),
  )
}
