import type { Phrases } from '../../model/language.ts'
import type { dimensionCardsWords as english } from '../en/dimension-cards.ts'

export const dimensionCardsWords: Phrases<keyof typeof english> = {
  title: 'Las dimensiones y quién habló de ellas',
  'title.one': 'Una dimensión y quién habló de ella',
  alt: { one: '{title}: {count} dimensión.', other: '{title}: {count} dimensiones.' },
  'voices.heading': 'Quién dijo qué',
  'voices.summary': {
    one: 'Quién dijo qué ({count}\u00a0pasaje)',
    other: 'Quién dijo qué ({count}\u00a0pasajes)',
  },
  'voice.community': 'Miembros de la comunidad',
  'voice.organizational': 'Organizaciones',
  'voice.both': 'Ambas partes',
  'voice.unspecified': 'La fuente no dice quién',
  'voice.none.community': 'La fuente no recoge nada dicho solo por miembros de la comunidad.',
  'voice.none.organizational': 'La fuente no recoge nada dicho solo por organizaciones.',
  'sectors.named': 'Sectores nombrados: {sectors}',
  'clauses.heading': 'Lo mismo, en breve, en otra parte',
  'clauses.summary': {
    one: 'Lo mismo, en breve, en otra parte ({count}\u00a0pasaje)',
    other: 'Lo mismo, en breve, en otra parte ({count}\u00a0pasajes)',
  },
  'quotes.heading': 'En sus propias palabras',
  'quotes.summary': {
    one: 'En sus propias palabras ({count}\u00a0cita)',
    other: 'En sus propias palabras ({count}\u00a0citas)',
  },
  withdrawn: 'Aquí había una cita. Se retiró a petición de una persona participante.',
  'prompts.heading': 'Preguntas para hacer',
  'prompts.summary': {
    one: 'Preguntas para hacer ({count}\u00a0pregunta)',
    other: 'Preguntas para hacer ({count}\u00a0preguntas)',
  },
  'note.prompts': 'Qué preguntas abren qué dimensión es una lectura nuestra.',
  'definition.none': 'Aún no hay una definición de esta dimensión.',
  'empty.title': 'Aquí no hay ninguna dimensión.',
  'table.dimension': 'Dimensión',
  'table.kind': 'Qué es',
  'table.voice': 'Quién',
  'table.words': 'Palabras',
  'table.source': 'Fuente',
  'kind.definition': 'Definición',
  'kind.clause': 'En breve',
  'kind.subtheme': 'Pasaje',
  'kind.quote': 'Cita',
  'kind.question': 'Pregunta',
}
