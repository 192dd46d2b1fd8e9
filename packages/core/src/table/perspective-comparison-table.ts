import type { Framework } from '../model/framework.ts'
import type { Cell, Group, Summary } from '../model/summary.ts'
import type { Table, TableCell } from '../model/table.ts'
import { groupCount } from '../words/caption.ts'
import { figureWords } from '../words/en/figure.ts'
import { english } from '../words/en/index.ts'
import { perspectiveComparisonWords } from '../words/en/perspective-comparison.ts'
import { groupWithCount } from '../words/group-with-count.ts'
import {
  describePerspectives,
  type PerspectiveComparisonOptions,
  type PerspectiveDescription,
} from '../words/perspective-comparison.ts'
import { countWords, type FigureSpeaker, pointNumber, scaleEnd } from '../words/point.ts'
import { speaker } from '../words/speaker.ts'

/** The same comparison as a table: a row a dimension, a column a perspective, and the sentence last. */
export function perspectiveComparisonTable(
  summary: Summary,
  framework: Framework,
  options: PerspectiveComparisonOptions = {},
): Table {
  return perspectivesTable(describePerspectives(summary, framework, options), summary, options)
}

/** The table of a comparison that is at hand. */
export function perspectivesTable(
  said: PerspectiveDescription,
  summary: Summary,
  { language = english, numbers }: PerspectiveComparisonOptions,
): Table {
  const say = speaker(language, 'perspective-comparison', perspectiveComparisonWords, numbers)
  const figure = speaker(language, 'figure', figureWords, numbers)
  const { lang, dir, title, groups, dimensions, stamp, question, caveats, notes } = said
  return {
    caption: say('table.caption', { title }),
    lang,
    dir,
    head: [
      say('table.dimension'),
      ...groups.map((group) => groupWithCount(group, summary, figure) || say('unnamed')),
      say('table.sentence'),
    ],
    rows: dimensions.map(({ label, points, text }) => [
      label.lang === lang ? { text: label.text } : label,
      ...points.map(({ group, cell }) => pointCell(cell, group, summary, figure)),
      { text },
    ]),
    notes: [
      ...(stamp ? [`${stamp}.`] : []),
      ...(question ? [say('note.question', { question })] : []),
      ...caveats,
      ...notes,
    ],
  }
}

/** "4 (A lot); middle half 3–5; views are split", or the kind of nothing. */
function pointCell(
  cell: Cell,
  group: Group,
  { scale, source }: Summary,
  figure: FigureSpeaker,
): TableCell {
  if (cell.state !== 'shown') return { text: figure(`state.${cell.state}.short`) }
  const { value, q1, q3, agreement, n } = cell
  const point = (number: number): string => pointNumber(number, scale, figure)
  const parts = [
    scaleEnd(value, scale, figure),
    q1 !== undefined && q3 !== undefined && figure('cell.spread', { q1: point(q1), q3: point(q3) }),
    agreement && figure(`cell.${agreement}`),
    n !== undefined && groupCount(group) === undefined && countWords(n, source, figure),
  ]
  return { text: parts.filter(Boolean).join('; '), value }
}
