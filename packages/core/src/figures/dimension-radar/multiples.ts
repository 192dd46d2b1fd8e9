import type { Mark } from '../../model/scene.ts'
import { textWidth, wrapText } from '../../scene/text-width.ts'
import { cellOf } from '../../words/caption.ts'
import { linesHeight, textLines } from '../parts/text-lines.ts'
import { capReach } from './axis-labels.ts'
import { capMarks } from './cap.ts'
import type { Drawing, DrawingInput } from './drawing.ts'
import { keyDrawing } from './key.ts'
import { type DrawnGroup, gridMarks, type Plot, seriesMarks } from './plot.ts'
import { spokesOf } from './spokes.ts'

const labelSize = 13
const gap = 16

const columnsOf = (size: DrawingInput['size'], count: number): number =>
  size === 'compact' ? 2 : size === 'wide' ? 4 : count === 4 ? 2 : 3

/** A small radar for each perspective, all on one scale, in the author's order; the dimensions stand in a key. */
export function multiplesDrawing(input: DrawingInput, drawn: readonly DrawnGroup[]): Drawing {
  const { top, width, size } = input
  const columns = columnsOf(size, drawn.length)
  const panel = (width - gap * (columns - 1)) / columns
  const radius = Math.min(panel / 2 - capReach - 2, size === 'compact' ? 44 : 72)
  const labels = drawn.map(({ group }) => wrapText(group.label, labelSize, panel, 3, 600))
  const marks: Mark[] = []
  let y = top
  for (let row = 0; row * columns < drawn.length; row += 1) {
    const inRow = labels.slice(row * columns, (row + 1) * columns)
    const labelHeight = linesHeight(Math.max(...inRow.map((lines) => lines.length)), labelSize)
    inRow.forEach((lines, column) => {
      const index = row * columns + column
      const middle = input.left + column * (panel + gap) + panel / 2
      const one = drawn[index] as DrawnGroup
      const center = [middle, y + labelHeight + 8 + capReach + radius] as const
      const [left, right] = [middle - panel / 2, middle + panel / 2]
      marks.push(...panelMarks(input, one, lines, middle, y, { left, right, center, radius }))
    })
    y += labelHeight + 8 + 2 * (radius + capReach) + 20
  }
  const key = keyDrawing(input, y)
  return { marks: [...marks, ...key.marks], bottom: key.bottom }
}

function panelMarks(
  { summary, framework, rings, names, say, hits }: DrawingInput,
  drawn: DrawnGroup,
  lines: readonly string[],
  middle: number,
  top: number,
  place: Pick<Plot, 'left' | 'right' | 'center' | 'radius'>,
): Mark[] {
  const { group } = drawn
  const spokes = spokesOf(names.length)
  const plot: Plot = { ...place, spokes, rings, scale: summary.scale, framework }
  const states = framework.dimensions.map(({ id }) => cellOf(group, id).state)
  const [state] = states
  const none = state && state !== 'shown' && states.every((other) => other === state)
  const label = { part: 'group-label', group: group.id, anchor: 'middle' } as const
  const marks: Mark[] = [
    ...textLines(lines, middle, top, { ...label, size: labelSize, weight: 600 }),
    ...gridMarks(plot),
    ...names.flatMap((name, index) => capMarks(name, index, spokes[index] as never, plot)),
  ]
  if (none) {
    const words = say(`state.${state}.short`)
    const room = place.radius * 2
    const fitted = textWidth(words, 12) <= room ? [words] : wrapText(words, 12, room, 3)
    const y = place.center[1] - linesHeight(fitted.length, 12) / 2
    const style = { part: 'state', group: group.id, size: 12, anchor: 'middle' } as const
    marks.push(...textLines(fitted, middle, y, { ...style, fill: 'quiet' }))
    return marks
  }
  const values = place.radius >= 56 ? (value: number) => say.number(value) : undefined
  marks.push(...seriesMarks(plot, [drawn], { strokeWidth: 2, values, hits }))
  return marks
}
