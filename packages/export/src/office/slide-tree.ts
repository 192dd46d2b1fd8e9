import { type Attributes, element, type Xml } from './xml.ts'

const schemas = 'http://schemas.openxmlformats.org'

export const slideNamespaces: Attributes = {
  'xmlns:a': `${schemas}/drawingml/2006/main`,
  'xmlns:r': `${schemas}/officeDocument/2006/relationships`,
  'xmlns:p': `${schemas}/presentationml/2006/main`,
}

/** The shapes of a slide, layout or master; the tree itself is number 1. */
export const shapeTree = (shapes: readonly Xml[]): Xml =>
  element(
    'p:spTree',
    {},
    element(
      'p:nvGrpSpPr',
      {},
      element('p:cNvPr', { id: 1, name: '' }),
      element('p:cNvGrpSpPr'),
      element('p:nvPr'),
    ),
    element('p:grpSpPr'),
    shapes,
  )
