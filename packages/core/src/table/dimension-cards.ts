import type { Table, TableCell } from '../model/table.ts'
import { dimensionCardsWords } from '../words/en/dimension-cards.ts'
import type { Passage } from '../words/passages.ts'
import { speaker } from '../words/speaker.ts'
import type { ReadText } from '../words/text.ts'
import { type DimensionCardsOptions, dimensionProfiles } from './dimension-profiles.ts'

/** All that is said of each dimension as a table, one row a passage, with who said it. */
export function dimensionCardsTable(options: DimensionCardsOptions): Table {
  const say = speaker(options.language, 'dimension-cards', dimensionCardsWords, options.numbers)
  const { lang, dir, title, dimensions, notes } = dimensionProfiles(options)
  const cell = ({ text, lang: own }: ReadText): TableCell =>
    own === lang ? { text } : { text, lang: own }
  const who = (text: string): ReadText => ({ text, lang })
  return {
    caption: title,
    lang,
    dir,
    head: [
      say('table.dimension'),
      say('table.kind'),
      say('table.voice'),
      say('table.words'),
      say('table.source'),
    ],
    rows: dimensions.flatMap(({ label, definition, clauses, voices, quotes, questions }) => {
      const row = (
        kind: Parameters<typeof say>[0],
        voice: ReadText,
        { said, source }: Pick<Passage, 'said' | 'source'>,
      ): TableCell[] => [
        cell(label),
        { text: say(kind) },
        cell(voice),
        cell(said),
        { text: source },
      ]
      return [
        ...(definition ? [row('kind.definition', who(''), definition)] : []),
        ...clauses.map((clause) => row('kind.clause', who(''), clause)),
        ...voices.flatMap((voice) =>
          voice.none
            ? [row('kind.subtheme', who(voice.label), { said: who(voice.none), source: '' })]
            : voice.passages.map((passage) => row('kind.subtheme', who(voice.label), passage)),
        ),
        ...quotes.map((quote) => row('kind.quote', quote.attribution ?? who(''), quote)),
        ...questions.map((question) => row('kind.question', question.audience, question)),
      ]
    }),
    notes: notes.map(({ text }) => text),
  }
}
