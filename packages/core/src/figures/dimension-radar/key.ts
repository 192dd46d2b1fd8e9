import type { Mark } from '../../model/scene.ts'
import { wrapText } from '../../scene/text-width.ts'
import type { Block } from '../parts/column.ts'
import { linesHeight, textLines } from '../parts/text-lines.ts'
import { axisLabelSize } from './axis-labels.ts'
import { capAt } from './cap.ts'
import type { DrawingInput } from './drawing.ts'

const textStart = 28
const rowGap = 8

/** The dimensions by their signs, in two columns where there is room; names in at most three lines. */
export function keyDrawing({ names, left, width, size }: DrawingInput, top: number): Block {
  const columns = size === 'compact' || names.length < 3 ? 1 : 2
  const column = width / columns
  const rows = Math.ceil(names.length / columns)
  const wrapped = names.map(({ text }) =>
    wrapText(text, axisLabelSize, column - textStart - 12, 3, 600),
  )
  let y = top
  const marks: Mark[] = []
  for (let row = 0; row < rows; row += 1) {
    let tallest = 0
    for (let at = 0; at < columns; at += 1) {
      const index = at * rows + row
      const name = names[index]
      const lines = wrapped[index]
      if (!name || !lines) continue
      const x = left + at * column
      marks.push(
        ...capAt(name, index, x + 12, y + linesHeight(1, axisLabelSize) / 2),
        ...textLines(lines, x + textStart, y, name.style),
      )
      tallest = Math.max(tallest, linesHeight(lines.length, axisLabelSize))
    }
    y += tallest + rowGap
  }
  return { marks, bottom: y }
}
