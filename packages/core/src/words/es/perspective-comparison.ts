import type { Phrases } from '../../model/language.ts'
import type { perspectiveComparisonWords as english } from '../en/perspective-comparison.ts'

export const perspectiveComparisonWords: Phrases<keyof typeof english> = {
  title: 'Dónde coinciden y dónde difieren las miradas',
  same: '{groups} dicen casi lo mismo: {value}.',
  'same.range': '{groups} dicen casi lo mismo: de {low} a {high}.',
  one: '{groups}: {value}.',
  between: 'entre {low} y {high}',
  split: 'Las opiniones están divididas en {groups}.',
  unnamed: 'Valoración',
  'note.single': 'Aquí hay una sola mirada, así que no hay con qué compararla.',
  'note.who': 'Quiénes respondieron: {groups}.',
  'note.left': 'No está en esta comparación: {groups}.',
  'note.same':
    '«Casi lo mismo» significa menos de un paso de diferencia, o que las mitades centrales de las respuestas se cruzan.',
  'note.dots':
    'Un punto es el número de un grupo. La barra que lo cruza muestra la mitad central de sus respuestas.',
  'note.numbers': '{statistic}. {scale}',
  'note.question': 'Se preguntó: «{question}»',
  short: 'Una fila de puntos para cada una de {count} dimensiones, un punto por mirada.',
  'short.one': 'Una fila de puntos, uno por mirada.',
  sentence: '{dimension}. {text}',
  numbers: 'Los números',
  quotes: 'Lo que dijo la gente',
  'quote.withdrawn': 'Se retiró a petición de un participante.',
  'table.caption': '{title}: los números',
  'table.dimension': 'Dimensión',
  'table.sentence': 'En una frase',
  'status.chosen': '{dimension}: dimensión elegida.',
  'empty.title': 'Todavía no hay miradas que comparar.',
  'empty.help': 'Añada un resumen con dos a cuatro grupos.',
}
