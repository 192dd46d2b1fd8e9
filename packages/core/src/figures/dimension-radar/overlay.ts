import type { Mark } from '../../model/scene.ts'
import type { Block } from '../parts/column.ts'
import { printedPoints } from '../parts/scale.ts'
import { keptInside, textLines, textMark } from '../parts/text-lines.ts'
import { layoutAxes } from './axis-labels.ts'
import { capMarks } from './cap.ts'
import type { DrawingInput } from './drawing.ts'
import { distance, gridMarks, type Plot, seriesMarks } from './plot.ts'
import { type Point, type Spoke, spokesOf } from './spokes.ts'

/** The largest and the smallest radius in each size. */
const radii = { compact: [92, 60], regular: [152, 104], wide: [220, 150] } as const

const ringLabel = { part: 'ring-label', size: 12, fill: 'quiet' } as const

/**
 * One radar with at most three perspectives laid over one another.
 * @param key sets the names below the radar where they have no room around it; without it there is no drawing then
 */
export function overlayDrawing(
  input: DrawingInput,
  key?: (input: DrawingInput, top: number) => Block,
): Block | undefined {
  const { drawn, size, left, top, width, names, say, digits } = input
  const spokes = spokesOf(names.length)
  const { radius, labels, above, below } = layoutAxes(input, spokes, radii[size])
  if (!labels && !key) return undefined
  const center: Point = [left + width / 2, top + above + 4]
  const plot: Plot = { ...input, right: left + width, spokes, center, radius }
  const print = drawn.length > 2 ? undefined : (value: number) => say.number(value)
  /** The scale's numbers stand left of the first spoke, fewer where the rings are closer than the text is tall. */
  const up = (point: number) => distance(plot, point)
  const marks: Mark[] = [...gridMarks(plot)]
  for (const point of printedPoints(input.points, up, 13)) {
    const [x, y] = [center[0] - 9, center[1] - up(point) + 4.25]
    const number = textMark(say.number(point, digits), x, y, ringLabel, 'end')
    marks.push(keptInside(number, left, plot.right, input.typesetter))
  }
  marks.push(...seriesMarks(plot, drawn, drawn.length === 1 ? 2.5 : 2, print))
  names.forEach((name, index) => {
    // Where the names stand at their spokes, a number would say nothing more.
    if (name.glyph || !labels) marks.push(...capMarks(name, index, spokes[index] as Spoke, plot))
  })
  names.forEach(({ style }, index) => {
    const label = labels?.[index]
    if (!label) return
    const { lines, anchor, x, top: y } = label
    marks.push(...textLines(lines, center[0] + x, center[1] + y, style, anchor))
  })
  const bottom = center[1] + below + 4
  if (labels || !key) return { marks, bottom }
  const set = key(input, bottom + 16)
  marks.push(...set.marks)
  return { marks, bottom: set.bottom }
}
