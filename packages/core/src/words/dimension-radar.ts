import type { Framework } from '../model/framework.ts'
import type { Summary } from '../model/summary.ts'
import { emptyCellNotes } from './caption.ts'
import {
  type BriefDescription,
  type DescriptionOptions,
  tellBriefly,
  tellerOf,
  tellLead,
} from './dimension-radar-brief.ts'
import { type Claim, type DetailClaim, dimensionRadarClaims } from './dimension-radar-claims.ts'
import { leadClaims } from './dimension-radar-lead.ts'
import { dimensionRadarWords } from './en/dimension-radar.ts'
import { figureWords } from './en/figure.ts'
import { english } from './en/index.ts'
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
  const lead = leadClaims(summary, framework)
  const claims = dimensionRadarClaims(lead, summary, framework)
  const teller = tellerOf(summary, framework, say, figure)
  const { group, dimensions, value } = teller
  const textsOf = (claim: Claim): string | readonly string[] => {
    switch (claim.type) {
      case 'range':
        return say('range', {
          dimension: dimensions([claim.dimension]),
          lowValue: value(claim.low),
          highValue: value(claim.high),
        })
      case 'split':
      case 'nearly-all':
        return say(claim.type, {
          group: group(claim.group),
          dimensions: dimensions(claim.dimensions),
        })
      case 'missing':
        return missing(claim)
      case 'example':
        return say('made-up')
      default:
        return tellLead(claim, teller)
    }
  }
  const told = claims.map((claim) => ({ claim, texts: [textsOf(claim)].flat() }))
  const isLast = ({ claim: { type } }: (typeof told)[number]): boolean =>
    type === 'missing' || type === 'example'
  // What is missing and what is made up is said however much else there is to say.
  const last = told.filter(isLast).flatMap(({ texts }) => texts)
  const first = told.filter((one) => !isLast(one)).flatMap(({ texts }) => texts)
  const sentences = [...limitSentences(first, sentenceLimit - sentenceCount(last)), ...last]
  const none = lead.points.length === 0 && lead.total > 0
  const main = none ? say('missing.all') : told.find(({ claim }) => claim.main)?.texts[0]
  return {
    ...tellBriefly(teller, first[0] as string, main),
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

/** The sentences in a paragraph are counted by their ends, since one claim may take two. */
const sentenceCount = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Math.max(1, text.match(/[.!?؟](?=\s|$)/g)?.length ?? 1), 0)

function limitSentences(texts: readonly string[], limit: number): readonly string[] {
  let count = 0
  const end = texts.findIndex((text) => {
    count += sentenceCount([text])
    return count > limit
  })
  return end < 0 ? texts : texts.slice(0, end)
}
