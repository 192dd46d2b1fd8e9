import type { Phrases } from '../../model/language.ts'
import type { elementWords as english } from '../en/element.ts'

export const elementWords: Phrases<keyof typeof english> = {
  data: 'No se pudieron cargar los datos de esta figura.',
  widget: 'No se pudo mostrar esta figura.',
}
