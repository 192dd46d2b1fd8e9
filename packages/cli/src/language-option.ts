import { english, type Language, loadLanguage } from '@value-framework/core'
import { UsageError } from './failures.ts'

/** The languages that the library speaks, by their tags. */
const languages = ['en', 'es', 'ar']

/**
 * A language by its tag, and the locale of numbers where the tag says more: `es-MX` is Spanish with Mexican numbers.
 * @throws {UsageError} for a language that the library does not speak
 */
export async function languageOption(
  tag = 'en',
): Promise<{ readonly language: Language; readonly numbers: string | undefined }> {
  const locale = canonical(tag)
  const base = locale?.split('-')[0]
  const language = base === 'en' ? english : locale && (await loadLanguage(locale))
  if (language) return { language, numbers: locale === language.id ? undefined : locale }
  throw new UsageError(`--lang ${tag} is not spoken here. There are ${languages.join(', ')}.`)
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}
