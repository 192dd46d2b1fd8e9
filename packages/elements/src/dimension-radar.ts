import type { ElementDefinition } from './element/definition.ts'

export const dimensionRadar: ElementDefinition = {
  name: 'dimension-radar',
  about:
    'A radar chart of up to eight dimensions from any number of perspectives, with its description, table and caveats.',
  attributes: {
    values: 'numbers',
    view: ['auto', 'radar', 'dot-plot', 'table'],
    detail: ['brief', 'full'],
    rings: ['polygon', 'circle'],
    menu: ['shown', 'none'],
  },
  properties: ['summary', 'framework'],
  defaults: { detail: 'brief' },
  room: [420, 0.85],
  view: () => import('view:dimension-radar'),
}
