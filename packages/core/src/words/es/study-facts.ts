import type { Phrases } from '../../model/language.ts'
import type { studyFactsWords as english } from '../en/study-facts.ts'

export const studyFactsWords: Phrases<keyof typeof english> = {
  title: 'Sobre el estudio',
  alt: { one: '{title}: {count} dato.', other: '{title}: {count} datos.' },
  'not-reported': 'no se indica',
  'line.count': '{what}: {number}',
  'topic.count': 'Cuántos',
  'topic.method': 'Cómo se hizo',
  'topic.lens': 'Desde qué puntos de vista',
  'topic.limitation': 'Lo que no puede mostrar',
  'note.contact': 'Publicado por {publisher}: {lines}.',
  'empty.title': 'Aquí no se dice nada del estudio.',
  'table.topic': 'Tema',
  'table.fact': 'Dato',
  'table.number': 'Número',
  'table.source': 'Fuente',
}
