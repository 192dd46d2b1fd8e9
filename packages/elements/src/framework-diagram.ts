import type { ElementDefinition } from './element/definition.ts'

export const frameworkDiagram: ElementDefinition = {
  name: 'framework-diagram',
  about: 'The dimensions of the framework with no data, as a wheel, a list or a poster.',
  attributes: {
    view: ['wheel', 'list', 'poster'],
    detail: ['brief', 'full'],
    dimension: 'text',
    selectable: [''],
  },
  properties: ['framework'],
  defaults: { detail: 'brief' },
  selects: 'asked',
  room: [340, 0.85],
  view: () => import('view:framework-diagram'),
}
