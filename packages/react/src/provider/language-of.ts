import { languageDirection, type Origin, type ReadText } from '@value-framework/core'

/** A language as HTML writes it: the pseudo-language is English for every program that asks. */
export const languageTag = (lang: string): string => (lang === 'pseudo' ? 'en-x-pseudo' : lang)

/** What stands around a text. */
interface Around {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

/**
 * What HTML must know about a text: its language and direction where they are not those of what stands around it. Of
 * a page's own words the language is only assumed, so their first strong letter gives the direction.
 */
export function languageOf(
  said: ReadText,
  around: Around,
  origin: Origin = 'brief',
): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' | 'auto' } {
  const own = said.lang === around.lang ? {} : { lang: languageTag(said.lang) }
  if (origin === 'user') return { ...own, dir: 'auto' }
  const dir = languageDirection(said.lang)
  return dir === around.dir ? own : { ...own, dir }
}
