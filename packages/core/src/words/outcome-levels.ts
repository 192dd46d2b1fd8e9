import type { Framework, Lang, OutcomeLevel } from '../model/framework.ts'
import type { Language } from '../model/language.ts'
import { outcomeLevelsWords } from './en/outcome-levels.ts'
import { type Passage, passageReader } from './passages.ts'
import { type Speaker, speaker } from './speaker.ts'
import type { ReadText } from './text.ts'

export interface OutcomeLevelsOptions {
  /** The content, already with the translations of the language (`translateFramework`). */
  readonly framework: Framework
  readonly language: Language
  readonly dir?: 'ltr' | 'rtl'
  /** Locale of numbers where it differs from the text's. */
  readonly numbers?: string | undefined
  /** The heading; a neutral one by default. */
  readonly title?: string | undefined
}

/** Whether an outcome has been seen; `unsaid` where the source does not say. */
export type OutcomeStanding = 'hoped-for' | 'seen' | 'unsaid'

/** One outcome with every word that stands beside it. */
export interface PlacedOutcome extends Passage {
  /** Leads from the drawing to the list; no rank. */
  readonly number: number
  readonly levels: readonly OutcomeLevel[]
  /** Absent where the source does not say. Both kinds are of equal rank. */
  readonly kind?: 'process' | 'outcome'
  readonly kindWords?: string
  readonly standing: OutcomeStanding
  readonly standingWords: string
  /** The sectors that named it, where the source says so. */
  readonly sectors?: string
  /** True where it was laid over outcomes of a source. */
  readonly added: boolean
}

/** The outcomes of one level, or of two or three that overlap. */
export interface OutcomeRegion {
  /** The ids of its levels, such as `individual-organizational`. */
  readonly id: string
  readonly levels: readonly OutcomeLevel[]
  readonly label: ReadText
  /** Says that it is an overlap, where it is one. */
  readonly overlap?: string
  readonly outcomes: readonly PlacedOutcome[]
}

/** Outcomes by level in words. */
export interface OutcomeLevelsDescription {
  readonly lang: Lang
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  /** That levels overlap and none ranks above another. */
  readonly intro: string
  /** The short text alternative. */
  readonly short: string
  readonly full: string
  readonly levels: readonly { readonly id: OutcomeLevel; readonly label: ReadText }[]
  /** Those with outcomes: each level, then what it shares with the next. */
  readonly regions: readonly OutcomeRegion[]
  /** How to read the marks. */
  readonly key: readonly string[]
  /** What is whose, and the reference. */
  readonly notes: readonly ReadText[]
}

const levelIds = ['individual', 'organizational', 'collaborative'] as const

/** Single levels and their overlaps, neighbors beside each other. */
const places: readonly (readonly OutcomeLevel[])[] = [
  ['individual'],
  ['individual', 'organizational'],
  ['organizational'],
  ['organizational', 'collaborative'],
  ['collaborative'],
  ['individual', 'collaborative'],
  levelIds,
]

type Say = Speaker<keyof typeof outcomeLevelsWords>

/**
 * Outcomes by the levels that they belong to. An outcome of several levels stands once, where they overlap; process and
 * outcome measures have equal rank; what is hoped for is told apart from what was seen.
 */
export function describeOutcomeLevels(options: OutcomeLevelsOptions): OutcomeLevelsDescription {
  const { framework, language, numbers, title } = options
  const say = speaker(language, 'outcome-levels', outcomeLevelsWords, numbers)
  const reader = passageReader(framework, language, { numbers })
  const isBrief = framework.outcomes.some(({ origin }) => origin === 'brief')
  const levels = levelIds.map((id) => {
    const level = framework.levels?.find((one) => one.id === id)
    return {
      id,
      label: level ? reader.read(level.label) : { text: say(`level.${id}`), lang: say.lang },
    }
  })
  let number = 0
  const regions = places.flatMap((place): OutcomeRegion[] => {
    const here = framework.outcomes.filter((one) => sameLevels(one.levels, place))
    if (here.length === 0) return []
    const outcomes = here.map((item): PlacedOutcome => {
      const { kind, standing = 'unsaid', sectors, origin } = item
      const passage = reader.passage(item, item.text)
      const added = isBrief && origin === 'user'
      const named = framework.sectors.filter(({ id }) => sectors?.includes(id))
      number += 1
      return {
        ...passage,
        source: isBrief || item.section !== undefined ? passage.source : '',
        number,
        levels: place,
        ...(kind && { kind, kindWords: say(`kind.${kind}`) }),
        standing,
        standingWords: say(`standing.${standing}`),
        ...(named.length > 0 && {
          sectors: say.list(named.map(({ label }) => reader.read(label).text)),
        }),
        added,
      }
    })
    return [{ id: place.join('-'), levels: place, ...regionWords(place, levels, say), outcomes }]
  })
  const all = regions.flatMap(({ outcomes }) => outcomes)
  const short = say('short', { count: all.length })
  const read = framework.outcomes.some(({ fieldOrigins }) => fieldOrigins?.levels === 'library')
  return {
    lang: say.lang,
    dir: options.dir ?? say.dir,
    title: title || say('title'),
    intro: say('intro'),
    short,
    full: [short, say('intro'), ...regions.map((region) => regionSentence(region, say))].join(' '),
    levels,
    regions,
    key: [
      say('note.standing'),
      ...(all.some(({ kind }) => kind) ? [say('note.kind')] : []),
      say('note.numbers'),
    ],
    notes: [...(read ? [{ text: say('note.levels'), lang: say.lang }] : []), ...reader.notes(all)],
  }
}

const sameLevels = (one: readonly OutcomeLevel[], two: readonly OutcomeLevel[]): boolean =>
  two.length === new Set(one).size && two.every((level) => one.includes(level))

function regionWords(
  place: readonly OutcomeLevel[],
  levels: OutcomeLevelsDescription['levels'],
  say: Say,
): Pick<OutcomeRegion, 'label' | 'overlap'> {
  const labels = levels.filter(({ id }) => place.includes(id)).map(({ label }) => label)
  const [first] = labels
  if (first && labels.length === 1) return { label: first }
  return {
    label: { text: say.list(labels.map(({ text }) => text)), lang: say.lang },
    overlap: say(place.length === 2 ? 'overlap.two' : 'overlap.three'),
  }
}

const regionSentence = ({ label, outcomes }: OutcomeRegion, say: Say): string =>
  say('region', {
    levels: label.text,
    outcomes: outcomes.map(({ said }) => said.text.replace(/\.$/, '')).join('; '),
  })
