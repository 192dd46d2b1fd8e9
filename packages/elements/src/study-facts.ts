import type { ElementDefinition } from './element/definition.ts'

export const studyFacts: ElementDefinition = {
  name: 'study-facts',
  about: 'Who took part in the study behind the framework, and how it was done; a line or a panel.',
  attributes: { detail: ['brief', 'full'] },
  properties: ['framework'],
  defaults: { detail: 'brief' },
  room: [80, 0],
  view: () => import('view:study-facts'),
}
