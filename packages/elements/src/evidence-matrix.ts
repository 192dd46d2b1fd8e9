import type { ElementDefinition } from './element/definition.ts'

export const evidenceMatrix: ElementDefinition = {
  name: 'evidence-matrix',
  about: 'Who raised what: findings and the voices that they come from, with the passage of each.',
  attributes: { dimension: 'text', detail: ['brief', 'full'], selectable: [''] },
  properties: ['evidence', 'framework'],
  defaults: { detail: 'brief' },
  selects: 'asked',
  room: [630, 0],
  view: () => import('view:evidence-matrix'),
}
