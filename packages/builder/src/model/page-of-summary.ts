import {
  type Cell,
  camdenOutline,
  type Framework,
  type Group,
  type Summary,
} from '@value-framework/core'
import { type Column, type Entry, type Look, newColumn, type Page, plainLook } from './page.ts'

/** A page that shows a summary. */
export function pageOfSummary(
  summary: Summary,
  framework: Framework = camdenOutline,
  look: Look = plainLook,
): Page {
  const { title = '', question = '', source, statistic, scale, example } = summary
  const { measure, agreement, privacy, collaborative, wave, filter } = summary
  const isOwn = framework.id !== camdenOutline.id
  return {
    ...look,
    ...(isOwn && { framework }),
    columns: summary.groups.length > 0 ? summary.groups.map(columnOf) : [newColumn(1)],
    title,
    question,
    source: source?.text ?? '',
    collected: source?.collected ?? '',
    ...(source?.unit && { unit: source.unit }),
    statistic,
    scale,
    example,
    ...(measure && { measure }),
    ...(agreement && { agreement }),
    ...(privacy && { privacy }),
    ...(collaborative !== undefined && { collaborative }),
    ...(wave !== undefined && { wave }),
    ...(filter !== undefined && { filter }),
  }
}

function columnOf(group: Group, index: number): Column {
  const { id, label, kind, sector, pools, series, invited, cells } = group
  return {
    key: index + 1,
    label,
    kind,
    shown: true,
    entries: Object.fromEntries(
      Object.entries(cells).flatMap(([dimension, cell]) => {
        const entry = entryOfCell(cell)
        return entry ? [[dimension, entry]] : []
      }),
    ),
    id,
    ...(sector !== undefined && { sector }),
    ...(pools !== undefined && { pools }),
    ...(series !== undefined && { series }),
    ...(invited !== undefined && { invited }),
  }
}

function entryOfCell(cell: Cell): Entry | undefined {
  if (cell.state !== 'shown') return { text: cell.state }
  const { state, value, ...details } = cell
  const has = Object.keys(details).length > 0
  return { text: String(value), ...(has && { details }) }
}
