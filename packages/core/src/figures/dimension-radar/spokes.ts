import { curveLinearClosed, line } from 'd3-shape'
import { round } from '../parts/round.ts'

/** The unit direction of a spoke; y grows downward. */
export interface Spoke {
  readonly x: number
  readonly y: number
}

export type Point = readonly [x: number, y: number]
export type Rings = 'polygon' | 'circle'

/** Clockwise from the top, in the framework's order; the same places in every language. */
export function spokesOf(count: number): readonly Spoke[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count
    return { x: Math.sin(angle), y: -Math.cos(angle) }
  })
}

/** The share of the radius where the scale's minimum stands: never the center, where all lows would merge. */
export const innerRing = 0.14

/** The distance from the center of a position on the scale (0 minimum, 1 maximum). */
export const radiusAt = (position: number, radius: number): number =>
  radius * (innerRing + (1 - innerRing) * position)

const outline = line<Point>().curve(curveLinearClosed).digits(2)
const openLine = line<Point | undefined>()
  .defined((point) => point !== undefined)
  .x((point) => point?.[0] ?? 0)
  .y((point) => point?.[1] ?? 0)
  .digits(2)

/** A ring through the spokes at one distance; two spokes have no polygon and get a circle. */
export function ringPath(spokes: readonly Spoke[], center: Point, radius: number, rings: Rings): string {
  const [cx, cy] = center
  if (rings === 'polygon' && spokes.length > 2) {
    return outline(spokes.map(({ x, y }) => [cx + x * radius, cy + y * radius])) ?? ''
  }
  const [left, right, r] = [round(cx - radius), round(cx + radius), round(radius)]
  return `M${left},${round(cy)}A${r},${r} 0 1 1 ${right},${round(cy)}A${r},${r} 0 1 1 ${left},${round(cy)}Z`
}

/**
 * The line through a group's points in order. A missing point breaks the line: it is never drawn at the center and
 * never bridged. Undefined where no two neighbors have a point.
 */
export function seriesPath(points: readonly (Point | undefined)[]): string | undefined {
  const gap = points.indexOf(undefined)
  if (gap < 0 && points.length > 2) return outline(points as readonly Point[] as Point[]) ?? undefined
  if (gap < 0) return openLine(points as Point[]) ?? undefined
  const fromGap = [...points.slice(gap), ...points.slice(0, gap)]
  const joined = fromGap.some((point, index) => point && fromGap[index + 1])
  return joined ? segments(fromGap) : undefined
}

/** Runs of two points or more; a point alone has its marker and no line. */
function segments(points: readonly (Point | undefined)[]): string {
  const inRun = points.map((point, index) =>
    point && (points[index - 1] || points[index + 1]) ? point : undefined,
  )
  return openLine(inRun) ?? ''
}
