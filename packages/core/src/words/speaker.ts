import type { Lang } from '../model/framework.ts'
import type { Language, Phrase, Phrases } from '../model/language.ts'
import { type Formats, formatsFor } from './intl.ts'

export type Slots = { readonly [slot: string]: string | number }

/** Says the phrases of one area in one language. */
export interface Speaker<Name extends string> {
  /** The phrase with its slots filled; numbers in slots are formatted. */
  (name: Name, slots?: Slots): string
  /** The language that is really spoken: English where the asked one has no words for the area. */
  readonly lang: Lang
  readonly dir: 'ltr' | 'rtl'
  /** A number as readers of the locale write it, with at most `digits` decimals (default 2). */
  number(value: number, digits?: number): string
  /** "A, B and C". */
  list(items: readonly string[]): string
}

/**
 * The speaker of one area.
 * @param numbers locale of numbers where it differs from the text's (`es` writes 1234,5; US Spanish readers expect 1,234.5)
 */
export function speaker<Name extends string>(
  language: Language,
  area: string,
  english: Phrases<Name>,
  numbers?: string,
): Speaker<Name> {
  const own = language.words[area]
  const lang = own ? language.id : 'en'
  const phrases = (own ?? english) as Phrases<Name>
  const formats = formatsFor(lang, numbers)
  const say = (name: Name, slots: Slots = {}): string =>
    fill(phrases[name] ?? english[name], slots, formats)
  return Object.assign(say, {
    lang,
    dir: own ? language.dir : ('ltr' as const),
    number: (value: number, digits = 2) => formats.number(value, digits),
    list: formats.list,
  })
}

function fill(phrase: Phrase, slots: Slots, formats: Formats): string {
  let text = phrase as string
  if (typeof phrase === 'object') {
    text = phrase[formats.plural(Number(slots.count))] ?? phrase.other
  }
  let said = ''
  let from = 0
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
    const end = text.indexOf('}', open)
    if (end < 0) break
    const value = slots[text.slice(open + 1, end)]
    const word = typeof value === 'number' ? formats.number(value, 2) : value
    said += text.slice(from, open) + (word ?? text.slice(open, end + 1))
    from = end + 1
  }
  return said + text.slice(from)
}
