import type { ElementDefinition } from './element/definition.ts'

export const principleNotes: ElementDefinition = {
  name: 'principle-notes',
  about: 'The principles that the framework follows, with the passage of each.',
  attributes: { principles: 'words', detail: ['brief', 'full'] },
  properties: ['framework'],
  defaults: { detail: 'brief' },
  room: [700, 0],
  view: () => import('view:principle-notes'),
}
