import type { Scale } from '../model/summary.ts'
import { type FigureSpeaker, pointLabel, pointNumber } from './point.ts'

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
