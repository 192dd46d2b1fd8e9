import { curveLinearClosed } from 'd3-shape'
import { drawnDigits, drawnPoint } from '../../scene/drawn.ts'

/** The unit direction of a spoke; y grows downward. */
export interface Spoke {
  readonly x: number
  readonly y: number
}

export type Point = readonly [x: number, y: number]
export type Rings = 'polygon' | 'circle'

/** Clockwise from the top, in the framework's order; the same places in every language. */
export function spokesOf(count: number): readonly Spoke[] {
  const spokes: Spoke[] = []
  for (let index = 0; index < count; index += 1) {
    const angle = (2 * Math.PI * index) / count
    spokes.push({ x: Math.sin(angle), y: -Math.cos(angle) })
  }
  return spokes
}

/** The share of the radius where the scale's minimum stands: never the center, where all lows would merge. */
const innerRing = 0.14

/** The distance from the center of a position on the scale (0 minimum, 1 maximum). */
export const radiusAt = (position: number, radius: number): number =>
  radius * (innerRing + (1 - innerRing) * position)

/** A ring through the spokes at one distance; two spokes have no polygon and get a circle. */
export function ringPath(
  spokes: readonly Spoke[],
  [cx, cy]: Point,
  radius: number,
  rings: Rings,
): string {
  if (rings === 'polygon' && spokes.length > 2) {
    let d = ''
    for (const { x, y } of spokes) {
      d += (d ? 'L' : 'M') + drawnPoint(cx + x * radius, cy + y * radius)
    }
    return `${d}Z`
  }
  const [left, right, y, r] = [cx - radius, cx + radius, cy, radius].map(drawnDigits)
  return `M${left},${y}A${r},${r} 0 1 1 ${right},${y}A${r},${r} 0 1 1 ${left},${y}Z`
}

/**
 * The line through a group's points in order. A missing point breaks the line: it is never drawn at the center and
 * never bridged. Empty where no two neighbors have a point.
 */
export function seriesPath(points: readonly (Point | undefined)[]): string {
  const gap = points.indexOf(undefined)
  if (gap < 0) return `${linePath(points)}${points.length > 2 ? 'Z' : ''}`
  const fromGap = [...points.slice(gap), ...points.slice(0, gap)]
  // A point alone has its marker and no line.
  return linePath(
    fromGap.map((point, index) => (fromGap[index - 1] || fromGap[index + 1] ? point : undefined)),
  )
}

/** D3's line through each run of points, as path data in hundredths. */
function linePath(points: readonly (Point | undefined)[]): string {
  let d = ''
  const context = {
    moveTo(x: number, y: number) {
      d += `M${drawnPoint(x, y)}`
    },
    lineTo(x: number, y: number) {
      d += `L${drawnPoint(x, y)}`
    },
  }
  // A curve that is not closed asks its context for these two; the type of a page's canvas is not known here.
  // oxlint-disable-next-line typescript/no-unnecessary-type-assertion -- only where that type is known
  const pen = curveLinearClosed(context as unknown as Parameters<typeof curveLinearClosed>[0])
  pen.lineStart()
  for (const point of points) {
    if (point) pen.point(point[0], point[1])
    else pen.lineStart()
  }
  return d
}
