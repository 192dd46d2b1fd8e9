import type { Framework, Quote, Text } from '../model/framework.ts'
import type { Language } from '../model/language.ts'
import type { ContentIssue } from '../schema/content-error.ts'
import { quoteCardsWords } from '../words/en/quote-cards.ts'
import { type Passage, passageReader } from '../words/passages.ts'
import { speaker } from '../words/speaker.ts'
import type { ReadText } from '../words/text.ts'
import { issue, isText, unknownId } from './layer-checks.ts'
import { layerItems } from './layer-items.ts'

/**
 * A quotation of a page's own. Nobody is quoted without a source and without having agreed to it; one that was withdrawn
 * needs neither, nor its words.
 */
export interface OwnQuote {
  /** Unique among the quotations; made up where it is missing. */
  readonly id?: string
  readonly text?: Text
  /** Who said it, no closer than the speaker agreed to. */
  readonly attribution?: Text
  /** Where the words come from. */
  readonly source?: Text
  /** How the speaker agreed to be quoted. */
  readonly consent?: Text
  /** The id of a dimension. */
  readonly dimension?: string
  readonly withdrawn?: boolean
}

/** Ids of the framework's quotations choose and order them; without any, all are shown. Own ones follow. */
export type QuoteLayers = readonly (string | OwnQuote)[]

/** What quotations are shown from. */
export interface QuoteCardsOptions {
  /** The content, already with the translations of the language (`translateFramework`). */
  readonly framework: Framework
  readonly language: Language
  readonly dir?: 'ltr' | 'rtl'
  /** Locale of numbers where it differs from the text's. */
  readonly numbers?: string | undefined
  /** The heading; a neutral one by default. */
  readonly title?: string | undefined
  readonly quotes?: QuoteLayers | undefined
  /** The id of a dimension: only quotations about it. */
  readonly dimension?: string | undefined
}

/** A quotation as it is shown; of one that was withdrawn, its place alone. */
export interface Quotation extends Omit<Passage, 'said'> {
  /** The words; what stands in their place where they were withdrawn. */
  readonly said: ReadText
  readonly withdrawn: boolean
  /** Who said it, as the source has it. */
  readonly attribution?: ReadText
  /** How the speaker agreed to be quoted; the framework's own source answers for its own. */
  readonly consent?: ReadText
  readonly dimension?: string
  readonly topic?: ReadText
}

/** Quotations with every word that stands around them. */
export interface Quotations {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  readonly quotes: readonly Quotation[]
  readonly notes: readonly ReadText[]
  readonly problems: readonly ContentIssue[]
}

/** The quotations that fit, in the order of the framework or of the page. */
export function quotations(options: QuoteCardsOptions): Quotations {
  const { framework, language, numbers, title, dimension } = options
  const say = speaker(language, 'quote-cards', quoteCardsWords, numbers)
  const reader = passageReader(framework, language, { source: 'cited', numbers })
  const { items, problems } = layerItems(framework.quotes, options.quotes, {
    path: 'quotes',
    noun: 'quotation',
    own: (entry, id) => ({ ...(entry as unknown as Quote), id, origin: 'user' }),
    check: (entry, path) => quoteIssues(entry, path, framework),
  })
  const quotes = items
    .filter((quote) => dimension === undefined || quote.dimension === dimension)
    .map((quote): Quotation => {
      const topic = framework.dimensions.find(({ id }) => id === quote.dimension)
      const about = topic && { dimension: topic.id, topic: reader.read(topic.label) }
      if (quote.withdrawn) {
        const { id, origin } = quote
        const said = { text: say('withdrawn'), lang: say.lang }
        return {
          id,
          origin,
          said,
          quoted: false,
          adapted: false,
          source: '',
          withdrawn: true,
          ...about,
        }
      }
      return {
        ...reader.passage(quote, quote.text),
        withdrawn: false,
        attribution: reader.read(quote.attribution),
        ...(quote.consent && { consent: reader.read(quote.consent) }),
        ...about,
      }
    })
  return {
    lang: say.lang,
    dir: options.dir ?? say.dir,
    title: title || say('title'),
    quotes,
    notes: reader.notes(quotes.filter(({ withdrawn }) => !withdrawn)),
    problems,
  }
}

function quoteIssues(
  entry: { readonly [field: string]: unknown },
  path: string,
  { dimensions }: Framework,
): readonly ContentIssue[] {
  const wanted = {
    text: 'the words that were said',
    attribution: 'who said it',
    source: 'where it comes from',
    consent: 'how the speaker agreed to be quoted',
  }
  const ids = dimensions.map(({ id }) => id)
  const { dimension } = entry
  return [
    ...(entry.withdrawn === true
      ? []
      : Object.entries(wanted).flatMap(([field, words]) =>
          isText(entry[field]) ? [] : [issue(`${path}.${field}`, entry[field], words, '')],
        )),
    ...(dimension === undefined || ids.includes(dimension as string)
      ? []
      : [unknownId(`${path}.dimension`, dimension, ids, 'dimension')]),
  ]
}
