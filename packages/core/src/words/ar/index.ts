import type { Language } from '../../model/language.ts'
import { figureWords } from './figure.ts'

/** Arabic: the library's own words; quotations stay in the brief's English, marked so. */
export const arabic: Language = {
  id: 'ar',
  name: 'العربية',
  dir: 'rtl',
  words: {
    figure: figureWords,
  },
  translations: [],
}
