import type { Dimension, Sector } from '../model/framework.ts'
import type { Group, ShownCell, Summary } from '../model/summary.ts'
import { cellOf } from '../words/caption.ts'
import { countWords, type FigureSpeaker, pointNumber } from '../words/point.ts'
import { pointWords } from '../words/point-words.ts'
import type { ComparedCell, ComparedEntry, ComparedRow } from './sector-comparison.ts'
import { aboutLine, type Context } from './sector-context.ts'

/** Whether the table has a column for the group. */
export const hasColumn = ({ sector }: Group, sectors: readonly Sector[]): boolean =>
  sectors.some(({ id }) => id === sector)

/** One row a dimension, with the numbers of every group under its sector. */
export function numberRows(context: Context): readonly ComparedRow[] {
  const { options, say, figure, brief, sectors, read } = context
  const { framework, summary, dimension: chosen } = options
  if (!summary) return []
  const statistic = figure(`statistic.${summary.statistic}`)
  return framework.dimensions.map((dimension) => {
    const marked = dimension.id === chosen
    return {
      id: `numbers.${dimension.id}`,
      kind: 'numbers',
      caption: read(dimension.label),
      origin: 'user',
      notes: [
        say(brief ? 'numbers.added' : 'numbers', { statistic }),
        ...(marked ? aboutLine(context) : []),
      ],
      dimensions: [dimension.id],
      marked,
      cells: sectors.map((sector) => numberCell(sector, dimension, summary, context)),
    }
  })
}

function numberCell(
  sector: Sector,
  dimension: Dimension,
  summary: Summary,
  context: Context,
): ComparedCell {
  const { figure, say } = context
  const groups = summary.groups.filter((group) => group.sector === sector.id)
  if (groups.length === 0) {
    const text = say('nothing.numbers')
    return { sector: sector.id, entries: [{ kind: 'nothing', state: 'not-reported', text }] }
  }
  const named = namesGroups(summary, context)
  return {
    sector: sector.id,
    entries: groups.map((group): ComparedEntry => {
      const cell = cellOf(group, dimension.id)
      const whose = { group: group.id, ...(named && group.label && { label: group.label }) }
      if (cell.state !== 'shown') {
        return { kind: 'nothing', state: cell.state, ...whose, text: figure(`state.${cell.state}`) }
      }
      return {
        kind: 'number',
        ...whose,
        number: pointWords(cell.value, summary.scale, figure),
        details: details(cell, summary, figure),
      }
    }),
  }
}

/** Groups are named in all cells, so that rows read alike, unless every sector's name says it already. */
function namesGroups({ groups }: Summary, { sectors, read }: Context): boolean {
  return sectors.some(({ id, label }) => {
    const own = groups.filter(({ sector }) => sector === id)
    return own.length > 1 || own.some((group) => group.label !== read(label).text)
  })
}

/** How many, how far apart, how alike: as sentences, in this order. */
function details(
  cell: ShownCell,
  { scale, source }: Summary,
  figure: FigureSpeaker,
): readonly string[] {
  const { q1, q3, n, agreement, notSure, skipped } = cell
  const point = (value: number): string => pointNumber(value, scale, figure)
  const people = (count: NonNullable<typeof n>): string => countWords(count, source, figure)
  return [
    n !== undefined && `${people(n)}.`,
    q1 !== undefined && q3 !== undefined && figure('spread', { q1: point(q1), q3: point(q3) }),
    agreement && figure(`agreement.${agreement}`),
    notSure !== undefined && figure('not-sure', { count: people(notSure) }),
    skipped !== undefined && figure('skipped', { count: people(skipped) }),
  ].filter((sentence) => typeof sentence === 'string')
}
