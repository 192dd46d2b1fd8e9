import type { Mark } from '../../model/scene.ts'
import type { MatrixCell, MatrixSection, MatrixVoice } from '../../words/evidence-matrix.ts'
import { type Block, type Column, columnBlock } from '../parts/column.ts'
import { lineMark } from '../parts/line.ts'
import {
  findingBlock,
  markedBlock,
  markIndent,
  ownWords,
  paragraph,
  passagesBlock,
  type Setting,
  widestWord,
} from './setting.ts'

const between = 12
/** The least room for a finding's words, and the most for a voice. */
const [leastFinding, mostVoice] = [140, 176]
/** The share of the width that voices take where they need no more. */
const voicesShare = 0.52

/** How wide each voice's column is; undefined where no word of a voice may break and that leaves too little room. */
export function voiceWidth(setting: Setting): number | undefined {
  const { column } = setting
  const { voices, sections } = setting.said
  const names = voices.map(({ label }) => label.text)
  const notes = voices.map(({ note }) => note)
  const cells = sections.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
  const said = cells.flatMap(({ text, named }) => [text, named])
  const least = Math.max(
    widestWord(names, column, 600),
    widestWord(notes, column),
    markIndent + widestWord(said, column),
  )
  const fair = (column.width * voicesShare) / voices.length - between
  const width = Math.max(least, Math.min(fair, mostVoice))
  const left = column.width - voices.length * (width + between)
  return left >= leastFinding ? width : undefined
}

/** One dimension's findings as a table: a row each, a column a voice, and what was said below its finding. */
export function columnsBlock(
  { dimension, rows }: MatrixSection,
  voice: number,
  setting: Setting,
  top: number,
): Block {
  const { said, column } = setting
  const { left, width, dir } = column
  const count = said.voices.length
  const finding = width - count * (voice + between)
  const place = (before: number, wide: number): Column => ({
    ...column,
    left: dir === 'rtl' ? left + width - before - wide : left + before,
    width: wide,
  })
  const first = place(0, finding)
  const voiceColumn = (index: number): Column =>
    place(finding + between + index * (voice + between), voice)
  const rule = (y: number, strong: boolean): Mark =>
    lineMark(left, y, left + width, y, {
      part: 'rule',
      stroke: strong ? 'line-strong' : 'line',
      strokeWidth: 1,
    })
  const head = headBlock(said.voices, setting, first, voiceColumn, top)
  const marks: Mark[] = [...head.marks, rule(head.bottom + 6, true)]
  let y = head.bottom + 6
  rows.forEach((row, index) => {
    if (index > 0) marks.push(rule(y, false))
    const from = y + 10
    const blocks = [
      findingBlock(row, dimension, setting, first, from),
      ...row.cells.map((cell, at) => cellBlock(cell, dimension, setting, voiceColumn(at), from)),
    ]
    const bottom = Math.max(...blocks.map((block) => block.bottom))
    const passages = passagesBlock(row, dimension, setting, column, bottom)
    marks.push(...blocks.flatMap((block) => block.marks), ...passages.marks)
    y = passages.bottom + 10
  })
  return { marks, bottom: y }
}

/** The names of the columns, on one line at their foot. */
function headBlock(
  voices: readonly MatrixVoice[],
  setting: Setting,
  first: Column,
  voiceColumn: (index: number) => Column,
  top: number,
): Block {
  const name = { gap: 0, size: 12, weight: 600 } as const
  const quiet = { part: 'added', gap: 1, size: 12, fill: 'quiet' } as const
  const heads = [
    { column: first, words: [ownWords(setting.said.corner, setting, { part: 'corner', ...name })] },
    ...voices.map(({ id: group, label, note }, index) => ({
      column: voiceColumn(index),
      words: [
        paragraph(label, setting, { part: 'label', group, ...name }),
        ...(note ? [ownWords(note, setting, { ...quiet, group })] : []),
      ],
    })),
  ]
  const set = (from: number): readonly Block[] =>
    heads.map(({ column, words }) => columnBlock(column, from, words))
  const bottoms = set(top).map(({ bottom }) => bottom)
  const bottom = Math.max(...bottoms)
  const marks = heads.flatMap(({ column, words }, index) => {
    const lower = bottom - (bottoms[index] ?? bottom)
    return columnBlock(column, top + lower, words).marks
  })
  return { marks, bottom }
}

function cellBlock(
  { voice: group, state, text, named }: MatrixCell,
  dimension: string,
  setting: Setting,
  column: Column,
  top: number,
): Block {
  const small = { group, dimension, gap: 1, size: 12 } as const
  return markedBlock(
    state,
    { group, dimension },
    [
      ownWords(text, setting, { part: 'state-words', ...small }),
      ...(named ? [ownWords(named, setting, { part: 'named', ...small, fill: 'quiet' })] : []),
    ],
    column,
    top,
  )
}
