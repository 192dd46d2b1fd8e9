import { ticks } from 'd3-array'
import type { Scale } from '../../model/summary.ts'
import { scaleSteps } from './scale.ts'

/**
 * The points of a scale that a figure prints: every answer where there are at most eleven, else round numbers
 * between the ends. The ends are always there (domain rule: the scale's full range from its own minimum).
 */
export function scalePoints(scale: Scale): readonly number[] {
  const { min, max } = scale
  const gap = (max - min) / 12
  const between = (): number[] =>
    ticks(min, max, 5).filter((point) => point - min > gap && max - point > gap)
  return scaleSteps(scale) ?? [min, ...between(), max]
}
