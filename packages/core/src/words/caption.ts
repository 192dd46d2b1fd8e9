import type { Framework } from '../model/framework.ts'
import type { Cell, Count, Group, Nothing, Summary } from '../model/summary.ts'
import type { FigureFirstSpeaker } from './point.ts'
import { readText } from './text.ts'

/** The cell of a group; a dimension that nobody answered is pending. */
export function cellOf({ cells }: Group, dimension: string): Cell {
  const cell = cells[dimension]
  // What all objects inherit has no state.
  return cell?.state ? cell : { state: 'pending' }
}

/** The number of people behind a group, where all of its cells that say one agree. */
export function groupCount({ cells }: Group): Count | undefined {
  let found: Count | undefined
  for (const dimension of Object.keys(cells)) {
    const cell = cells[dimension]
    if (cell?.state !== 'shown' || cell.n === undefined) continue
    if (found !== undefined && cell.n !== found) return undefined
    found = cell.n
  }
  return found
}

/** One sentence a group and kind of nothing: which numbers are missing and why, in the author's order. */
export function emptyCellNotes(
  { groups }: Summary,
  { dimensions, lang }: Framework,
  say: FigureFirstSpeaker,
): readonly string[] {
  const notes: string[] = []
  for (const group of groups) {
    const missing: { [state in Nothing]?: string[] } = {}
    for (const { id, label } of dimensions) {
      const { state } = cellOf(group, id)
      if (state === 'shown') continue
      missing[state] ??= []
      missing[state].push(readText(label, say.lang, lang).text)
    }
    for (const state in missing) {
      const names = missing[state as Nothing] ?? []
      const all = names.length === dimensions.length && group.label
      const named = say.list(names)
      const subject = all
        ? group.label
        : group.label
          ? say('note.subject', { group: group.label, dimensions: named })
          : named
      notes.push(say(`note.${state as Nothing}`, { subject }))
    }
  }
  return notes
}
