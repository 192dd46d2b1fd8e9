import type { ElementDefinition } from './element/definition.ts'

export const dimensionCards: ElementDefinition = {
  name: 'dimension-cards',
  about:
    'A card for each dimension: what it means, what was said of it and by whom, and what to ask.',
  attributes: { dimensions: 'words', detail: ['brief', 'full'], selectable: [''] },
  properties: ['framework'],
  defaults: { detail: 'brief' },
  selects: 'asked',
  room: [1600, 0],
  view: () => import('view:dimension-cards'),
}
