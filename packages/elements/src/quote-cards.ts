import type { ElementDefinition } from './element/definition.ts'

export const quoteCards: ElementDefinition = {
  name: 'quote-cards',
  about: 'What people said, word for word, with who said it: one, a pair at equal size, or a wall.',
  attributes: { dimension: 'text', selectable: [''] },
  properties: ['quotes', 'framework'],
  selects: 'asked',
  room: [1700, 0],
  view: () => import('view:quote-cards'),
}
