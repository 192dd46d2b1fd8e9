import type { Glyph } from '../../model/framework.ts'
import type { PathMark } from '../../model/scene.ts'
import { type Memory, remembered } from '../../words/remembered.ts'
import { movedPath, type Steps } from './moved-path.ts'
import { pathMark } from './path.ts'

/** The side of the square that a glyph fills, in drawing units. */
export const glyphSize = 16

/** Drawn on a square of 16: lines, quadratic curves, and rings of two arcs. */
// biome-ignore format: a stroke a line
const glyphs: { readonly [name in Glyph]: Steps } = {
  compass: [
    'M', 1.5, 8, 'A6.5,6.5 0 1 0 ', 14.5, 8, 'A6.5,6.5 0 1 0 ', 1.5, 8,
    'M', 11, 5, 'L', 9.3, 9.3, 'L', 5, 11, 'L', 6.7, 6.7, 'L', 11, 5,
  ],
  'circle-of-people': [
    'M', 5.9, 3.6, 'A2.1,2.1 0 1 0 ', 10.1, 3.6, 'A2.1,2.1 0 1 0 ', 5.9, 3.6,
    'M', 1.5, 11.4, 'A2.1,2.1 0 1 0 ', 5.7, 11.4, 'A2.1,2.1 0 1 0 ', 1.5, 11.4,
    'M', 10.3, 11.4, 'A2.1,2.1 0 1 0 ', 14.5, 11.4, 'A2.1,2.1 0 1 0 ', 10.3, 11.4,
    'M', 5.2, 4.6, 'Q', 3, 5.8, ' ', 2.8, 8.4,
    'M', 10.8, 4.6, 'Q', 13, 5.8, ' ', 13.2, 8.4,
    'M', 6, 13.4, 'Q', 8, 14.4, ' ', 10, 13.4,
  ],
  'path-marks': [
    'M', 4, 14.5, 'L', 4, 1.8, 'L', 13, 4.9, 'L', 4, 8,
    'M', 1.8, 14.5, 'L', 8, 14.5,
  ],
  roots: [
    'M', 8, 1.5, 'L', 8, 14.5,
    'M', 8, 8.5, 'Q', 7.6, 12, ' ', 3, 13.5,
    'M', 8, 8.5, 'Q', 8.4, 12, ' ', 13, 13.5,
    'M', 8, 5.5, 'Q', 4.6, 5.6, ' ', 3.8, 2,
    'M', 8, 5.5, 'Q', 11.4, 5.6, ' ', 12.2, 2,
  ],
}

/** Most drawings of a page have the same glyph at the same place. */
const store: Memory<string> = new Map()

/** One of the four line drawings that stand for the dimensions, with its top left corner at (x, y). */
export const glyphMark = (glyph: Glyph, x: number, y: number, dimension: string): PathMark =>
  pathMark(
    remembered(store, [glyph, `${x}`, `${y}`], () => movedPath(glyphs[glyph], x, y)),
    { part: 'glyph', dimension, stroke: 'ink', strokeWidth: 1.25, cap: 'round' },
  )
