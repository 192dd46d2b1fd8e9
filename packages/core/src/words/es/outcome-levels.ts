import type { Phrases } from '../../model/language.ts'
import type { outcomeLevelsWords as english } from '../en/outcome-levels.ts'

export const outcomeLevelsWords: Phrases<keyof typeof english> = {
  title: 'Resultados en tres niveles',
  intro:
    'Los niveles se cruzan: un resultado puede ser de varios a la vez. Ningún nivel está por encima de otro.',
  'level.individual': 'Resultados individuales',
  'level.organizational': 'Resultados de las organizaciones',
  'level.collaborative': 'Resultados de la colaboración',
  'overlap.two': 'En los dos niveles',
  'overlap.three': 'En los tres niveles',
  'kind.process': 'Medida de proceso',
  'kind.outcome': 'Medida de resultado',
  'standing.hoped-for': 'Se espera',
  'standing.seen': 'Se ha visto',
  'standing.unsaid': 'No se dice si se ha visto',
  'named-by': 'Lo nombra: {sectors}',
  'note.standing':
    'Una marca llena es algo que se ha visto; una abierta, algo que la gente espera; una con trazos, algo de lo que la fuente no lo dice.',
  'note.kind':
    'Un cuadrado es una medida de proceso; un círculo, cualquier otro resultado. Las dos cuentan lo mismo aquí.',
  'note.numbers': 'Los números llevan del dibujo a la lista. No son un orden.',
  'note.levels':
    'Cuando las palabras del informe nombran un segundo nivel, esta biblioteca pone el resultado en los dos.',
  quote: '«{text}»',
  more: '+{count}',
  short: {
    one: 'Tres círculos que se cruzan, uno por nivel, con {count} resultado dentro.',
    other: 'Tres círculos que se cruzan, uno por nivel, con {count} resultados dentro.',
  },
  region: '{levels}: {outcomes}.',
  'table.outcome': 'Resultado',
  'table.levels': 'Niveles',
  'table.kind': 'Clase',
  'table.standing': 'Visto o esperado',
  'table.sectors': 'Quién lo nombra',
  'table.source': 'Fuente',
  'empty.title': 'Todavía no hay resultados que mostrar.',
}
