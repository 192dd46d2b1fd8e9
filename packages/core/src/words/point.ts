import type { Count, Scale, Source } from '../model/summary.ts'
import type { figureWords } from './en/figure.ts'
import type { figureFirstWords } from './en/figure-first.ts'
import type { Speaker } from './speaker.ts'

/** Says all that figures share. */
export type FigureSpeaker = Speaker<keyof typeof figureWords>
/** Says what a page says with its first picture; the speaker of all words can stand in for it. */
export type FigureFirstSpeaker = Speaker<keyof typeof figureFirstWords>

/** Decimals that a scale supports: two for shares, one for answers, none for wide scales. */
export const scaleDigits = ({ min, max }: Scale): number => {
  const range = max - min
  if (range > 2) return range > 20 ? 0 : 1
  return Math.min(20, 2 + Math.max(0, -Math.floor(Math.log10(range))))
}

/** A number on the scale as readers write it. */
export const pointNumber = (
  value: number,
  scale: Scale,
  say: Pick<FigureFirstSpeaker, 'number'>,
): string => say.number(value, scaleDigits(scale))

/** The words for a point of the scale, where it has any. */
export const pointLabel = (value: number, { labels }: Scale): string | undefined =>
  labels[value] ?? labels[Object.keys(labels).find((point) => Number(point) === value) ?? '']

/** An end of the scale with its word: "1 (Not at all)"; by number where it has none. */
export function scaleEnd(value: number, scale: Scale, say: FigureFirstSpeaker): string {
  const number = pointNumber(value, scale, say)
  const label = pointLabel(value, scale)
  return label ? say('scale.end', { value: number, label }) : number
}

/** Both ends of the scale, for the slots of a phrase. */
export const scaleEnds = (scale: Scale, say: FigureFirstSpeaker): { min: string; max: string } => ({
  min: scaleEnd(scale.min, scale, say),
  max: scaleEnd(scale.max, scale, say),
})

/** "20–49 people": how many, in the units of the source. */
export function countWords(count: Count, source: Source | undefined, say: FigureSpeaker): string {
  const exact = typeof count === 'number'
  return say(`count.${source?.unit ?? 'person'}`, {
    range: exact ? say.number(count, 0) : count,
    count: exact ? count : 50,
  })
}
