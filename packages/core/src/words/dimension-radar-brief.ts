import type { Framework } from '../model/framework.ts'
import type { Language } from '../model/language.ts'
import type { Summary } from '../model/summary.ts'
import { type DifferencePlace, type LeadClaim, leadClaims } from './dimension-radar-lead.ts'
import { dimensionRadarFirstWords } from './en/dimension-radar-first.ts'
import { english } from './en/index.ts'
import { pointNumber } from './point.ts'
import { type Speaker, speaker } from './speaker.ts'
import { readText } from './text.ts'

/** Says what a page says with the radar's first picture; the speaker of all words can stand in for it. */
export type RadarFirstSpeaker = Speaker<keyof typeof dimensionRadarFirstWords>

export interface DescriptionOptions {
  readonly language?: Language
  readonly numbers?: string
}

/** What of the description stands with the picture at first sight. */
export interface BriefDescription {
  /** The author's title, else a neutral one. */
  readonly title: string
  /** The one sentence that stands above the picture. */
  readonly main: string
  /** At most 150 characters: the alt text. */
  readonly short: string
}

/** The longest alt text, in characters. */
export const shortLimit = 150

/**
 * The title, the sentence and the alt text of `describeDimensionRadar`, without the rest; the title alone where the
 * others are not among those that nearly all pages begin with.
 */
export function describeDimensionRadarBriefly(
  summary: Summary,
  framework: Framework,
  { language = english, numbers }: DescriptionOptions = {},
): BriefDescription | { readonly title: string; readonly main?: never; readonly short?: never } {
  const say = speaker(language, 'dimension-radar', dimensionRadarFirstWords, numbers)
  const { main: claim } = leadClaims(summary, framework)
  const title = titleOf(summary, say)
  const main = claim && tellLead(claim, tellerOf(summary, framework, say))
  const short = main && shortText(title, main)
  return main && short ? { title, main, short } : { title }
}

export const titleOf = ({ title }: Summary, say: RadarFirstSpeaker): string =>
  title ?? say('title.default')

/** The title and the sentence, or the sentence alone, where that is short enough for an alt text. */
export function shortText(title: string, main: string): string | undefined {
  const whole = `${title}${/[.!?…؟]$/.test(title) ? '' : '.'} ${main}`
  return [whole, main].find((text) => text.length <= shortLimit || [...text].length <= shortLimit)
}

/** What sentences are made with: the speakers, and what ids name as readers know it. */
export interface Teller {
  readonly say: RadarFirstSpeaker
  group(id: string): string
  groups(ids: readonly string[]): string
  dimensions(ids: readonly string[]): string
  value(value: number): string
}

export function tellerOf(summary: Summary, framework: Framework, say: RadarFirstSpeaker): Teller {
  const group = (id: string): string => summary.groups.find((one) => one.id === id)?.label ?? id
  const dimension = (id: string): string => {
    const label = framework.dimensions.find((one) => one.id === id)?.label ?? id
    return readText(label, say.lang, framework.lang).text
  }
  return {
    say,
    group,
    groups: (ids) => say.list(ids.map(group)),
    dimensions: (ids) => say.list(ids.map(dimension)),
    value: (value) => pointNumber(value, summary.scale, say),
  }
}

/** One of the claims that nearly always lead, as a sentence; undefined for the others. */
export function tellLead(claim: LeadClaim, teller: Teller): string | undefined {
  const { say, group, groups, dimensions, value } = teller
  switch (claim.type) {
    case 'peak': {
      const whose = group(claim.group)
      return say(whose ? 'peak.group' : 'peak.one', {
        group: whose,
        high: dimensions(claim.high.dimensions),
        highValue: value(claim.high.value),
        low: dimensions(claim.low.dimensions),
        lowValue: value(claim.low.value),
      })
    }
    case 'difference': {
      const { places } = claim
      const [{ high, highValue, low, lowValue }] = places as readonly [DifferencePlace]
      const where = dimensions(places.map(({ dimension }) => dimension))
      const count = highValue - lowValue
      return places.length > 1
        ? say('difference.many', { dimensions: where, amount: value(count), count })
        : say('difference.one', {
            dimension: where,
            high: groups(high),
            highValue: value(highValue),
            low: groups(low),
            lowValue: value(lowValue),
          })
    }
    case 'similar':
      return say(claim.all ? 'similar.all' : 'similar.some', {
        dimensions: dimensions(claim.dimensions),
      })
    default:
      return undefined
  }
}
