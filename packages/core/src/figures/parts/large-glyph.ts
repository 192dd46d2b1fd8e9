import type { Glyph } from '../../model/framework.ts'
import type { PathMark } from '../../model/scene.ts'
import { glyphMark, glyphSize } from './glyph.ts'
import { round } from './round.ts'

/** A dimension's line drawing at a size of its own, with its top left corner at (x, y). */
export function largeGlyph(
  glyph: Glyph,
  x: number,
  y: number,
  size: number,
  dimension: string,
): PathMark {
  const mark = glyphMark(glyph, 0, 0, dimension)
  const scale = size / glyphSize
  // After A stand radii, which grow but do not move; the flags of an arc have no comma between them.
  const d = mark.d.replace(/(A?)(-?[\d.]+),(-?[\d.]+)/g, (_, radii, a, b) => {
    const [left, top] = radii ? [0, 0] : [x, y]
    return `${radii}${round(left + Number(a) * scale)},${round(top + Number(b) * scale)}`
  })
  return { ...mark, d, strokeWidth: round(1.25 * Math.sqrt(scale)) }
}
