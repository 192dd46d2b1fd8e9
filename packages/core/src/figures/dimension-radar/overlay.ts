import type { Mark } from '../../model/scene.ts'
import type { Block } from '../parts/column.ts'
import { glyphMark, glyphSize } from '../parts/glyph.ts'
import { textLines } from '../parts/text-lines.ts'
import { type AxisName, capCenter, layoutAxes } from './axis-labels.ts'
import type { DrawingInput } from './drawing.ts'
import { gridMarks, type Plot, seriesMarks } from './plot.ts'
import { type Point, type Spoke, spokesOf } from './spokes.ts'

/** The largest and the smallest radius in each size. */
const radii = { compact: [92, 60], regular: [152, 104], wide: [220, 150] } as const

/**
 * One radar with at most three perspectives laid over one another.
 * @param key ends the spokes in signs and sets the names below the radar, where they have no room around it; without it
 * there is no drawing then
 */
export function overlayDrawing(
  input: DrawingInput,
  key?: (plot: Plot, marks: readonly Mark[], top: number) => Block,
): Block | undefined {
  const { drawn, size, left, top, width, names } = input
  const spokes = spokesOf(names.length)
  const { radius, labels, above, below } = layoutAxes(input, spokes, radii[size])
  const center: Point = [left + width / 2, top + above + 4]
  const plot: Plot = { ...input, right: left + width, spokes, center, radius }
  const marks: Mark[] = [
    ...gridMarks(plot),
    ...seriesMarks(plot, drawn, drawn.length === 1 ? 2.5 : 2, drawn.length < 3, true),
  ]
  const bottom = center[1] + below + 4
  if (!labels) return key?.(plot, marks, bottom + 16)
  labels.forEach(({ lines, anchor, x, top: y }, index) => {
    const { id, glyph, style } = names[index] as AxisName
    const [capX, capY] = capCenter(spokes[index] as Spoke, radius)
    const half = glyphSize / 2
    // Where the names stand at their spokes, a number would say nothing more.
    if (glyph) marks.push(glyphMark(glyph, center[0] + capX - half, center[1] + capY - half, id))
    marks.push(...textLines(lines, center[0] + x, center[1] + y, style, anchor))
  })
  return { marks, bottom }
}
