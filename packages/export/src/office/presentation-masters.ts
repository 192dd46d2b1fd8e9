import type { Lang } from '@value-framework/core'
import { officeLang } from './office-lang.ts'
import type { Part } from './opc.ts'
import { shapeTree, slideNamespaces } from './slide-tree.ts'
import { inches } from './units.ts'
import { documentOf, element, text, type Xml } from './xml.ts'

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const type = 'application/vnd.openxmlformats-officedocument.presentationml'

/** The master: the theme's ground, and a title at the top. */
export function masterPart(lang: Lang): Part {
  const master = element(
    'p:sldMaster',
    slideNamespaces,
    element('p:cSld', {}, ground(), shapeTree([titlePlace()])),
    colorMap(),
    element(
      'p:sldLayoutIdLst',
      {},
      element('p:sldLayoutId', { id: 2_147_483_649, 'r:id': 'rId1' }),
    ),
    element(
      'p:txStyles',
      {},
      element('p:titleStyle', {}, levels(1, 28, lang, true)),
      element('p:bodyStyle', {}, levels(5, 16, lang)),
      element('p:otherStyle', {}, levels(1, 12, lang)),
    ),
  )
  return {
    name: 'ppt/slideMasters/slideMaster1.xml',
    contentType: `${type}.slideMaster+xml`,
    content: documentOf(master),
    relationships: [
      { type: `${relationships}/slideLayout`, part: 'ppt/slideLayouts/slideLayout1.xml' },
      { type: `${relationships}/theme`, part: 'ppt/theme/theme1.xml' },
    ],
  }
}

/** The one layout: a title and free room below it. */
export function layoutPart(): Part {
  const layout = element(
    'p:sldLayout',
    { ...slideNamespaces, type: 'titleOnly', preserve: 1 },
    element('p:cSld', { name: 'Title Only' }, shapeTree([titlePlace()])),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  )
  return {
    name: 'ppt/slideLayouts/slideLayout1.xml',
    contentType: `${type}.slideLayout+xml`,
    content: documentOf(layout),
    relationships: [
      { type: `${relationships}/slideMaster`, part: 'ppt/slideMasters/slideMaster1.xml' },
    ],
  }
}

/** The master of speaker notes: the slide above, the words below. */
export function notesMasterPart(): Part {
  const master = element(
    'p:notesMaster',
    slideNamespaces,
    element(
      'p:cSld',
      {},
      ground(),
      shapeTree([
        shape(2, 'Slide image', { type: 'sldImg', idx: 2 }, [0.75, 0.75, 6, 3.375]),
        shape(3, 'Notes', { type: 'body', sz: 'quarter', idx: 3 }, [0.75, 4.5, 6, 5], body()),
      ]),
    ),
    colorMap(),
  )
  return {
    name: 'ppt/notesMasters/notesMaster1.xml',
    contentType: `${type}.notesMaster+xml`,
    content: documentOf(master),
    relationships: [{ type: `${relationships}/theme`, part: 'ppt/theme/theme2.xml' }],
  }
}

const titlePlace = (): Xml => shape(2, 'Title', { type: 'title' }, [0.5, 0.4, 12.33, 0.9], body())

function shape(
  id: number,
  name: string,
  placeholder: { readonly [name: string]: string | number },
  [x, y, width, height]: readonly [number, number, number, number],
  ...inside: readonly Xml[]
): Xml {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, element('p:ph', placeholder)),
    ),
    element(
      'p:spPr',
      {},
      element(
        'a:xfrm',
        {},
        element('a:off', { x: inches(x), y: inches(y) }),
        element('a:ext', { cx: inches(width), cy: inches(height) }),
      ),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
    ),
    ...inside,
  )
}

const body = (): Xml =>
  element(
    'p:txBody',
    {},
    element(
      'a:bodyPr',
      { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 't' },
      element('a:normAutofit'),
    ),
    element('a:lstStyle'),
    element('a:p', {}, element('a:r', {}, element('a:rPr'), element('a:t', {}, text(' ')))),
  )

const ground = (): Xml =>
  element('p:bg', {}, element('p:bgRef', { idx: 1001 }, element('a:schemeClr', { val: 'bg1' })))

const colorMap = (): Xml =>
  element('p:clrMap', {
    bg1: 'lt1',
    tx1: 'dk1',
    bg2: 'lt2',
    tx2: 'dk2',
    accent1: 'accent1',
    accent2: 'accent2',
    accent3: 'accent3',
    accent4: 'accent4',
    accent5: 'accent5',
    accent6: 'accent6',
    hlink: 'hlink',
    folHlink: 'folHlink',
  })

/** The plain text styles of each level. */
const levels = (count: number, size: number, lang: Lang, bold = false): readonly Xml[] =>
  Array.from({ length: count }, (_, index) =>
    element(
      `a:lvl${index + 1}pPr`,
      { algn: 'l' },
      element('a:buNone'),
      element(
        'a:defRPr',
        { lang: officeLang(lang), sz: size * 100, b: bold ? 1 : 0 },
        element('a:solidFill', {}, element('a:schemeClr', { val: 'tx1' })),
        element('a:latin', { typeface: bold ? '+mj-lt' : '+mn-lt' }),
        element('a:cs', { typeface: bold ? '+mj-cs' : '+mn-cs' }),
      ),
    ),
  )
