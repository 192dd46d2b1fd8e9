import type { Framework, Lang, Text, Translation } from '../model/framework.ts'
import type { Language } from '../model/language.ts'

/** A text as it will be shown, and the language that it is really in. */
export interface ReadText {
  readonly text: string
  readonly lang: Lang
}

/** The text in the wanted language, else in its nearest parent (`es-MX` → `es`), else in the framework's own. */
export function readText(text: Text, wanted: Lang, own: Lang): ReadText {
  if (typeof text === 'string') return { text, lang: own }
  const parent = wanted.split('-')[0] as Lang
  for (const lang of [wanted, parent, own]) {
    const found = text[lang]
    if (found !== undefined) return { text: found, lang }
  }
  const [lang, found] = Object.entries(text)[0] ?? [own, '']
  return { text: found, lang }
}

/** The framework with the translations that come with a language; itself where there are none. */
export function translateFramework(framework: Framework, language: Language): Framework {
  const translations = language.translations.filter(
    ({ framework: id }) => id === framework.id || framework.layers.includes(id),
  )
  return translations.reduce(translate, framework)
}

function translate(framework: Framework, translation: Translation): Framework {
  const { lang, texts, origin, note } = translation
  /** Adds the translated words beside each text whose key (`itemId.field`) the translation knows. */
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      const words = texts[key]
      return words === undefined ? value : { [framework.lang]: value, [lang]: words }
    }
    if (Array.isArray(value)) return value.map((entry, index) => walk(entry, `${key}.${index}`))
    if (typeof value !== 'object' || value === null) return value
    const id = (value as { id?: unknown }).id
    const prefix = typeof id === 'string' ? id : key
    return Object.fromEntries(
      Object.entries(value).map(([field, entry]) => [
        field,
        field === 'id' ? entry : walk(entry, `${prefix}.${field}`),
      ]),
    )
  }
  return {
    ...(walk(framework, framework.id) as Framework),
    translations: { ...framework.translations, [lang]: { origin, note } },
  }
}
