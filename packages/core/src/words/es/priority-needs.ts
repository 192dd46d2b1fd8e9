import type { Phrases } from '../../model/language.ts'
import type { priorityNeedsWords as english } from '../en/priority-needs.ts'

export const priorityNeedsWords: Phrases<keyof typeof english> = {
  title: 'Necesidades que nombraron miembros de la comunidad',
  alt: { one: '{title}: {count} necesidad.', other: '{title}: {count} necesidades.' },
  lead: 'Entre las necesidades de alta prioridad estaban:',
  open: 'Puede haber otras: esta lista no está completa. Su orden no dice qué necesidad va primero.',
  'empty.title': 'Aquí no se nombran necesidades.',
  'table.need': 'Necesidad',
  'table.source': 'Fuente',
}
