import type { ReadText } from '@value-framework/core'

/** A language as HTML writes it: the pseudo-language is English for every program that asks. */
export const languageTag = (lang: string): string => (lang === 'pseudo' ? 'en-x-pseudo' : lang)

/** What HTML must know about a text that may be in another language than what stands around it. */
export function languageOf(
  said: ReadText,
  lang: string,
): { readonly lang?: string; readonly dir?: 'auto' } {
  return said.lang === lang ? {} : { lang: languageTag(said.lang), dir: 'auto' }
}
