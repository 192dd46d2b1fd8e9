import type { Language } from '../../model/language.ts'

/**
 * English, the language of the brief. Its words stand in one file an area, imported where they are said, so that a
 * page with one figure loads the words of one figure.
 */
export const english: Language = {
  id: 'en',
  name: 'English',
  dir: 'ltr',
  words: {},
  translations: [],
}
