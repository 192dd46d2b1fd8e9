import type { Glyph } from '../../model/framework.ts'
import type { PathMark } from '../../model/scene.ts'
import { movedPath } from './moved-path.ts'

/** The side of the square that a glyph fills, in drawing units. */
export const glyphSize = 16

/** Drawn on a square of 16: lines, quadratic curves, and rings of two arcs. */
const glyphs: { readonly [name in Glyph]: string } = {
  compass: 'M1.5,8A6.5,6.5 0 1 0 14.5,8A6.5,6.5 0 1 0 1.5,8M11,5L9.3,9.3L5,11L6.7,6.7L11,5',
  'circle-of-people':
    'M5.9,3.6A2.1,2.1 0 1 0 10.1,3.6A2.1,2.1 0 1 0 5.9,3.6M1.5,11.4A2.1,2.1 0 1 0 5.7,11.4A2.1,2.1 0 1 0 1.5,11.4M10.3,11.4A2.1,2.1 0 1 0 14.5,11.4A2.1,2.1 0 1 0 10.3,11.4M5.2,4.6Q3,5.8 2.8,8.4M10.8,4.6Q13,5.8 13.2,8.4M6,13.4Q8,14.4 10,13.4',
  'path-marks': 'M4,14.5L4,1.8L13,4.9L4,8M1.8,14.5L8,14.5',
  roots:
    'M8,1.5L8,14.5M8,8.5Q7.6,12 3,13.5M8,8.5Q8.4,12 13,13.5M8,5.5Q4.6,5.6 3.8,2M8,5.5Q11.4,5.6 12.2,2',
}

/** One of the four line drawings that stand for the dimensions, with its top left corner at (x, y). */
export const glyphMark = (glyph: Glyph, x: number, y: number, dimension: string): PathMark => ({
  type: 'path',
  part: 'glyph',
  dimension,
  d: movedPath(glyphs[glyph], x, y),
  fill: 'none',
  stroke: 'ink',
  strokeWidth: 1.25,
  cap: 'round',
})
