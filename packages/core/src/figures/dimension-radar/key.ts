import type { Mark } from '../../model/scene.ts'
import { wrapText } from '../../scene/text-width.ts'
import type { Block } from '../parts/column.ts'
import { linesHeight, textLines } from '../parts/text-lines.ts'
import { axisLabelSize } from './axis-labels.ts'
import { capAt, capMarks } from './cap.ts'
import type { DrawingInput } from './drawing.ts'
import type { Plot } from './plot.ts'
import type { Spoke } from './spokes.ts'

const textStart = 28
const rowGap = 8

/** What is drawn, its spokes ending in signs, and the key to them. */
export function spokesWithKey(plot: Plot, drawn: readonly Mark[], top: number): Block {
  const caps = plot.names.flatMap((name, index) =>
    capMarks(name, index, plot.spokes[index] as Spoke, plot),
  )
  const { marks, bottom } = keyDrawing(plot, top)
  return { marks: [...drawn, ...caps, ...marks], bottom }
}

/** The dimensions by their signs, in two columns where there is room; names in at most three lines. */
export function keyDrawing({ names, left, width, size, say }: DrawingInput, top: number): Block {
  const columns = size === 'compact' || names.length < 3 ? 1 : 2
  const column = width / columns
  const rows = Math.ceil(names.length / columns)
  const wrapped = names.map(({ text }) =>
    wrapText(text, axisLabelSize, column - textStart - 12, 3, 600),
  )
  const rtl = say.dir === 'rtl'
  let y = top
  const marks: Mark[] = []
  for (let row = 0; row < rows; row += 1) {
    let tallest = 0
    for (let at = 0; at < columns; at += 1) {
      const index = at * rows + row
      const name = names[index]
      const lines = wrapped[index]
      if (!name || !lines) continue
      /** From where the language's lines begin. */
      const from = (start: number): number =>
        rtl ? left + width - at * column - start : left + at * column + start
      marks.push(
        ...capAt(name, index, from(12), y + linesHeight(1, axisLabelSize) / 2),
        ...textLines(lines, from(textStart), y, name.style, rtl ? 'end' : 'start'),
      )
      tallest = Math.max(tallest, linesHeight(lines.length, axisLabelSize))
    }
    y += tallest + rowGap
  }
  return { marks, bottom: y }
}
