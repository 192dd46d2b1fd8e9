import type { Table, TableCell } from '../model/table.ts'
import { quoteCardsWords } from '../words/en/quote-cards.ts'
import { speaker } from '../words/speaker.ts'
import type { ReadText } from '../words/text.ts'
import { type Quotation, type QuoteCardsOptions, quotations } from './quotations.ts'

/** Quotations as a table, one row each; a withdrawn one keeps its row and says so. */
export function quoteCardsTable(options: QuoteCardsOptions): Table {
  const say = speaker(options.language, 'quote-cards', quoteCardsWords, options.numbers)
  const { lang, dir, title, quotes, notes } = quotations(options)
  const cell = (said: ReadText | undefined): TableCell =>
    said ? { text: said.text, ...(said.lang !== lang && { lang: said.lang }) } : { text: '' }
  return {
    caption: title,
    lang,
    dir,
    head: [
      say('table.quote'),
      say('table.attribution'),
      say('table.dimension'),
      say('table.source'),
      say('table.consent'),
    ],
    rows: quotes.map(({ said, attribution, topic, source, consent }) => [
      cell(said),
      cell(attribution),
      cell(topic),
      { text: source },
      cell(consent),
    ]),
    notes: notes.map(({ text }) => text),
  }
}

/** Quotations as plain text for mail and documents: the words, who said them, where they stand; then the notes. */
export function quoteCardsText(options: QuoteCardsOptions): string {
  const { title, quotes, notes } = quotations(options)
  const says = speaker(options.language, 'quote-cards', quoteCardsWords)
  const block = ({ said, attribution, source, withdrawn }: Quotation): string =>
    withdrawn
      ? said.text
      : `${says('text.quote', { text: said.text })}\n${says('text.attribution', {
          attribution: attribution?.text ?? '',
          source,
        })}`
  const last = notes.map(({ text }) => text).join('\n')
  return `${[title, ...quotes.map(block), last].filter(Boolean).join('\n\n')}\n`
}
