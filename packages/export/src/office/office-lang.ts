import type { Lang } from '@value-framework/core'

/** What words are in. */
export interface Reading {
  readonly lang: Lang
  readonly dir: 'ltr' | 'rtl'
}

/** The tag by which Office knows a language: with a region, as its spelling checkers are named. */
export function officeLang(lang: Lang): string {
  if (lang.includes('-')) return lang
  return regions[lang] ?? lang
}

const regions: { readonly [lang: Lang]: string } = {
  ar: 'ar-SA',
  en: 'en-US',
  es: 'es-US',
  pseudo: 'en-US',
}
