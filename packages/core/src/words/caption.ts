import type { Framework } from '../model/framework.ts'
import type { Cell, Count, Group, Nothing, Summary } from '../model/summary.ts'
import type { FigureFirstSpeaker } from './point.ts'
import { readText } from './text.ts'

/** The cell of a group; a dimension that nobody answered is pending. */
export const cellOf = (group: Group, dimension: string): Cell =>
  (Object.hasOwn(group.cells, dimension) && group.cells[dimension]) || { state: 'pending' }

/** The number of people behind a group, where all of its cells that say one agree. */
export function groupCount(group: Group): Count | undefined {
  const counts = new Set(
    Object.values(group.cells).flatMap((cell) => (cell.state === 'shown' ? (cell.n ?? []) : [])),
  )
  return counts.size === 1 ? [...counts][0] : undefined
}

/** One sentence a group and kind of nothing: which numbers are missing and why, in the author's order. */
export function emptyCellNotes(
  { groups }: Summary,
  framework: Framework,
  say: FigureFirstSpeaker,
): readonly string[] {
  return groups.flatMap((group) => {
    const missing = new Map<Nothing, string[]>()
    for (const { id, label } of framework.dimensions) {
      const { state } = cellOf(group, id)
      if (state === 'shown') continue
      const name = readText(label, say.lang, framework.lang).text
      missing.set(state, [...(missing.get(state) ?? []), name])
    }
    return [...missing].map(([state, names]) => {
      const all = names.length === framework.dimensions.length && group.label
      const dimensions = say.list(names)
      const subject = all
        ? group.label
        : group.label
          ? say('note.subject', { group: group.label, dimensions })
          : dimensions
      return say(`note.${state}`, { subject })
    })
  })
}
