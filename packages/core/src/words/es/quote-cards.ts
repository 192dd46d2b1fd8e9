import type { Phrases } from '../../model/language.ts'
import type { quoteCardsWords as english } from '../en/quote-cards.ts'

export const quoteCardsWords: Phrases<keyof typeof english> = {
  title: 'En sus propias palabras',
  alt: { one: '{title}: {count} cita.', other: '{title}: {count} citas.' },
  withdrawn: 'Aquí había una cita. Se retiró a petición de una persona participante.',
  consent: 'Permiso para citar: {consent}',
  about: 'Trata de: {dimension}',
  'empty.title': 'Aquí no hay citas.',
  'table.quote': 'Cita',
  'table.attribution': 'Quién lo dijo',
  'table.dimension': 'Trata de',
  'table.source': 'Fuente',
  'table.consent': 'Permiso para citar',
  'text.quote': '«{text}»',
  'text.attribution': '— {attribution} ({source})',
}
