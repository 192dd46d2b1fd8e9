import { english, type Language, type Speaker, speaker } from '@value-framework/core'
import { builderWords } from './en.ts'

/** Languages that the page itself speaks. */
export type PageLanguage = 'en' | 'es'

export type BuilderSpeaker = Speaker<keyof typeof builderWords>

/** A language of the page: its words, and the library's own in the same language. */
export interface PageSpeech {
  readonly language: Language
  readonly say: BuilderSpeaker
}

const englishSpeech: PageSpeech = {
  language: english,
  say: speaker(english, 'builder', builderWords),
}

/** Loads what the page says in a language. */
export async function loadSpeech(id: PageLanguage): Promise<PageSpeech> {
  if (id === 'en') return englishSpeech
  const [{ builderWords: words }, { spanish }] = await Promise.all([
    import('./es.ts'),
    import('@value-framework/core/languages/es'),
  ])
  const language = { ...spanish, words: { ...spanish.words, builder: words } }
  return { language, say: speaker(language, 'builder', builderWords) }
}
