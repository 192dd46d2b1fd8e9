import type { Phrases } from '../../model/language.ts'
import type { frameworkDiagramWords as english } from '../en/framework-diagram.ts'

export const frameworkDiagramWords: Phrases<keyof typeof english> = {
  title: 'Lo que puede aportar trabajar juntos',
  'not-score':
    'Es un mapa de lo que la gente toma en cuenta, no una nota. Aquí no se mide nada, y ninguna parte cuenta más que otra.',
  center: 'Un mapa, no una nota',
  quote: '«{text}»',
  'what.wheel': {
    one: 'Una rueda con {count} parte.',
    other: 'Una rueda de {count} partes iguales, una para cada dimensión.',
  },
  'what.list': {
    one: 'Una lista de {count} dimensión.',
    other: 'Una lista de {count} dimensiones.',
  },
  'what.poster': {
    one: 'Un cartel con {count} panel.',
    other: 'Un cartel de {count} paneles iguales, uno para cada dimensión.',
  },
  names: 'Las dimensiones son {dimensions}.',
  short: '{what} Un mapa, no una nota.',
  added: 'Añadido: {dimensions}.',
  meanings: 'Qué significan las dimensiones',
  'table.dimension': 'Dimensión',
  'table.definition': 'Qué significa',
  'table.source': 'Fuente',
  'no-definition': 'Todavía no hay ninguna definición escrita.',
  'status.chosen': '{dimension}: dimensión elegida.',
  'status.none': 'No hay ninguna dimensión elegida.',
  'empty.title': 'Todavía no hay dimensiones que mostrar.',
}
