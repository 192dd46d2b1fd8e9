import {
  deckHeading,
  promptDeck,
  promptDeckTable,
  promptDeckWords,
  speaker,
} from '@value-framework/core'
import { carriedFigure } from '../carried/carried-figure.ts'
import { licenseLine } from '../office/radar-report.ts'
import { outlineSheets } from '../picture/outline-sheets.ts'
import { contentOptions } from './content-figure.ts'
import type { FigureKind, SettledInput } from './figure-kind.ts'
import { given } from './given.ts'

const carried: FigureKind['carried'] = ({ summary: _unused, ...input }) =>
  carriedFigure('prompt-deck', input, true)

/** The questions for a meeting; on paper an outline with lines to write on, in sheets of numbers a column for notes. */
export const promptDeckFigure: FigureKind = {
  name: 'prompt-deck',
  summary: 'unused',
  carried,
  page: (input) => {
    const { title, lang, dir, cards } = promptDeck(contentOptions(input))
    return {
      title,
      lang,
      dir,
      blocks: [
        { type: 'words', paragraphs: [leadOf(input)] },
        { type: 'cards', cards },
        { type: 'words', paragraphs: notesOf(input) },
      ],
      carried: carried(input),
    }
  },
  table: (input) => promptDeckTable(contentOptions(input)),
  sheets: (input) => {
    const { title, lang, cards } = promptDeck(contentOptions(input))
    const say = sayOf(input)
    return outlineSheets(
      {
        title: { text: title, lang },
        lead: { text: leadOf(input), lang },
        entries: cards.map((card, index) => ({
          heading: { text: deckHeading(card, index, say), lang },
          texts: card.questions.map(({ said }) => said),
          source: { text: card.source, lang },
        })),
        notes: notesOf(input).map((text) => ({ text, lang })),
      },
      given(input, ['paper']),
    )
  },
}

const sayOf = ({ language, numbers }: SettledInput) =>
  speaker(language, 'prompt-deck', promptDeckWords, numbers)

const leadOf = (input: SettledInput): string => sayOf(input)('lead')

const notesOf = (input: SettledInput): readonly string[] => {
  const line = licenseLine(given(input, ['language', 'license']))
  const { notes } = promptDeck(contentOptions(input))
  return [...notes.map(({ text }) => text), ...(line ? [line] : [])]
}
