import type { ElementDefinition } from './element/definition.ts'

export const perspectiveComparison: ElementDefinition = {
  name: 'perspective-comparison',
  about:
    'Two to four perspectives on each dimension as dots with their spread, and what they say in a sentence.',
  attributes: {
    groups: 'words',
    dimensions: 'words',
    quotes: ['none', 'beside'],
    detail: ['brief', 'full'],
    dimension: 'text',
    selectable: [''],
  },
  properties: ['summary', 'framework'],
  defaults: { detail: 'brief' },
  selects: 'asked',
  room: [1350, 0],
  view: () => import('view:perspective-comparison'),
}
