import type { Lang, Text } from '../model/framework.ts'
import type { AnyItem } from './framework-items.ts'

/** The languages of bare strings. */
export interface Langs {
  /** In the framework underneath. */
  readonly below: Lang
  /** In the file. */
  readonly file: Lang
}

/** Fields whose words readers see; the rest are ids and choices. */
export const wordFields: readonly string[] = [
  'attribution',
  'caption',
  'cells',
  'consent',
  'definition',
  'display',
  'heading',
  'label',
  'questions',
  'source',
  'text',
  'texts',
]

/**
 * New words for a text. They name their language, so that a translation of the old words is not shown for them; words
 * in a further language stand beside the old ones.
 */
export function wordsOver(before: Text | undefined, given: Text, { below, file }: Langs): Text {
  const words = typeof given === 'string' ? { [file]: given } : given
  if (before === undefined) return words
  const old = typeof before === 'string' ? { [below]: before } : before
  const own = words[below]
  if (own !== undefined && own !== old[below]) return words
  const added = Object.entries(words).some(([lang, text]) => old[lang] !== text)
  return added ? { ...old, ...words } : before
}

/** The value of a word field with new words over it. */
export function fieldOver(field: string, before: unknown, given: unknown, langs: Langs): unknown {
  if (field === 'cells') {
    const cells = { ...(before as { readonly [sector: string]: Text }) }
    for (const [sector, text] of Object.entries(given as typeof cells)) {
      cells[sector] = wordsOver(cells[sector], text, langs)
    }
    return cells
  }
  if (!Array.isArray(given)) return wordsOver(before as Text | undefined, given as Text, langs)
  const words = given.map((entry) => inLanguage(entry, langs.file))
  const old = (before as readonly unknown[] | undefined)?.map((entry) =>
    inLanguage(entry, langs.below),
  )
  return isSame(words, old) ? before : words
}

/** A text, or a question with its text, where a bare string names its language. */
function inLanguage(entry: unknown, lang: Lang): unknown {
  if (typeof entry === 'string') return { [lang]: entry }
  const question = entry as AnyItem
  if (question.id === undefined || typeof question.text !== 'string') return entry
  return { ...question, text: { [lang]: question.text } }
}

/** The words of an item as readers of one language see them, by the key of `fieldOrigins`. */
export function wordsIn(item: AnyItem, lang: Lang): ReadonlyMap<string, string> {
  const words = wordFields.flatMap((field): [string, unknown][] => {
    const value = item[field]
    if (value === undefined) return []
    if (field !== 'cells') return [[field, value]]
    return Object.entries(value as object).map(([sector, text]) => [`cells.${sector}`, text])
  })
  return new Map(words.map(([key, value]) => [key, JSON.stringify(ownWords(value, lang))]))
}

function ownWords(value: unknown, lang: Lang): unknown {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map((entry) => ownWords(entry, lang))
  const words = value as { readonly [lang: Lang]: unknown }
  return words[lang] ?? (words.id === undefined ? words : ownWords(words.text, lang))
}

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
