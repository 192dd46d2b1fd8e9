import type { Count, Scale, Source } from '../model/summary.ts'
import type { figureWords } from './en/figure.ts'
import type { Speaker } from './speaker.ts'

export type FigureSpeaker = Speaker<keyof typeof figureWords>

/** Decimals that a scale supports: two for shares, one for answers, none for wide scales. */
export const scaleDigits = ({ min, max }: Scale): number => {
  const range = max - min
  if (range > 2) return range > 20 ? 0 : 1
  return Math.min(20, 2 + Math.max(0, -Math.floor(Math.log10(range))))
}

/** A number on the scale as readers write it. */
export const pointNumber = (value: number, scale: Scale, say: FigureSpeaker): string =>
  say.number(value, scaleDigits(scale))

/** The words for a point of the scale, where it has any. */
export function pointLabel(value: number, { labels }: Scale): string | undefined {
  for (const [point, label] of Object.entries(labels)) if (Number(point) === value) return label
  return undefined
}

/** "3.5 of 5, between Some and A lot"; without words for the scale, "3.5 of 5". */
export function pointWords(value: number, scale: Scale, say: FigureSpeaker): string {
  const number = pointNumber(value, scale, say)
  const max = pointNumber(scale.max, scale, say)
  const point =
    (scale.min === 0 || scale.min === 1) && scale.max > 1
      ? say('point.of', { value: number, max })
      : say('point.on', { value: number, min: pointNumber(scale.min, scale, say), max })
  const label = pointLabel(value, scale)
  if (label) return say('point.named', { point, label })
  const points = Object.keys(scale.labels).map(Number)
  const below = Math.max(...points.filter((at) => at < value))
  const above = Math.min(...points.filter((at) => at > value))
  const [low, high] = [pointLabel(below, scale), pointLabel(above, scale)]
  return low && high ? say('point.between', { point, low, high }) : point
}

/** An end of the scale with its word: "1 (Not at all)"; by number where it has none. */
export function scaleEnd(value: number, scale: Scale, say: FigureSpeaker): string {
  const number = pointNumber(value, scale, say)
  const label = pointLabel(value, scale)
  return label ? say('scale.end', { value: number, label }) : number
}

/** "20–49 people": how many, in the units of the source. */
export function countWords(count: Count, source: Source | undefined, say: FigureSpeaker): string {
  const range = typeof count === 'number' ? say.number(count, 0) : count
  const unit = source?.unit ?? 'person'
  return say(`count.${unit}`, { range, count: typeof count === 'number' ? count : 50 })
}
