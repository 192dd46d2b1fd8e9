import type { Mark } from '../../model/scene.ts'
import { glyphMark, glyphSize } from '../parts/glyph.ts'
import { circleMark } from '../parts/marker.ts'
import { textMark } from '../parts/text-lines.ts'
import { type AxisName, capCenter } from './axis-labels.ts'
import type { Plot } from './plot.ts'
import type { Spoke } from './spokes.ts'

/** The end of a spoke whose name stands in a key: the dimension's line drawing, else its number. */
export function capMarks(
  name: AxisName,
  index: number,
  spoke: Spoke,
  { center, radius }: Pick<Plot, 'center' | 'radius'>,
): readonly Mark[] {
  const [x, y] = capCenter(spoke, radius)
  return capAt(name, index, center[0] + x, center[1] + y)
}

/** A dimension's sign centered at a place, the same at its spoke and in the key. */
export function capAt(
  { id: dimension, glyph }: AxisName,
  index: number,
  x: number,
  y: number,
): readonly Mark[] {
  if (glyph) return [glyphMark(glyph, x - glyphSize / 2, y - glyphSize / 2, dimension)]
  const number = { part: 'axis-number', dimension, size: 12 } as const
  return [
    circleMark('axis-number-ring', { dimension }, x, y, 8.5, 'none', 'quiet', 1),
    textMark(String(index + 1), x, y + 4.25, number, 'middle'),
  ]
}
