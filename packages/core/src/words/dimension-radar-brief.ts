import type { Framework } from '../model/framework.ts'
import type { Language } from '../model/language.ts'
import type { Summary } from '../model/summary.ts'
import { type DifferencePlace, type LeadClaim, leadClaims } from './dimension-radar-lead.ts'
import { dimensionRadarFirstWords } from './en/dimension-radar-first.ts'
import { figureFirstWords } from './en/figure-first.ts'
import { english } from './en/index.ts'
import { type FigureFirstSpeaker, pointNumber, scaleEnds } from './point.ts'
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
const shortLimit = 150

/** The title, the sentence and the alt text of `describeDimensionRadar`, without the rest. */
export function describeDimensionRadarBriefly(
  summary: Summary,
  framework: Framework,
  { language = english, numbers }: DescriptionOptions = {},
): BriefDescription {
  const say = speaker(language, 'dimension-radar', dimensionRadarFirstWords, numbers)
  const figure = speaker(language, 'figure', figureFirstWords, numbers)
  const { what, main, points, total } = leadClaims(summary, framework)
  const teller = tellerOf(summary, framework, say, figure)
  const first = tellLead(what, teller)
  const lead = main && tellLead(main, teller)
  return tellBriefly(teller, first, points.length === 0 && total > 0 ? say('missing.all') : lead)
}

/** @param main where there is more to say than what the figure is */
export function tellBriefly(
  { summary, say }: Teller,
  first: string,
  main: string = first,
): BriefDescription {
  const title = summary.title ?? say('title.default')
  return { title, main, short: shortText(title, main, first) }
}

function shortText(title: string, main: string, what: string): string {
  const whole = `${title}${/[.!?…؟]$/.test(title) ? '' : '.'} ${main}`
  for (const text of [whole, main, what]) {
    if (text.length <= shortLimit || [...text].length <= shortLimit) return text
  }
  const characters = [...what].slice(0, shortLimit - 1).join('')
  return `${characters.replace(/\s+\S*$/, '')}…`
}

/** What sentences are made with: the speakers, and what ids name as readers know it. */
export interface Teller {
  readonly summary: Summary
  readonly say: RadarFirstSpeaker
  readonly figure: FigureFirstSpeaker
  group(id: string): string
  groups(ids: readonly string[]): string
  dimensions(ids: readonly string[]): string
  value(value: number): string
}

export function tellerOf(
  summary: Summary,
  framework: Framework,
  say: RadarFirstSpeaker,
  figure: FigureFirstSpeaker,
): Teller {
  const group = (id: string): string => summary.groups.find((one) => one.id === id)?.label ?? id
  const dimension = (id: string): string => {
    const label = framework.dimensions.find((one) => one.id === id)?.label ?? id
    return readText(label, say.lang, framework.lang).text
  }
  return {
    summary,
    say,
    figure,
    group,
    groups: (ids) => say.list(ids.map(group)),
    dimensions: (ids) => say.list(ids.map(dimension)),
    value: (value) => pointNumber(value, summary.scale, figure),
  }
}

/** One of the claims that may lead, as a sentence. */
export function tellLead(claim: LeadClaim, teller: Teller): string {
  const { summary, say, figure, group, groups, dimensions, value } = teller
  const whose = 'group' in claim ? group(claim.group) : ''
  const told = whose ? 'group' : 'one'
  switch (claim.type) {
    case 'figure': {
      const { length: count } = claim.groups
      const slots = {
        dimensions: dimensions(claim.dimensions),
        count,
        groups: groups(claim.groups),
        ...scaleEnds(summary.scale, figure),
      }
      if (count === 0) return say('what.empty', slots)
      const kind = !claim.groups.every(group) ? 'unnamed' : count > 6 ? 'many' : 'radar'
      return `${say(`what.${kind}`, slots)} ${say(`measured.${claim.statistic}`, slots)}`
    }
    case 'peak':
      return say(`peak.${told}`, {
        group: whose,
        high: dimensions(claim.high.dimensions),
        highValue: value(claim.high.value),
        low: dimensions(claim.low.dimensions),
        lowValue: value(claim.low.value),
      })
    case 'level':
      return say(`level.${told}`, { group: whose, value: value(claim.value) })
    case 'single': {
      const dimension = dimensions([claim.dimension])
      return say(`single.${told}`, { group: whose, dimension, value: value(claim.value) })
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
  }
}
