import type { Phrases } from '../../model/language.ts'
import type { filesWords as english } from '../en/files.ts'

export const filesWords: Phrases<keyof typeof english> = {
  license: 'Licencia: {license}.',
  made: 'Hecho con {library}. Huella de los datos: {digest}.',
  'missing-characters': {
    one: 'Las fuentes no tienen un signo para {characters}; en su lugar hay un recuadro.',
    other: 'Las fuentes no tienen signos para {characters}; en su lugar hay recuadros.',
  },
}
