import type { Scale } from '../../model/summary.ts'

/** Every answer of a scale that has at most eleven; undefined for longer scales and for those without steps. */
export function scaleSteps({ min, max, step }: Scale): readonly number[] | undefined {
  const unit = step ?? (Number.isInteger(min) && Number.isInteger(max) && max - min > 1 ? 1 : 0)
  const answers = (max - min) / unit
  if (answers > 10 || !Number.isInteger(answers)) return undefined
  const steps: number[] = []
  for (let index = 0; index <= answers; index += 1) steps.push(min + index * unit)
  return steps
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
  const [first, last] = [points[0] as number, points.at(-1) as number]
  const apart = (one: number, two: number): boolean => Math.abs(place(one) - place(two)) >= room
  let before = first
  const between = points.slice(1, -1).filter((point) => {
    const free = apart(point, before) && apart(point, last)
    if (free) before = point
    return free
  })
  return [first, ...between, last]
}
