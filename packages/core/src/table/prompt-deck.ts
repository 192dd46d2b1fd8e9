import type { Table } from '../model/table.ts'
import { promptDeckWords } from '../words/en/prompt-deck.ts'
import { type Speaker, speaker } from '../words/speaker.ts'
import {
  type QuestionCard,
  type QuestionPromptCardsOptions,
  type QuestionPrompts,
  questionPrompts,
} from './prompt-cards.ts'
import { questionPromptCardsTable } from './question-prompt-cards.ts'
import { markdownText } from './table-to-markdown.ts'

export type PromptDeckSpeaker = Speaker<keyof typeof promptDeckWords>

/** What was written down in a meeting, by the id of the card. */
export type CardNotes = { readonly [card: string]: string }

/** A session for a file: the cards in order, with what was noted on each. */
export interface SessionNotes {
  readonly title: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly cards: readonly NotedCard[]
  /** The same as one table, notes in the last column. */
  readonly table: Table
}

export interface NotedCard {
  readonly id: string
  /** "Card 2: Organizational stakeholders". */
  readonly heading: string
  readonly questions: readonly string[]
  readonly source: string
  /** Empty where nothing was noted. */
  readonly notes: string
}

/** The cards of a session: those with the questions to ask, under the session's title. */
export function promptDeck(options: QuestionPromptCardsOptions): QuestionPrompts {
  return questionPrompts(titled(options))
}

/** The heading of a card in the outline. */
export const deckHeading = (card: QuestionCard, index: number, say: PromptDeckSpeaker): string =>
  say('card.heading', { number: index + 1, audience: card.audienceLabel.text })

/** The session with its notes, for whoever makes a file of it. */
export function sessionNotes(
  options: QuestionPromptCardsOptions,
  notes: CardNotes = {},
): SessionNotes {
  const say = deckSpeaker(options)
  const { title, lang, dir, cards } = promptDeck(options)
  return {
    title,
    lang,
    dir,
    cards: cards.map((card, index) => ({
      id: card.id,
      heading: deckHeading(card, index, say),
      questions: card.questions.map(({ said }) => said.text),
      source: card.source,
      notes: notesOn(card, notes),
    })),
    table: promptDeckTable(options, notes),
  }
}

/** The cards as a table with a last column for notes, one row a card. */
export function promptDeckTable(options: QuestionPromptCardsOptions, notes: CardNotes = {}): Table {
  const table = questionPromptCardsTable(titled(options))
  const { cards } = promptDeck(options)
  return {
    ...table,
    head: [...table.head, deckSpeaker(options)('table.notes')],
    rows: table.rows.map((row, index) => {
      const card = cards[index]
      return [...row, { text: card ? notesOn(card, notes) : '' }]
    }),
  }
}

/** The session as Markdown: a heading a card, its questions, its notes as written, the source last. */
export function promptDeckMarkdown(
  options: QuestionPromptCardsOptions,
  notes: CardNotes = {},
): string {
  const say = deckSpeaker(options)
  const session = sessionNotes(options, notes)
  const blocks = session.cards.map(({ heading, questions, source, notes: noted }) =>
    [
      `## ${markdownText(heading)}`,
      questions.map((question) => `> ${markdownText(question)}`).join('\n>\n'),
      markdownText(source),
      ...(noted ? [`**${markdownText(say('note'))}**`, ...lines(noted)] : []),
    ].join('\n\n'),
  )
  const last = session.table.notes.map(markdownText)
  return `${[`# ${markdownText(session.title)}`, ...blocks, ...last].join('\n\n')}\n`
}

const lines = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\n\r]/)
    .filter((line) => line.trim() !== '')
    .map(markdownText)

const notesOn = ({ id }: QuestionCard, notes: CardNotes): string =>
  Object.hasOwn(notes, id) ? (notes[id] ?? '').trim() : ''

const deckSpeaker = ({ language, numbers }: QuestionPromptCardsOptions): PromptDeckSpeaker =>
  speaker(language, 'prompt-deck', promptDeckWords, numbers)

const titled = (options: QuestionPromptCardsOptions): QuestionPromptCardsOptions => ({
  ...options,
  title: options.title || deckSpeaker(options)('title'),
})
