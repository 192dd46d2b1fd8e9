import type { ElementDefinition } from './element/definition.ts'

export const outcomeLevels: ElementDefinition = {
  name: 'outcome-levels',
  about:
    'Outcomes of people, organizations and the collaborative as overlapping levels, hoped for and seen told apart.',
  attributes: { drawing: ['shown', 'none'], selectable: [''] },
  properties: ['outcomes', 'framework'],
  selects: 'asked',
  room: [2200, 0],
  view: () => import('view:outcome-levels'),
}
