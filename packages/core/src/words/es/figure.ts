import type { Phrases } from '../../model/language.ts'
import type { figureWords as english } from '../en/figure.ts'

export const figureWords: Phrases<keyof typeof english> = {
  'state.too-few': 'No se muestra, para proteger la privacidad.',
  'state.not-asked': 'No preguntamos a este grupo.',
  'state.not-raised': 'No se mencionó.',
  'state.pending': 'Aún no hay respuestas.',
  'state.withdrawn': 'Retirado a petición de una persona participante.',
  'state.too-few.short': 'No se muestra',
  'state.not-asked.short': 'No se preguntó',
  'state.not-raised.short': 'No se mencionó',
  'state.pending.short': 'Aún sin respuestas',
  'state.withdrawn.short': 'Retirado',
  example: 'Números de ejemplo inventados',
}
