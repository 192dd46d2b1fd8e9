import type { Language } from '../../model/language.ts'
import { figureWords } from './figure.ts'

/** Spanish: the library's own words, and our translation of the brief's content. */
export const spanish: Language = {
  id: 'es',
  name: 'Español',
  dir: 'ltr',
  words: {
    figure: figureWords,
  },
  translations: [],
}
