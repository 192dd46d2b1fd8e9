import type { Framework } from '../model/framework.ts'
import type { Language } from '../model/language.ts'
import type { Summary } from '../model/summary.ts'
import { emptyCellNotes } from './caption.ts'
import { type Claim, dimensionRadarClaims } from './dimension-radar-claims.ts'
import { dimensionRadarWords } from './en/dimension-radar.ts'
import { figureWords } from './en/figure.ts'
import { english } from './en/index.ts'
import { type FigureSpeaker, pointNumber, scaleEnd } from './point.ts'
import { type Speaker, speaker } from './speaker.ts'
import { readText } from './text.ts'

export type RadarSpeaker = Speaker<keyof typeof dimensionRadarWords>

/** One description for the page, the alt text and every file. */
export interface Description {
  /** The author's title, else a neutral one. */
  readonly title: string
  /** The one sentence that stands above the picture. */
  readonly main: string
  /** At most 150 characters: the alt text. */
  readonly short: string
  /** At most 12 sentences: what it is, highs, lows and differences, patterns, what is missing. */
  readonly sentences: readonly string[]
  /** All sentences as one text. */
  readonly full: string
  /** What the sentences say, as data. */
  readonly claims: readonly Claim[]
}

export interface DescriptionOptions {
  readonly language?: Language
  readonly numbers?: string
}

/** The longest alt text, in characters. */
const shortLimit = 150
const sentenceLimit = 12

/**
 * Describes the radar from its data alone: what it is, then highs, lows, ties and the largest difference, then
 * patterns by published rules. Never a cause, never better or worse.
 */
export function describeDimensionRadar(
  summary: Summary,
  framework: Framework,
  { language = english, numbers }: DescriptionOptions = {},
): Description {
  const say = speaker(language, 'dimension-radar', dimensionRadarWords, numbers)
  const figure = speaker(language, 'figure', figureWords, numbers)
  const claims = dimensionRadarClaims(summary, framework)
  const teller = { summary, framework, say, figure }
  const told = claims.map((claim) => ({ claim, text: tell(claim, teller) }))
  const textsOf = (isExample: boolean): readonly string[] =>
    told
      .filter(({ claim, text }) => (claim.type === 'example') === isExample && text !== '')
      .map(({ text }) => text)
  // What is missing and what is made up is said however much else there is to say.
  const last = [...missingSentences(claims, teller), ...textsOf(true)]
  const sentences = [...limitSentences(textsOf(false), sentenceLimit - sentenceCount(last)), ...last]
  const title = summary.title ?? say('title.default')
  const nothing = claims.some((claim) => claim.type === 'missing' && claim.count === claim.total)
  const main = nothing
    ? say('missing.all')
    : ((told.find(({ claim }) => claim.main) ?? told[0])?.text ?? '')
  return {
    title,
    main,
    short: shortText(title, main, told[0]?.text ?? ''),
    sentences,
    full: sentences.join(' '),
    claims,
  }
}

/** The sentences in a paragraph are counted by their ends, since one claim may take two. */
const sentenceCount = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Math.max(1, text.match(/[.!?؟](?=\s|$)/g)?.length ?? 1), 0)

function limitSentences(texts: readonly string[], limit: number): readonly string[] {
  const end = texts.findIndex((_, index) => sentenceCount(texts.slice(0, index + 1)) > limit)
  return end < 0 ? texts : texts.slice(0, end)
}

function shortText(title: string, main: string, what: string): string {
  const whole = /[.!?…؟]$/.test(title) ? `${title} ${main}` : `${title}. ${main}`
  for (const text of [whole, main, what]) if ([...text].length <= shortLimit) return text
  const characters = [...what].slice(0, shortLimit - 1).join('')
  return `${characters.replace(/\s+\S*$/, '')}…`
}

interface Teller {
  readonly summary: Summary
  readonly framework: Framework
  readonly say: RadarSpeaker
  readonly figure: FigureSpeaker
}

function tell(claim: Claim, { summary, framework, say, figure }: Teller): string {
  const { scale } = summary
  const value = (number: number) => pointNumber(number, scale, figure)
  const groupLabel = (id: string) => summary.groups.find((group) => group.id === id)?.label ?? id
  const dimensionLabel = (id: string) => {
    const dimension = framework.dimensions.find((one) => one.id === id)
    return dimension ? readText(dimension.label, say.lang, framework.lang).text : id
  }
  const dimensions = (ids: readonly string[]) => say.list(ids.map(dimensionLabel))
  const groups = (ids: readonly string[]) => say.list(ids.map(groupLabel))
  switch (claim.type) {
    case 'figure': {
      const slots = { dimensions: dimensions(claim.dimensions), count: claim.groups.length }
      if (claim.groups.length === 0) return say('what.empty', slots)
      const ends = { min: scaleEnd(scale.min, scale, figure), max: scaleEnd(scale.max, scale, figure) }
      const named = claim.groups.every((id) => groupLabel(id) !== '')
      const what = !named
        ? say('what.unnamed', slots)
        : claim.groups.length > 6
          ? say('what.many', slots)
          : say('what.radar', { ...slots, groups: groups(claim.groups) })
      return `${what} ${say(`measured.${claim.statistic}`, ends)}`
    }
    case 'peak': {
      const slots = {
        group: groupLabel(claim.group),
        high: dimensions(claim.high.dimensions),
        highValue: value(claim.high.value),
        low: dimensions(claim.low.dimensions),
        lowValue: value(claim.low.value),
      }
      return say(slots.group ? 'peak.group' : 'peak.one', slots)
    }
    case 'level': {
      const slots = { group: groupLabel(claim.group), value: value(claim.value) }
      return say(slots.group ? 'level.group' : 'level.one', slots)
    }
    case 'single': {
      const dimension = dimensionLabel(claim.dimension)
      const slots = { group: groupLabel(claim.group), dimension, value: value(claim.value) }
      return say(slots.group ? 'single.group' : 'single.one', slots)
    }
    case 'difference': {
      const [place] = claim.places
      if (!place) return ''
      if (claim.places.length > 1) {
        const amount = value(place.highValue - place.lowValue)
        const where = dimensions(claim.places.map(({ dimension }) => dimension))
        const count = place.highValue - place.lowValue
        return say('difference.many', { dimensions: where, amount, count })
      }
      return say('difference.one', {
        dimension: dimensionLabel(place.dimension),
        high: groups(place.high),
        highValue: value(place.highValue),
        low: groups(place.low),
        lowValue: value(place.lowValue),
      })
    }
    case 'range':
      return say('range', {
        dimension: dimensionLabel(claim.dimension),
        lowValue: value(claim.low),
        highValue: value(claim.high),
      })
    case 'similar':
      return claim.all
        ? say('similar.all')
        : say('similar.some', { dimensions: dimensions(claim.dimensions) })
    case 'split':
    case 'nearly-all':
      return say(claim.type, {
        group: groupLabel(claim.group),
        dimensions: dimensions(claim.dimensions),
      })
    case 'missing':
      return ''
    case 'example':
      return say('made-up')
  }
}

/** The reasons by group where they are few; else how many numbers are missing. */
function missingSentences(claims: readonly Claim[], teller: Teller): readonly string[] {
  const missing = claims.find((claim) => claim.type === 'missing')
  if (!missing) return []
  if (missing.count === missing.total) return [teller.say('missing.all')]
  const notes = emptyCellNotes(teller.summary, teller.framework, teller.figure)
  if (notes.length <= 2) return notes
  return [teller.say('missing.count', { count: missing.count, total: missing.total })]
}
