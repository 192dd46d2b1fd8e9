import type { Phrases } from '../../model/language.ts'
import type { menuButtonWords as english } from '../en/menu-button.ts'

export const menuButtonWords: Phrases<keyof typeof english> = {
  open: 'Copiar o descargar: {name}',
  'open.short': 'Copiar o descargar',
  'load-failed': 'El menú no se cargó. Revise su conexión y vuelva a intentarlo.',
}
