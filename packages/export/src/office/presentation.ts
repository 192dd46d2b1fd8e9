import type { Lang, Paints } from '@value-framework/core'
import type { CarriedInput } from '../carried/carried.ts'
import { carriedRelationship, carryInOffice } from '../carried/office-carried.ts'
import { officeLang } from './office-lang.ts'
import { officeFile, type Part, type Relationship } from './opc.ts'
import { layoutPart, masterPart, notesMasterPart } from './presentation-masters.ts'
import { type FileProperties, propertyParts, rootRelationships } from './properties.ts'
import type { Shape } from './slide-shapes.ts'
import { shapeTree, slideNamespaces } from './slide-tree.ts'
import { themePart } from './theme-part.ts'
import { inches } from './units.ts'
import { documentOf, element, text, type Xml } from './xml.ts'

export interface Slide {
  /** In reading order; the first is the title. */
  readonly shapes: readonly Shape[]
  /** What shapes name by `rId1`, `rId2` and so on. */
  readonly relationships: readonly Relationship[]
  /** What the speaker sees, a paragraph each. */
  readonly notes: readonly string[]
}

/** The size of a slide, in inches: 16 to 9. */
export const slideSize: { readonly width: number; readonly height: number } = {
  width: 40 / 3,
  height: 7.5,
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const type = 'application/vnd.openxmlformats-officedocument.presentationml'

/** A PowerPoint file of slides with a title and speaker notes each. */
export function presentationFile(
  slides: readonly Slide[],
  own: readonly Part[],
  {
    paints,
    carried,
    ...properties
  }: FileProperties & {
    readonly paints: Paints
    readonly carried: CarriedInput
  },
): Uint8Array {
  const { lang } = properties
  return officeFile(rootRelationships('ppt/presentation.xml'), [
    {
      name: 'ppt/presentation.xml',
      contentType: `${type}.presentation.main+xml`,
      content: documentOf(presentation(slides.length)),
      relationships: [
        { type: `${relationships}/slideMaster`, part: 'ppt/slideMasters/slideMaster1.xml' },
        { type: `${relationships}/notesMaster`, part: 'ppt/notesMasters/notesMaster1.xml' },
        ...slides.map((_, index) => ({
          type: `${relationships}/slide`,
          part: slidePath(index),
        })),
        { type: `${relationships}/theme`, part: 'ppt/theme/theme1.xml' },
        carriedRelationship,
      ],
    },
    masterPart(lang),
    layoutPart(),
    themePart('ppt/theme/theme1.xml', paints),
    notesMasterPart(),
    themePart('ppt/theme/theme2.xml', paints),
    ...slides.flatMap((slide, index) => [slidePart(slide, index), notesPart(slide, index, lang)]),
    ...own,
    ...propertyParts(properties),
    ...carryInOffice(carried),
  ])
}

const slidePath = (index: number): string => `ppt/slides/slide${index + 1}.xml`
const notesPath = (index: number): string => `ppt/notesSlides/notesSlide${index + 1}.xml`

function presentation(count: number): Xml {
  return element(
    'p:presentation',
    { ...slideNamespaces, saveSubsetFonts: 1 },
    element(
      'p:sldMasterIdLst',
      {},
      element('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' }),
    ),
    element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': 'rId2' })),
    element(
      'p:sldIdLst',
      {},
      Array.from({ length: count }, (_, index) =>
        element('p:sldId', { id: 256 + index, 'r:id': `rId${index + 3}` }),
      ),
    ),
    element('p:sldSz', { cx: inches(slideSize.width), cy: inches(slideSize.height) }),
    element('p:notesSz', { cx: inches(7.5), cy: inches(10) }),
  )
}

function slidePart({ shapes, relationships: own }: Slide, index: number): Part {
  const slide = element(
    'p:sld',
    slideNamespaces,
    element('p:cSld', {}, shapeTree(shapes.map((shape, at) => shape(at + 2)))),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  )
  return {
    name: slidePath(index),
    contentType: `${type}.slide+xml`,
    content: documentOf(slide),
    relationships: [
      ...own,
      { type: `${relationships}/slideLayout`, part: 'ppt/slideLayouts/slideLayout1.xml' },
      { type: `${relationships}/notesSlide`, part: notesPath(index) },
    ],
  }
}

function notesPart({ notes }: Slide, index: number, lang: Lang): Part {
  const placeholder = (id: number, name: string, ph: Xml, ...inside: readonly Xml[]): Xml =>
    element(
      'p:sp',
      {},
      element(
        'p:nvSpPr',
        {},
        element('p:cNvPr', { id, name }),
        element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
        element('p:nvPr', {}, ph),
      ),
      element('p:spPr'),
      ...inside,
    )
  const body = element(
    'p:txBody',
    {},
    element('a:bodyPr'),
    element('a:lstStyle'),
    notes.map((words) =>
      element(
        'a:p',
        {},
        element(
          'a:r',
          {},
          element('a:rPr', { lang: officeLang(lang) }),
          element('a:t', {}, text(words)),
        ),
      ),
    ),
    notes.length === 0 && element('a:p'),
  )
  const page = element(
    'p:notes',
    slideNamespaces,
    element(
      'p:cSld',
      {},
      shapeTree([
        placeholder(2, 'Slide image', element('p:ph', { type: 'sldImg' })),
        placeholder(3, 'Notes', element('p:ph', { type: 'body', idx: 1 }), body),
      ]),
    ),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  )
  return {
    name: notesPath(index),
    contentType: `${type}.notesSlide+xml`,
    content: documentOf(page),
    relationships: [
      { type: `${relationships}/notesMaster`, part: 'ppt/notesMasters/notesMaster1.xml' },
      { type: `${relationships}/slide`, part: slidePath(index) },
    ],
  }
}
