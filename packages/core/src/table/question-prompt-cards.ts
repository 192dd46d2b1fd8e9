import type { Table, TableCell } from '../model/table.ts'
import { questionPromptCardsWords } from '../words/en/question-prompt-cards.ts'
import { speaker } from '../words/speaker.ts'
import type { ReadText } from '../words/text.ts'
import {
  type QuestionCard,
  type QuestionPromptCardsOptions,
  questionPrompts,
} from './prompt-cards.ts'

/**
 * The cards as a table, one row a card: question, the second language where there is one, audience, dimensions and
 * source. Questions of a compound card stand on lines of their own.
 */
export function questionPromptCardsTable(options: QuestionPromptCardsOptions): Table {
  const { language, numbers } = options
  const say = speaker(language, 'question-prompt-cards', questionPromptCardsWords, numbers)
  const { lang, dir, title, cards, notes, beside } = questionPrompts(options)
  const cell = (said: readonly ReadText[]): TableCell => {
    const text = said.map((line) => line.text).join('\n')
    const own = said.find((line) => line.lang !== lang)
    return own ? { text, lang: own.lang } : { text }
  }
  return {
    caption: title,
    lang,
    dir,
    head: [
      say('table.question'),
      ...(beside ? [say('table.beside', { language: beside.name })] : []),
      say('table.audience'),
      say('table.dimensions'),
      say('table.source'),
    ],
    rows: cards.map((card) => [
      cell(card.questions.map(({ said }) => said)),
      ...(beside ? [cell(card.questions.flatMap((question) => question.beside ?? []))] : []),
      cell([card.audienceLabel]),
      { text: card.topics },
      { text: card.source },
    ]),
    notes: notes.map(({ text }) => text),
  }
}

/** The cards as plain text for mail and handouts: under each audience its questions, numbered, then the notes. */
export function questionPromptCardsText(options: QuestionPromptCardsOptions): string {
  const { title, cards, notes } = questionPrompts(options)
  const audiences = new Map<string, readonly QuestionCard[]>()
  for (const card of cards) {
    audiences.set(card.audience, [...(audiences.get(card.audience) ?? []), card])
  }
  const blocks = [...audiences.values()].map((group) => {
    const [first] = group as [QuestionCard]
    const heading = [first.audienceLabel.text, first.besideAudience?.text]
      .filter(Boolean)
      .join(' / ')
    return [heading, ...group.map(numbered)].join('\n')
  })
  return `${[title, ...blocks, notes.map(({ text }) => text).join('\n')].filter(Boolean).join('\n\n')}\n`
}

function numbered({ questions, origin, source }: QuestionCard, index: number): string {
  const lines = [
    ...questions.map(({ said }) => said.text),
    ...questions.flatMap(({ beside }) => beside?.text ?? []),
    ...(origin === 'user' ? [`(${source})`] : []),
  ]
  return lines.map((line, at) => `${at === 0 ? `${index + 1}. ` : '   '}${line}`).join('\n')
}
