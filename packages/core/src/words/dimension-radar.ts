import type { Framework } from '../model/framework.ts'
import type { Summary } from '../model/summary.ts'
import { emptyCellNotes } from './caption.ts'
import {
  type BriefDescription,
  type DescriptionOptions,
  shortLimit,
  shortText,
  tellerOf,
  tellLead,
  titleOf,
} from './dimension-radar-brief.ts'
import { type Claim, type DetailClaim, dimensionRadarClaims } from './dimension-radar-claims.ts'
import { leadClaims } from './dimension-radar-lead.ts'
import { dimensionRadarWords } from './en/dimension-radar.ts'
import { figureWords } from './en/figure.ts'
import { english } from './en/index.ts'
import { scaleEnds } from './point.ts'
import { type Speaker, speaker } from './speaker.ts'

/** Says all that the radar says. */
export type RadarSpeaker = Speaker<keyof typeof dimensionRadarWords>

/** One description for the page, the alt text and every file. */
export interface Description extends BriefDescription {
  /** At most 12 sentences: what it is, highs, lows and differences, patterns, what is missing. */
  readonly sentences: readonly string[]
  /** All sentences as one text. */
  readonly full: string
  /** What the sentences say, as data. */
  readonly claims: readonly Claim[]
}

const sentenceLimit = 12

/** A claim that takes one phrase. */
type Told = Exclude<Claim, { readonly type: 'missing' | 'example' }>

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
  const leading = leadClaims(summary, framework)
  const claims = dimensionRadarClaims(leading, summary, framework)
  const teller = tellerOf(summary, framework, say)
  const { group, dimensions, value } = teller
  const textOf = (claim: Told): string => {
    const whose = 'group' in claim ? group(claim.group) : ''
    const told = whose ? 'group' : 'one'
    switch (claim.type) {
      case 'figure': {
        const { length: count } = claim.groups
        const slots = {
          ...scaleEnds(summary.scale, figure),
          dimensions: dimensions(claim.dimensions),
          count,
          groups: teller.groups(claim.groups),
        }
        if (count === 0) return say('what.empty', slots)
        const named = claim.groups.every(group)
        const kind = named ? (count > 6 ? 'what.many' : 'what.radar') : 'what.unnamed'
        return `${say(kind, slots)} ${say(`measured.${claim.statistic}`, slots)}`
      }
      case 'level':
        return say(`level.${told}`, { group: whose, value: value(claim.value) })
      case 'single': {
        const dimension = dimensions([claim.dimension])
        return say(`single.${told}`, { group: whose, dimension, value: value(claim.value) })
      }
      case 'range':
        return say('range', {
          dimension: dimensions([claim.dimension]),
          lowValue: value(claim.low),
          highValue: value(claim.high),
        })
      case 'split':
      case 'nearly-all':
        return say(claim.type, {
          group: whose,
          dimensions: dimensions(claim.dimensions),
        })
      default:
        return tellLead(claim, teller) as string
    }
  }
  const first: string[] = []
  // What is missing and what is made up is said however much else there is to say.
  const last: string[] = []
  let lead: string | undefined
  for (const claim of claims) {
    if (claim.type === 'missing') last.push(...missing(claim))
    else if (claim.type === 'example') last.push(say('made-up'))
    else {
      const text = textOf(claim)
      first.push(text)
      if (claim.main) lead = text
    }
  }
  let room = sentenceLimit
  for (const text of last) room -= sentenceCount(text)
  const sentences: string[] = []
  for (const text of first) {
    room -= sentenceCount(text)
    if (room < 0) break
    sentences.push(text)
  }
  sentences.push(...last)
  const none = leading.points.length === 0 && summary.groups.length > 0
  const title = titleOf(summary, say)
  const what = first[0] as string
  const main = none ? say('missing.all') : (lead ?? what)
  return {
    title,
    main,
    short: shortText(title, main) ?? cut(what),
    sentences,
    full: sentences.join(' '),
    claims,
  }

  /** The reasons by group where they are few; else how many numbers are missing. */
  function missing({ count, total }: Extract<DetailClaim, { type: 'missing' }>): readonly string[] {
    if (count === total) return [say('missing.all')]
    const notes = emptyCellNotes(summary, framework, figure)
    return notes.length <= 2 ? notes : [say('missing.count', { count, total })]
  }
}

/** A text that is too long for an alt text, to its last whole word that is not. */
function cut(text: string): string {
  const characters = [...text]
  if (characters.length <= shortLimit) return text
  return `${characters
    .slice(0, shortLimit - 1)
    .join('')
    .replace(/\s+\S*$/, '')}…`
}

/** The sentences in a paragraph are counted by their ends, since one claim may take two. */
const sentenceCount = (text: string): number => text.match(/[.!?؟](?!\S)/g)?.length ?? 1
