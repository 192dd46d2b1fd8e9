import { ticks } from 'd3-array'
import type { Scale } from '../../model/summary.ts'

/**
 * The points of a scale that a figure prints: every answer where there are at most eleven, else round numbers
 * between the ends. The ends are always there (domain rule: the scale's full range from its own minimum).
 */
export function scalePoints({ min, max, step }: Scale): readonly number[] {
  const unit = step ?? (Number.isInteger(min) && Number.isInteger(max) && max - min > 1 ? 1 : undefined)
  const answers = unit === undefined ? Number.POSITIVE_INFINITY : (max - min) / unit
  if (unit !== undefined && answers <= 10 && Number.isInteger(answers)) {
    return Array.from({ length: answers + 1 }, (_, index) => min + index * unit)
  }
  const gap = (max - min) / 12
  const between = ticks(min, max, 5).filter((point) => point - min > gap && max - point > gap)
  return [min, ...between, max]
}

/** Where a value stands between the ends: 0 at the minimum, 1 at the maximum. */
export const scalePosition = (value: number, { min, max }: Scale): number =>
  (value - min) / (max - min)

/** Those points whose numbers can be printed at least `room` units apart, both ends always among them. */
export function printedPoints(
  points: readonly number[],
  place: (point: number) => number,
  room: number,
): readonly number[] {
  const last = points[points.length - 1] as number
  const printed: number[] = []
  for (const point of points) {
    const before = printed.at(-1)
    const free = before === undefined || Math.abs(place(point) - place(before)) >= room
    if (point === last) {
      while (printed.length > 1 && Math.abs(place(last) - place(printed.at(-1) as number)) < room) {
        printed.pop()
      }
      printed.push(last)
    } else if (free) printed.push(point)
  }
  return printed
}
