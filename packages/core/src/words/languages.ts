import type { Language } from '../model/language.ts'

/** Loads one of the library's languages by tag (`es-MX` loads `es`); undefined where the library has none. */
export async function loadLanguage(lang: string): Promise<Language | undefined> {
  switch (lang.split('-')[0]) {
    case 'es':
      return (await import('./es/index.ts')).spanish
    case 'ar':
      return (await import('./ar/index.ts')).arabic
    default:
      return undefined
  }
}
