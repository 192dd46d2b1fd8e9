import type { Framework } from '../model/framework.ts'
import type { Language } from '../model/language.ts'
import type { Cell, Group, Summary } from '../model/summary.ts'
import type { Table, TableCell } from '../model/table.ts'
import { cellOf, emptyCellNotes, groupCount } from '../words/caption.ts'
import { dimensionRadarWords } from '../words/en/dimension-radar.ts'
import { figureWords } from '../words/en/figure.ts'
import { english } from '../words/en/index.ts'
import { groupWithCount } from '../words/group-with-count.ts'
import { countWords, type FigureSpeaker, pointNumber, scaleEnd } from '../words/point.ts'
import { privacyCaption } from '../words/privacy-caption.ts'
import { sourceLine } from '../words/source-line.ts'
import { speaker } from '../words/speaker.ts'
import { readText } from '../words/text.ts'

export interface DimensionRadarTableOptions {
  readonly language?: Language
  readonly numbers?: string
}

/** With so many groups or fewer the dimensions are the rows, which a phone has room for. */
const mostColumns = 3

/** The numbers of a radar as one table: each cell its number in the scale's words with spread and agreement. */
export function dimensionRadarTable(
  summary: Summary,
  framework: Framework,
  { language = english, numbers }: DimensionRadarTableOptions = {},
): Table {
  const say = speaker(language, 'dimension-radar', dimensionRadarWords, numbers)
  const figure = speaker(language, 'figure', figureWords, numbers)
  const { groups } = summary
  const dimensions = framework.dimensions.map(({ id, label }) => {
    const { text, lang } = readText(label, language.id, framework.lang)
    return { id, cell: lang === say.lang ? { text } : { text, lang } }
  })
  const groupCell = (group: Group): TableCell => ({
    text: groupWithCount(group, summary, figure) || say('table.rating'),
  })
  const value = (group: Group, dimension: string) =>
    valueCell(cellOf(group, dimension), group, summary, figure)
  const byDimension = groups.length <= mostColumns
  const rows = byDimension
    ? dimensions.map(({ id, cell }) => [cell, ...groups.map((group) => value(group, id))])
    : groups.map((group) => [groupCell(group), ...dimensions.map(({ id }) => value(group, id))])
  return {
    caption: say('table.caption', { title: summary.title ?? say('title.default') }),
    lang: say.lang,
    dir: say.dir,
    head: byDimension
      ? [say('table.dimension'), ...groups.map((group) => groupCell(group).text)]
      : [say('table.group'), ...dimensions.map(({ cell }) => cell.text)],
    rows,
    notes: tableNotes(summary, framework, figure),
  }
}

/** What has to go with the numbers wherever they go. */
function tableNotes(summary: Summary, framework: Framework, figure: FigureSpeaker): string[] {
  const { scale } = summary
  const [min, max] = [scaleEnd(scale.min, scale, figure), scaleEnd(scale.max, scale, figure)]
  return [
    ...(summary.example ? [`${figure('example')}.`] : []),
    ...(summary.question ? [summary.question] : []),
    `${figure(`statistic.${summary.statistic}`)}. ${figure('scale.ends', { min, max })}`,
    ...emptyCellNotes(summary, framework, figure),
    privacyCaption(summary, figure),
    sourceLine(summary, figure),
  ].filter((note) => note !== undefined)
}

/** "4 (A lot); middle half 3–5; views are split", or the kind of nothing. */
function valueCell(
  cell: Cell,
  group: Group,
  { scale, source }: Summary,
  figure: FigureSpeaker,
): TableCell {
  if (cell.state !== 'shown') return { text: figure(`state.${cell.state}.short`) }
  const { value, q1, q3, agreement, n } = cell
  const parts = [scaleEnd(value, scale, figure)]
  if (q1 !== undefined && q3 !== undefined) {
    const [low, high] = [pointNumber(q1, scale, figure), pointNumber(q3, scale, figure)]
    parts.push(figure('cell.spread', { q1: low, q3: high }))
  }
  if (agreement) parts.push(figure(`cell.${agreement}`))
  if (n !== undefined && groupCount(group) === undefined) parts.push(countWords(n, source, figure))
  return { text: parts.join('; '), value }
}

/** The same numbers, a row for each group and dimension, for spreadsheets and scripts. */
export function dimensionRadarRows(
  summary: Summary,
  framework: Framework,
  { language = english, numbers }: DimensionRadarTableOptions = {},
): Table {
  const say = speaker(language, 'dimension-radar', dimensionRadarWords, numbers)
  const figure = speaker(language, 'figure', figureWords, numbers)
  const rows = summary.groups.flatMap((group) =>
    framework.dimensions.map(({ id, label }) => {
      const name = readText(label, language.id, framework.lang).text
      return [
        { text: group.label || say('table.rating') },
        { text: name },
        ...numberCells(cellOf(group, id), figure),
      ]
    }),
  )
  const columns = ['value', 'q1', 'q3', 'count', 'agreement', 'note'] as const
  return {
    caption: say('table.caption', { title: summary.title ?? say('title.default') }),
    lang: say.lang,
    dir: say.dir,
    head: [
      say('table.group'),
      say('table.dimension'),
      ...columns.map((column) => say(`table.${column}`)),
    ],
    rows,
    notes: tableNotes(summary, framework, figure),
  }
}

function numberCells(cell: Cell, figure: FigureSpeaker): TableCell[] {
  const none = { text: '' }
  if (cell.state !== 'shown') {
    return [none, none, none, none, none, { text: figure(`state.${cell.state}`) }]
  }
  const number = (value: number | undefined): TableCell =>
    value === undefined ? none : { text: String(value), value }
  const count = typeof cell.n === 'number' ? number(cell.n) : { text: cell.n ?? '' }
  const agreement = { text: cell.agreement ? figure(`agreement.${cell.agreement}`) : '' }
  return [number(cell.value), number(cell.q1), number(cell.q3), count, agreement, none]
}
