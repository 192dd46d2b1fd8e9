import type { Mark } from '../../model/scene.ts'
import type { MatrixSection } from '../../words/evidence-matrix.ts'
import { type Block, columnBlock } from '../parts/column.ts'
import { lineMark } from '../parts/line.ts'
import {
  findingBlock,
  indented,
  markedBlock,
  markIndent,
  ownWords,
  paragraph,
  passagesBlock,
  type Setting,
  widestWord,
} from './setting.ts'

const between = 8

/** Whose columns they would be, said once: beside every name below every finding it would drown them. */
export function notesBlock(
  setting: Setting,
  list: (names: readonly string[]) => string,
  top: number,
): Block {
  const { said, column } = setting
  const notes = [...new Set(said.voices.flatMap(({ note }) => note ?? []))]
  const style = { part: 'added', size: 12, fill: 'quiet' } as const
  const paragraphs = notes.map((note, index) => {
    const names = said.voices.filter((voice) => voice.note === note).map(({ label }) => label.text)
    return ownWords(`${note}: ${list(names)}.`, setting, { ...style, gap: index > 0 ? 2 : 12 })
  })
  return columnBlock(column, top, paragraphs)
}

/** One dimension's findings where columns have no room: each with its voices below it, a line each. */
export function stackedBlock(
  { dimension, rows }: MatrixSection,
  setting: Setting,
  top: number,
): Block {
  const { said, column } = setting
  const { left, width, typesetter } = column
  const cells = rows.flatMap((row) => row.cells)
  const room = width - markIndent - between
  const name = Math.max(0, ...said.voices.map(({ label }) => typesetter.width(label.text, 12, 600)))
  const words = widestWord(
    cells.flatMap(({ text, named }) => [text, named]),
    column,
  )
  const beside = name + words <= room
  const marks: Mark[] = []
  let y = top
  rows.forEach((row, index) => {
    if (index > 0) {
      const rule = { part: 'rule', stroke: 'line', strokeWidth: 1 } as const
      marks.push(lineMark(left, y, left + width, y, rule))
    }
    const finding = findingBlock(row, dimension, setting, column, y + 10)
    marks.push(...finding.marks)
    y = finding.bottom + 2
    row.cells.forEach(({ voice: group, state, text, named }, at) => {
      const voice = said.voices[at]
      const small = { group, dimension, gap: 1, size: 12 } as const
      const label = voice
        ? [paragraph(voice.label, setting, { ...small, part: 'label', weight: 600 })]
        : []
      const stated = [
        ownWords(text, setting, { ...small, part: 'state-words' }),
        ...(named ? [ownWords(named, setting, { ...small, part: 'named', fill: 'quiet' })] : []),
      ]
      const left = markedBlock(
        state,
        { group, dimension },
        beside ? label : [...label, ...stated],
        column,
        y + 4,
      )
      const right = columnBlock(
        indented(column, markIndent + name + between),
        y + 4,
        beside ? stated : [],
      )
      marks.push(...left.marks, ...right.marks)
      y = Math.max(left.bottom, right.bottom)
    })
    const passages = passagesBlock(row, dimension, setting, column, y)
    marks.push(...passages.marks)
    y = passages.bottom + 10
  })
  return { marks, bottom: y }
}
