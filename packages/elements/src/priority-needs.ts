import type { ElementDefinition } from './element/definition.ts'

export const priorityNeeds: ElementDefinition = {
  name: 'priority-needs',
  about: 'What was named as needed, in no order and not as a whole list.',
  attributes: {},
  properties: ['needs', 'framework'],
  room: [320, 0],
  view: () => import('view:priority-needs'),
}
