import type { Phrases } from '../../model/language.ts'
import type { citeWords as english } from '../en/cite.ts'

export const citeWords: Phrases<keyof typeof english> = {
  author: '{family}, {initials}',
  'authors.and': '{others} y {last}',
  'authors.two': '{first} y {last}',
  'authors.more': '{first} et al.',
  date: '{year}, {month}',
  addition: '{text} [{addition}]',
  reference: '{authors} ({date}). {title}. {publisher}.',
  'reference.short': '{authors}, {year}',
  place: 'sección “{heading}”',
  'place.paragraph': 'sección “{heading}”, párrafo\u00a0{number}',
  'place.table': 'sección “{heading}”, tabla',
  'place.quotation': 'sección “{heading}”, cita',
  placed: '{reference} {places}.',
  'placed.short': '{reference}, {places}',
  library: 'Palabras de la biblioteca Value Framework, no de su fuente. Véase: {reference}',
  'library.short': 'Biblioteca Value Framework; véase {reference}',
  'no-source': 'Contenido añadido; no se indica la fuente.',
}
