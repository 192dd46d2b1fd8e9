import type { Framework, Lang, Text } from '../model/framework.ts'
import type { Language } from '../model/language.ts'
import type { ContentIssue } from '../schema/content-error.ts'
import { citeFrom } from '../words/cite.ts'
import { questionPromptCardsWords } from '../words/en/question-prompt-cards.ts'
import { type Speaker, speaker } from '../words/speaker.ts'
import { type ReadText, readText, translateFramework } from '../words/text.ts'
import { type CardLayers, layerPrompts } from './prompt-layers.ts'
import { type PromptCard, type PromptFilter, selectPrompts } from './select-prompts.ts'

export type PromptSpeaker = Speaker<keyof typeof questionPromptCardsWords>

/** What the cards are made from. */
export interface QuestionPromptCardsOptions extends PromptFilter {
  /** The content, already with the translations of the language (`translateFramework`). */
  readonly framework: Framework
  readonly language: Language
  readonly dir?: 'ltr' | 'rtl'
  /** Locale of numbers where it differs from the text's. */
  readonly numbers?: string
  /** The heading; a neutral one by default. */
  readonly title?: string | undefined
  /** A user's own cards, laid over the framework's. */
  readonly cards?: CardLayers | undefined
  /** A second language to show each question in. */
  readonly beside?: Language | undefined
}

/** The cards as words: what each outlet sets in its own way. */
export interface QuestionPrompts {
  readonly lang: Lang
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  /** Audiences that any card is for, in the framework's order, whatever the filter. */
  readonly audiences: readonly NamedText[]
  readonly dimensions: readonly NamedText[]
  readonly cards: readonly QuestionCard[]
  /** What is whose, and the source, in the order to print. */
  readonly notes: readonly ReadText[]
  /** Added cards that cannot be shown, and why. */
  readonly problems: readonly ContentIssue[]
  /** The second language, where any question is shown in it. */
  readonly beside?: Language
}

export interface NamedText {
  readonly id: string
  readonly label: ReadText
}

export interface QuestionCard extends Omit<PromptCard, 'questions' | 'section'> {
  readonly audienceLabel: ReadText
  /** The audience in the second language. */
  readonly besideAudience?: ReadText
  readonly questions: readonly AskedQuestion[]
  /** The labels of the dimensions that the card opens; empty where there are none. */
  readonly topics: string
  /** Where the questions come from, in a few words; says so where they are added or translated. */
  readonly source: string
}

export interface AskedQuestion {
  readonly id: string
  readonly said: ReadText
  /** The same question in the second language. */
  readonly beside?: ReadText
}

/** The cards that fit, with every word that stands on them. */
export function questionPrompts(options: QuestionPromptCardsOptions): QuestionPrompts {
  const { language, numbers, title, cards, beside } = options
  const say = speaker(language, 'question-prompt-cards', questionPromptCardsWords, numbers)
  const layered = layerPrompts(options.framework, cards)
  const { problems } = layered
  const framework = beside ? translateFramework(layered.framework, beside) : layered.framework
  const read = (text: Text): ReadText => readText(text, say.lang, framework.lang)
  const readBeside = (text: Text): ReadText | undefined => {
    if (!beside) return undefined
    const found = readText(text, beside.id, framework.lang)
    return found.lang === beside.id && found.lang !== read(text).lang ? found : undefined
  }
  const besideName = beside?.name ?? ''
  const reader: Reader = { framework, language, say, read, readBeside, besideName }
  const selected = selectPrompts(framework, options).map((card) => cardWords(card, reader))
  const used = new Set(framework.prompts.map(({ audience }) => audience))
  const second = selected.some(({ questions }) => questions.some((question) => question.beside))
  return {
    lang: say.lang,
    dir: options.dir ?? say.dir,
    title: title || say('title'),
    audiences: framework.audiences
      .filter(({ id }) => used.has(id))
      .map(({ id, label }) => ({ id, label: read(label) })),
    dimensions: framework.dimensions.map(({ id, label }) => ({ id, label: read(label) })),
    cards: selected,
    notes: notes(selected, reader, beside, second),
    problems,
    ...(beside && second && { beside }),
  }
}

interface Reader {
  readonly framework: Framework
  readonly language: Language
  readonly say: PromptSpeaker
  readonly read: (text: Text) => ReadText
  readonly readBeside: (text: Text) => ReadText | undefined
  /** The name of the second language in itself. */
  readonly besideName: string
}

function cardWords(card: PromptCard, reader: Reader): QuestionCard {
  const { framework, read, readBeside } = reader
  const { questions, section: _section, ...rest } = card
  const label = framework.audiences.find(({ id }) => id === card.audience)?.label ?? card.audience
  const besideAudience = readBeside(label)
  const topics = framework.dimensions.filter(({ id }) => card.dimensions.includes(id))
  return {
    ...rest,
    audienceLabel: read(label),
    ...(besideAudience && { besideAudience }),
    questions: questions.map(({ id, text }) => {
      const beside = readBeside(text)
      return { id, said: read(text), ...(beside && { beside }) }
    }),
    topics: topics.map((dimension) => read(dimension.label).text).join('\u00a0· '),
    source: sourceWords(card, reader),
  }
}

function sourceWords(card: PromptCard, reader: Reader): string {
  const { framework, language, say, read, readBeside } = reader
  const { origin, section, prompt, verbatim, questions } = card
  if (origin === 'user') return section ? say('added.section', { section }) : say('added')
  const source = citeFrom(framework, prompt, { style: 'short', language })
  const ours = (said: ReadText | undefined): boolean =>
    verbatim && said !== undefined && framework.translations?.[said.lang]?.origin === 'library'
  if (questions.some(({ text }) => ours(read(text)))) return say('translation', { source })
  const second = questions.map(({ text }) => readBeside(text)).find(ours)
  return second ? say('translation.beside', { source, language: reader.besideName }) : source
}

function notes(
  cards: readonly QuestionCard[],
  { framework, language, say, read }: Reader,
  beside: Language | undefined,
  second: boolean,
): readonly ReadText[] {
  const quoted = cards.filter(({ verbatim }) => verbatim).flatMap(({ questions }) => questions)
  const langs = new Set(
    quoted.flatMap((asked) => [asked.said.lang, asked.beside?.lang ?? []].flat()),
  )
  const original = langs.has(framework.lang)
  const mapped = framework.prompts.some(
    ({ id, fieldOrigins }) =>
      fieldOrigins?.dimensions === 'library' && cards.some(({ prompt }) => prompt === id),
  )
  const own = (name: Parameters<PromptSpeaker>[0], slots = {}): ReadText => ({
    text: say(name, slots),
    lang: say.lang,
  })
  const translations = [...langs].flatMap((lang) => {
    const note = framework.translations?.[lang]?.note
    return note === undefined ? [] : [typeof note === 'string' ? { text: note, lang } : read(note)]
  })
  return [
    ...(original ? [own(say.lang === framework.lang ? 'note.quoted' : 'note.original')] : []),
    ...translations,
    ...(beside && !second && beside.id !== say.lang && cards.length > 0
      ? [own('note.beside', { language: beside.name })]
      : []),
    ...(mapped ? [own('note.mapping')] : []),
    ...(quoted.length > 0 && framework.reference
      ? [own('note.reference', { reference: citeFrom(framework, framework.id, { language }) })]
      : []),
  ]
}
