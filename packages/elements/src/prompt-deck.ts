import type { ElementDefinition } from './element/definition.ts'

export const promptDeck: ElementDefinition = {
  name: 'prompt-deck',
  about:
    'A session from the question cards: browse, draw one, show it large, take notes, print an outline.',
  attributes: {
    audience: 'text',
    dimension: 'text',
    split: ['cards', 'questions'],
    minutes: 'number',
  },
  properties: ['framework', 'cards'],
  functions: ['toWord'],
  room: [1900, 0],
  view: () => import('view:prompt-deck'),
}
