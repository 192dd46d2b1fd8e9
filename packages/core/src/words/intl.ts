import type { Lang } from '../model/framework.ts'
import { type Memory, remembered } from './remembered.ts'

/** What one language and number locale need of `Intl`. */
export interface Formats {
  number(value: number, digits: number): string
  list(items: readonly string[]): string
  plural(count: number): Intl.LDMLPluralRule
}

/**
 * `Intl` objects take longer to make than a whole chart takes to draw, so each is made once. The store changes no
 * result: the same input gives the same words with and without it.
 */
const store: Memory<Formats> = new Map()

export const formatsFor = (lang: Lang, numbers: string = lang): Formats =>
  remembered(store, [lang, numbers], () => makeFormats(tagFor(lang), tagFor(numbers)))

function makeFormats(tag: string, numberTag: string): Formats {
  const byDigits: Intl.NumberFormat[] = []
  // Undefined where digits are not Latin.
  const [, point] = /^1(.)5$/.exec(new Intl.NumberFormat(numberTag).format(1.5)) ?? []
  const said: Memory<string> = new Map()
  let lists: Intl.ListFormat | undefined
  let plurals: Intl.PluralRules | undefined
  return {
    number(value, digits) {
      // Most numbers are answers, and Intl takes as long for each as a mark of the drawing.
      const parts = digits ? 10 : 1
      if (point && value >= 0 && value < 1000 && Math.round(value * parts) / parts === value) {
        return point === '.' ? `${value}` : `${value}`.replace('.', point)
      }
      byDigits[digits] ??= new Intl.NumberFormat(numberTag, { maximumFractionDigits: digits })
      return byDigits[digits].format(value)
    },
    list(items) {
      // Most lists are one name, which no language joins to anything; the others recur.
      if (items.length < 2) return items[0] ?? ''
      return remembered(said, items, () => {
        lists ??= new Intl.ListFormat(tag)
        return lists.format(items)
      })
    },
    plural(count) {
      // No list of one name is remembered, so a number alone is free for its rule.
      return remembered(said, [`${count}`], () => {
        plurals ??= new Intl.PluralRules(tag)
        return plurals.select(count)
      }) as Intl.LDMLPluralRule
    },
  }
}

/**
 * The tag that `Intl` knows a language by. `pseudo` is not one that it knows; Arabic is written here with the digits of
 * the drawings. A page may carry any string as its language; one that `Intl` refuses reads as English.
 */
export function tagFor(lang: Lang): string {
  const tag = lang === 'pseudo' ? 'en' : lang === 'ar' ? 'ar-u-nu-latn' : lang
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
