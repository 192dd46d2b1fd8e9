import type { ElementDefinition } from './element/definition.ts'

export const questionPromptCards: ElementDefinition = {
  name: 'question-prompt-cards',
  about:
    'Cards with the questions to ask at the start, by audience and dimension, to print and cut out.',
  attributes: {
    audience: 'text',
    dimension: 'text',
    split: ['cards', 'questions'],
    size: ['regular', 'large'],
    beside: 'text',
    selectable: [''],
  },
  properties: ['framework', 'cards'],
  selects: 'asked',
  room: [900, 0],
  view: () => import('view:question-prompt-cards'),
}
