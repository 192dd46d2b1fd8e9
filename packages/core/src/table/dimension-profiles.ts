import type { Dimension, Framework, Glyph, Voice } from '../model/framework.ts'
import type { Language } from '../model/language.ts'
import type { ContentIssue } from '../schema/content-error.ts'
import { dimensionCardsWords } from '../words/en/dimension-cards.ts'
import { type Passage, type PassageReader, passageReader } from '../words/passages.ts'
import { type Speaker, speaker } from '../words/speaker.ts'
import type { ReadText } from '../words/text.ts'
import { layerItems } from './layer-items.ts'

export type DimensionCardsSpeaker = Speaker<keyof typeof dimensionCardsWords>

/** What the cards of dimensions are made from. */
export interface DimensionCardsOptions {
  /** The content, already with the translations of the language (`translateFramework`). */
  readonly framework: Framework
  readonly language: Language
  readonly dir?: 'ltr' | 'rtl'
  /** Locale of numbers where it differs from the text's. */
  readonly numbers?: string | undefined
  /** The heading; a neutral one by default. */
  readonly title?: string | undefined
  /** Ids of the dimensions to show, in this order; all by default. */
  readonly dimensions?: readonly string[] | undefined
}

/** All that is said of one dimension. */
export interface DimensionProfile {
  readonly id: string
  readonly label: ReadText
  readonly origin: Dimension['origin']
  readonly glyph?: Glyph
  readonly definition?: Passage
  /** Shorter statements of the same dimension elsewhere in the source. */
  readonly clauses: readonly Passage[]
  /** By who spoke; community first. The first two are there even where nothing was reported, and say so. */
  readonly voices: readonly VoicedPassages[]
  readonly quotes: readonly DimensionQuote[]
  readonly questions: readonly DimensionQuestion[]
}

export interface VoicedPassages {
  readonly voice: Voice
  readonly label: string
  readonly passages: readonly VoicedPassage[]
  /** What is said where there is no passage. */
  readonly none?: string
}

export interface VoicedPassage extends Passage {
  /** The sectors that the source names with it. */
  readonly sectors?: string
}

/** A quotation; of a withdrawn one its place alone. */
export interface DimensionQuote extends Passage {
  readonly attribution?: ReadText
}

export interface DimensionQuestion extends Passage {
  readonly audience: ReadText
}

export interface DimensionProfiles {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  readonly dimensions: readonly DimensionProfile[]
  readonly notes: readonly ReadText[]
  readonly problems: readonly ContentIssue[]
}

/** The dimensions with definition, passages by voice, quotations and questions. */
export function dimensionProfiles(options: DimensionCardsOptions): DimensionProfiles {
  const { framework, language, numbers, title } = options
  const say = speaker(language, 'dimension-cards', dimensionCardsWords, numbers)
  const reader = passageReader(framework, language, { numbers })
  const { items, problems } = layerItems(framework.dimensions, options.dimensions, {
    path: 'dimensions',
    noun: 'dimension',
  })
  const dimensions = items.map((dimension) => profile(dimension, framework, reader, say))
  const [only] = dimensions
  const all = dimensions.flatMap(({ definition, clauses, voices, quotes, questions }) => [
    ...(definition ? [definition] : []),
    ...clauses,
    ...voices.flatMap(({ passages }) => passages),
    ...quotes.filter(({ attribution }) => attribution),
    ...questions,
  ])
  const mapped = framework.prompts.some(
    ({ fieldOrigins }) => fieldOrigins?.dimensions === 'library',
  )
  const asked = dimensions.some(({ questions }) => questions.length > 0)
  return {
    lang: say.lang,
    dir: options.dir ?? say.dir,
    title: title || (dimensions.length === 1 && only ? say('title.one') : say('title')),
    dimensions,
    notes: [
      ...(mapped && asked ? [{ text: say('note.prompts'), lang: say.lang }] : []),
      ...reader.notes(all),
    ],
    problems,
  }
}

function profile(
  dimension: Dimension,
  framework: Framework,
  reader: PassageReader,
  say: DimensionCardsSpeaker,
): DimensionProfile {
  const { id, label, origin, glyph, definition, clauses = [] } = dimension
  return {
    id,
    label: reader.read(label),
    origin,
    ...(glyph && { glyph }),
    ...(definition && {
      definition: reader.passage(dimension, dimension.display ?? definition, 'definition'),
    }),
    clauses: clauses.map((clause) => reader.passage(clause, clause.text)),
    voices: voicesOf(dimension, framework, reader, say),
    quotes: framework.quotes
      .filter((quote) => quote.dimension === id)
      .map((quote): DimensionQuote => {
        if (!quote.withdrawn) {
          return {
            ...reader.passage(quote, quote.text),
            attribution: reader.read(quote.attribution),
          }
        }
        const said = { text: say('withdrawn'), lang: say.lang }
        return {
          id: quote.id,
          said,
          origin: quote.origin,
          quoted: false,
          adapted: false,
          source: '',
        }
      }),
    questions: framework.prompts
      .filter((prompt) => prompt.dimensions.includes(id))
      .toSorted((one, two) => voiceRank(one.audience) - voiceRank(two.audience))
      .flatMap((prompt) => {
        const named = framework.audiences.find((audience) => audience.id === prompt.audience)
        const audience = reader.read(named?.label ?? prompt.audience)
        return prompt.questions.map((question) => ({
          ...reader.passage(prompt, question.text),
          id: question.id,
          audience,
        }))
      }),
  }
}

/** Community first, and both kept where they are empty: a missing voice keeps its place and says why. */
const voiceOrder = ['community', 'organizational', 'both', 'unspecified'] as const

/** Questions stand in the order of the voices: those for the community first, others as the framework has them. */
const voiceRank = (audience: string): number => (audience === voiceOrder[0] ? 0 : 1)

function voicesOf(
  { subthemes }: Dimension,
  { sectors }: Framework,
  reader: PassageReader,
  say: DimensionCardsSpeaker,
): readonly VoicedPassages[] {
  if (subthemes.length === 0) return []
  return voiceOrder.flatMap((voice): VoicedPassages[] => {
    const passages = subthemes
      .filter((subtheme) => subtheme.voice === voice)
      .map((subtheme): VoicedPassage => {
        const named = sectors.filter(({ id }) => subtheme.sectors?.includes(id))
        return {
          ...reader.passage(subtheme, subtheme.display ?? subtheme.text),
          ...(named.length > 0 && {
            sectors: say('sectors.named', {
              sectors: say.list(named.map(({ label }) => reader.read(label).text)),
            }),
          }),
        }
      })
    const label = say(`voice.${voice}`)
    if (passages.length > 0) return [{ voice, label, passages }]
    if (voice === 'both' || voice === 'unspecified') return []
    return [{ voice, label, passages, none: say(`voice.none.${voice}`) }]
  })
}
