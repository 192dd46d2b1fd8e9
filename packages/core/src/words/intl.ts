import type { Lang } from '../model/framework.ts'

/** What one language and number locale need of `Intl`. */
export interface Formats {
  number(value: number, digits: number): string
  list(items: readonly string[]): string
  plural(count: number): Intl.LDMLPluralRule
  /** A month of a year, or a day of it, in words: "April 2026". */
  date(year: number, month: number, day?: number): string
}

/**
 * `Intl` objects take longer to make than a whole chart takes to draw, so each is made once. The store changes no
 * result: the same input gives the same words with and without it.
 */
const store = new Map<string, Formats>()

export function formatsFor(lang: Lang, numbers?: string): Formats {
  const key = `${lang} ${numbers ?? ''}`
  const known = store.get(key)
  if (known) return known
  const formats = makeFormats(safeTag(intlTag(lang)), safeTag(numbers ?? intlTag(lang)))
  store.set(key, formats)
  return formats
}

function makeFormats(tag: string, numberTag: string): Formats {
  const byDigits: Intl.NumberFormat[] = []
  let lists: Intl.ListFormat | undefined
  let plurals: Intl.PluralRules | undefined
  const dates = new Map<boolean, Intl.DateTimeFormat>()
  return {
    number(value, digits) {
      byDigits[digits] ??= new Intl.NumberFormat(numberTag, { maximumFractionDigits: digits })
      return byDigits[digits].format(value)
    },
    list(items) {
      lists ??= new Intl.ListFormat(tag)
      return lists.format(items)
    },
    plural(count) {
      plurals ??= new Intl.PluralRules(tag)
      return plurals.select(count)
    },
    date(year, month, day) {
      const withDay = day !== undefined
      const format =
        dates.get(withDay) ??
        new Intl.DateTimeFormat(tag, {
          year: 'numeric',
          month: 'long',
          ...(withDay && { day: 'numeric' as const }),
          timeZone: 'UTC',
        })
      dates.set(withDay, format)
      return format.format(Date.UTC(year, month - 1, day ?? 1))
    },
  }
}

/** `pseudo` is not a language that Intl knows; Arabic is written here with the digits of the drawings. */
function intlTag(lang: Lang): string {
  if (lang === 'pseudo') return 'en'
  return lang === 'ar' ? 'ar-u-nu-latn' : lang
}

/** A page may carry any string as its language; one that Intl refuses reads as English. */
function safeTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
