import type { Language } from '@value-framework/core'
import { english, loadLanguage } from '@value-framework/core/at-once'

/** English, or a language of the library once it is there. Without it, or without a connection, English. */
export async function languageFor(lang: string): Promise<Language> {
  if (lang.split('-')[0] === 'en') return english
  return (await loadLanguage(lang).catch(() => undefined)) ?? english
}
