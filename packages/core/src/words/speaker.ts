import type { Lang } from '../model/framework.ts'
import type { Language, Phrase, Phrases } from '../model/language.ts'
import { type Formats, formatsFor } from './intl.ts'
import { type Memory, remembered } from './remembered.ts'

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

/** Phrases cut at their slots: words, a slot, words, a slot, words. */
const store: Memory<readonly string[]> = new Map()

function fill(phrase: Phrase, slots: Slots, formats: Formats): string {
  let text = phrase as string
  if (typeof phrase === 'object') {
    text = phrase[formats.plural(Number(slots.count))] ?? phrase.other
  }
  const pieces = remembered(store, [text], () => text.split(/\{([^}]*)\}/))
  let said = pieces[0] as string
  for (let at = 1; at < pieces.length; at += 2) {
    const slot = pieces[at] as string
    const value = slots[slot] ?? `{${slot}}`
    said += (typeof value === 'number' ? formats.number(value, 2) : value) + pieces[at + 1]
  }
  return said
}
