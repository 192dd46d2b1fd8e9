import type { Mark } from '../../model/scene.ts'
import { textWidth, wrapText } from '../../scene/text-width.ts'
import { cellOf } from '../../words/caption.ts'
import type { FigureSpeaker } from '../../words/point.ts'
import type { Block } from '../parts/column.ts'
import type { DrawnGroup } from '../parts/series.ts'
import { linesHeight, textLines } from '../parts/text-lines.ts'
import { capReach } from './axis-labels.ts'
import { capMarks } from './cap.ts'
import type { DrawingInput } from './drawing.ts'
import { keyDrawing } from './key.ts'
import { gridMarks, type Plot, seriesMarks } from './plot.ts'
import { type Spoke, spokesOf } from './spokes.ts'

const labelSize = 13
const gap = 16

const columnsOf = (size: DrawingInput['size'], count: number): number =>
  size === 'compact' ? 2 : size === 'wide' ? 4 : count === 4 ? 2 : 3

/** A small radar for each perspective, all on one scale, in the author's order from where lines begin; dimensions in a key. */
export function multiplesDrawing(input: DrawingInput, say: FigureSpeaker): Block {
  const { drawn, top, width, size } = input
  const columns = columnsOf(size, drawn.length)
  const panel = (width - gap * (columns - 1)) / columns
  const radius = Math.min(panel / 2 - capReach, size === 'compact' ? 44 : 72)
  const labels = drawn.map(({ group }) => wrapText(group.label, labelSize, panel, 3, 600))
  const marks: Mark[] = []
  let y = top
  for (let row = 0; row * columns < drawn.length; row += 1) {
    const inRow = labels.slice(row * columns, (row + 1) * columns)
    const labelHeight = linesHeight(Math.max(...inRow.map((lines) => lines.length)), labelSize)
    inRow.forEach((lines, column) => {
      const place = input.say.dir === 'rtl' ? columns - 1 - column : column
      const middle = input.left + place * (panel + gap) + panel / 2
      const plot: Plot = {
        ...input,
        left: middle - panel / 2,
        right: middle + panel / 2,
        spokes: spokesOf(input.names.length),
        center: [middle, y + labelHeight + 8 + capReach + radius],
        radius,
      }
      const group = drawn[row * columns + column] as DrawnGroup
      marks.push(...panelMarks(plot, group, lines, middle, y, say))
    })
    y += labelHeight + 8 + 2 * (radius + capReach) + 20
  }
  const key = keyDrawing(input, y)
  return { marks: [...marks, ...key.marks], bottom: key.bottom }
}

function panelMarks(
  plot: Plot,
  drawn: DrawnGroup,
  lines: readonly string[],
  middle: number,
  top: number,
  say: FigureSpeaker,
): Mark[] {
  const { group } = drawn
  const { names, spokes, center, radius } = plot
  const states = names.map(({ id }) => cellOf(group, id).state)
  const [state] = states
  const none = state && state !== 'shown' && states.every((other) => other === state)
  const label = {
    part: 'group-label',
    group: group.id,
    size: labelSize,
    weight: 600,
  } as const
  const marks: Mark[] = [
    ...textLines(lines, middle, top, label, 'middle'),
    ...gridMarks(plot),
    ...names.flatMap((name, index) => capMarks(name, index, spokes[index] as Spoke, plot)),
  ]
  if (none) {
    const words = say(`state.${state}.short`)
    const room = radius * 2
    const fitted = textWidth(words, 12) <= room ? [words] : wrapText(words, 12, room, 3)
    const y = center[1] - linesHeight(fitted.length, 12) / 2
    const style = { part: 'state', group: group.id, size: 12, fill: 'quiet' } as const
    return [...marks, ...textLines(fitted, middle, y, style, 'middle')]
  }
  return [...marks, ...seriesMarks(plot, [drawn], 2, radius >= 56)]
}
