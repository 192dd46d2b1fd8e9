import type { ElementDefinition } from './element/definition.ts'

export const sectorComparisonTable: ElementDefinition = {
  name: 'sector-comparison-table',
  about: 'What each sector said, side by side, in the words of the brief or of your own.',
  attributes: { dimension: 'text' },
  properties: ['summary', 'framework', 'rows', 'sectors'],
  room: [800, 0],
  view: () => import('view:sector-comparison-table'),
}
