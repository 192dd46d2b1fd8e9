import type { Lang, Translation } from './framework.ts'

/**
 * One sentence or label with named slots in braces; as an object, its plural forms by `Intl.PluralRules`
 * category, chosen by the slot `count`.
 */
export type Phrase =
  | string
  | ({ readonly other: string } & { readonly [rule in Intl.LDMLPluralRule]?: string })

/** The phrases of one area of the library, by name. */
export type Phrases<Name extends string = string> = { readonly [name in Name]: Phrase }

/** All words of the library in one language, and the translations of content that come with it. */
export interface Language {
  readonly id: Lang
  /** The language's name in itself. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /** Phrases by area (`figure`, `dimension-radar`, …); an area that is missing falls back to English, marked so. */
  readonly words: { readonly [area: string]: Phrases }
  readonly translations: readonly Translation[]
}
