import type { Mark } from '../../model/scene.ts'
import { glyphMark, glyphSize } from '../parts/glyph.ts'
import { round } from '../parts/round.ts'
import { type AxisName, capCenter } from './axis-labels.ts'
import type { Plot } from './plot.ts'
import type { Spoke } from './spokes.ts'

/** The end of a spoke: the dimension's line drawing, else its number. */
export function capMarks(
  { id, glyph }: AxisName,
  index: number,
  spoke: Spoke,
  { center, radius }: Plot,
): Mark[] {
  const [x, y] = capCenter(spoke, radius)
  return capAt(id, glyph, index, center[0] + x, center[1] + y)
}

/** A dimension's sign centered at a place, the same at its spoke and in the key. */
export function capAt(
  dimension: string,
  glyph: AxisName['glyph'],
  index: number,
  x: number,
  y: number,
): Mark[] {
  if (glyph) return [glyphMark(glyph, x - glyphSize / 2, y - glyphSize / 2, dimension)]
  const number = { type: 'text', text: String(index + 1), size: 12, fill: 'ink' } as const
  return [
    {
      type: 'circle',
      part: 'axis-number-ring',
      dimension,
      cx: round(x),
      cy: round(y),
      r: 8.5,
      fill: 'none',
      stroke: 'quiet',
      strokeWidth: 1,
    },
    { ...number, part: 'axis-number', dimension, x: round(x), y: round(y + 4.25), anchor: 'middle' },
  ]
}
