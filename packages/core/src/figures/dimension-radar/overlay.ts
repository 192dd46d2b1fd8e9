import type { Mark } from '../../model/scene.ts'
import { round } from '../parts/round.ts'
import { printedPoints, scalePoints, scalePosition } from '../parts/scale.ts'
import { keptInside, textLines } from '../parts/text-lines.ts'
import { type AxisName, axisLabelSize, layoutAxes } from './axis-labels.ts'
import { capMarks } from './cap.ts'
import type { Drawing, DrawingInput } from './drawing.ts'
import { keyDrawing } from './key.ts'
import { type DrawnGroup, gridMarks, type Plot, seriesMarks } from './plot.ts'
import { type Point, radiusAt, type Spoke, spokesOf } from './spokes.ts'

const radii = {
  compact: { largest: 92, smallest: 60 },
  regular: { largest: 152, smallest: 104 },
  wide: { largest: 220, smallest: 150 },
} as const

/** One radar with at most three perspectives laid over one another. */
export function overlayDrawing(input: DrawingInput, drawn: readonly DrawnGroup[]): Drawing {
  const { summary, framework, size, left, top, width, rings, names, say } = input
  const spokes = spokesOf(names.length)
  const layout = layoutAxes(names, spokes, { width, ...radii[size], rings })
  const center: Point = [left + width / 2, top + layout.above + 4]
  const plot: Plot = {
    left,
    right: left + width,
    spokes,
    center,
    radius: layout.radius,
    rings,
    scale: summary.scale,
    framework,
  }
  const one = drawn.length === 1
  const values = drawn.length <= 2 ? (value: number) => say.number(value) : undefined
  const marks: Mark[] = [
    ...gridMarks(plot),
    ...ringNumbers(plot, input),
    ...seriesMarks(plot, drawn, { strokeWidth: one ? 2.5 : 2, values, hits: input.hits }),
    ...names.flatMap((name, index) =>
      // Where the names stand at their spokes, a number would say nothing more.
      name.glyph || !layout.labels ? capMarks(name, index, spokes[index] as Spoke, plot) : [],
    ),
  ]
  for (const [index, label] of (layout.labels ?? []).entries()) {
    const { id, lang } = names[index] as AxisName
    marks.push(
      ...textLines(label.lines, center[0] + label.x, center[1] + label.top, {
        part: 'axis-label',
        dimension: id,
        size: axisLabelSize,
        weight: 600,
        anchor: label.anchor,
        ...(lang !== say.lang && { lang }),
      }),
    )
  }
  const bottom = center[1] + layout.below + 4
  if (layout.labels) return { marks, bottom }
  const key = keyDrawing(input, bottom + 16)
  return { marks: [...marks, ...key.marks], bottom: key.bottom }
}

/** The scale's numbers, once, left of the first spoke; fewer where the rings stand closer than the text is tall. */
function ringNumbers(
  { center, radius, scale }: Plot,
  { say, digits, left, width }: DrawingInput,
): Mark[] {
  const place = (point: number) => radiusAt(scalePosition(point, scale), radius)
  const printed = printedPoints(scalePoints(scale), place, 13)
  return printed.flatMap((point) =>
    textLines([say.number(point, digits)], center[0] - 9, 0, {
      part: 'ring-label',
      size: 12,
      fill: 'quiet',
      anchor: 'end',
    }).map((mark) => ({
      ...keptInside(mark, left, left + width),
      y: round(center[1] - place(point) + 4.25),
    })),
  )
}

