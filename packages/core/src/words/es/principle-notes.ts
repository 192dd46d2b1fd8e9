import type { Phrases } from '../../model/language.ts'
import type { principleNotesWords as english } from '../en/principle-notes.ts'

export const principleNotesWords: Phrases<keyof typeof english> = {
  title: 'Lo que conviene tener presente',
  alt: { one: '{title}: {count} nota.', other: '{title}: {count} notas.' },
  more: { one: 'Leer el pasaje', other: 'Leer {count} pasajes' },
  'empty.title': 'Aquí no hay notas.',
  'table.principle': 'Nota',
  'table.passage': 'Pasaje',
  'table.source': 'Fuente',
}
