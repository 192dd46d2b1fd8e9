import type { Glyph } from '../../model/framework.ts'
import type { PathMark } from '../../model/scene.ts'
import { round } from './round.ts'

/** The side of the square that a glyph fills, in drawing units. */
export const glyphSize = 16

type Stroke = readonly ['line' | 'curve' | 'ring', ...number[]]

/** Drawn on a square of 16: a line through points, a quadratic curve, or a ring (center and radius). */
const glyphs: { readonly [name in Glyph]: readonly Stroke[] } = {
  compass: [
    ['ring', 8, 8, 6.5],
    ['line', 11, 5, 9.3, 9.3, 5, 11, 6.7, 6.7, 11, 5],
  ],
  'circle-of-people': [
    ['ring', 8, 3.6, 2.1],
    ['ring', 3.6, 11.4, 2.1],
    ['ring', 12.4, 11.4, 2.1],
    ['curve', 5.2, 4.6, 3, 5.8, 2.8, 8.4],
    ['curve', 10.8, 4.6, 13, 5.8, 13.2, 8.4],
    ['curve', 6, 13.4, 8, 14.4, 10, 13.4],
  ],
  'path-marks': [
    ['line', 4, 14.5, 4, 1.8, 13, 4.9, 4, 8],
    ['line', 1.8, 14.5, 8, 14.5],
  ],
  roots: [
    ['line', 8, 1.5, 8, 14.5],
    ['curve', 8, 8.5, 7.6, 12, 3, 13.5],
    ['curve', 8, 8.5, 8.4, 12, 13, 13.5],
    ['curve', 8, 5.5, 4.6, 5.6, 3.8, 2],
    ['curve', 8, 5.5, 11.4, 5.6, 12.2, 2],
  ],
}

/** One of the four line drawings that stand for the dimensions, with its top left corner at (x, y). */
export function glyphMark(glyph: Glyph, x: number, y: number, dimension: string): PathMark {
  const d = glyphs[glyph].map((stroke) => strokePath(stroke, x, y)).join('')
  return {
    type: 'path',
    part: 'glyph',
    dimension,
    d,
    fill: 'none',
    stroke: 'ink',
    strokeWidth: 1.25,
    cap: 'round',
  }
}

function strokePath([kind, ...numbers]: Stroke, x: number, y: number): string {
  if (kind === 'ring') {
    const [cx = 0, cy = 0, r = 0] = numbers
    const [left, right, middle] = [round(x + cx - r), round(x + cx + r), round(y + cy)]
    return `M${left},${middle}A${r},${r} 0 1 0 ${right},${middle}A${r},${r} 0 1 0 ${left},${middle}`
  }
  const points: string[] = []
  for (let index = 0; index < numbers.length; index += 2) {
    points.push(`${round(x + (numbers[index] ?? 0))},${round(y + (numbers[index + 1] ?? 0))}`)
  }
  const [first, ...rest] = points
  return `M${first}${kind === 'curve' ? 'Q' : 'L'}${rest.join(kind === 'curve' ? ' ' : 'L')}`
}
