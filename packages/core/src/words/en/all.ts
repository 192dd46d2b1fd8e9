import type { Phrases } from '../../model/language.ts'
import { figureWords } from './figure.ts'

/** Every area's English phrases by the area's name: what a language must have to be complete. */
export const englishWords: { readonly [area: string]: Phrases } = {
  figure: figureWords,
}
