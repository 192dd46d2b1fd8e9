import type { Mark } from '../../model/scene.ts'
import type { Block } from '../parts/column.ts'
import { clearance, clearest, type Segment } from '../parts/clearance.ts'
import { printedPoints } from '../parts/scale.ts'
import { textLines, textMark } from '../parts/text-lines.ts'
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
  /** The scale's numbers beside the first spoke, fewer where the rings are closer than the text is tall. */
  const up = (point: number) => distance(plot, point)
  const ringNumbers = (blocked: Segment[]) => {
    const numbers = printedPoints(input.points, up, 13).map((point) => {
      const text = say.number(point, digits)
      return { text, y: center[1] - up(point), width: input.typesetter.width(text, 12) }
    })
    const x = clearest([center[0] - 14, center[0] + 14], (one) =>
      Math.min(
        ...numbers.map(({ y, width }) =>
          clearance(blocked, one < center[0] ? one - width / 2 : one + width / 2, y, width),
        ),
      ),
    )
    const anchor = x < center[0] ? 'end' : 'start'
    return numbers.map(({ text, y, width }) => {
      blocked.push({ x1: x, y1: y, x2: x < center[0] ? x - width : x + width, y2: y })
      return textMark(text, x, y + 4.25, ringLabel, anchor)
    })
  }
  const marks: Mark[] = [
    ...gridMarks(plot),
    ...seriesMarks(plot, drawn, drawn.length === 1 ? 2.5 : 2, print, ringNumbers),
  ]
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
