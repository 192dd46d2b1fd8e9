import type { Phrases } from '../../model/language.ts'
import type { passageWords as english } from '../en/passage.ts'

export const passageWords: Phrases<keyof typeof english> = {
  added: 'Añadido, no es del informe',
  'added.source': 'Añadido: {source}',
  translation: '{source}. Traducción nuestra.',
  'note.quoted': 'Las palabras del informe se citan.',
  'note.adapted':
    'Los corchetes marcan donde cortamos o cambiamos palabras para que un pasaje se lea por separado.',
  'note.original': 'Las palabras del informe se muestran en el idioma en que se escribieron.',
  'note.reference': 'Palabras citadas: {reference}',
  choose: 'Elegir',
  'choose.name': 'Elegir: {name}',
  'empty.help': 'Quien hizo esta página puede mostrar el contenido del informe o añadir otro.',
  'problem.title': 'Una parte de lo que pide esta página aún no se puede mostrar.',
  'problem.help': 'Quien hizo esta página puede corregirlo:',
}
