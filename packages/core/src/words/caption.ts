import type { Framework } from '../model/framework.ts'
import type { Cell, Count, Group, Nothing, Summary } from '../model/summary.ts'
import { formatsFor } from './intl.ts'
import { countWords, type FigureSpeaker } from './point.ts'
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

/** The group's name with its count, "Residents (20–49 people)". */
export function groupWithCount(group: Group, summary: Summary, say: FigureSpeaker): string {
  const count = groupCount(group)
  return count === undefined ? group.label : `${group.label} (${countWords(count, summary.source, say)})`
}

/** One sentence a group and kind of nothing: which numbers are missing and why, in the author's order. */
export function emptyCellNotes(
  { groups }: Summary,
  framework: Framework,
  say: FigureSpeaker,
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

/** "Source: Partner survey, April 2026."; undefined where the summary names none. */
export function sourceLine({ source }: Summary, say: FigureSpeaker): string | undefined {
  if (!source) return undefined
  const date = source.collected && collectedDate(source.collected, say.lang)
  return say('source', {
    source: date ? say('source.date', { text: source.text, date }) : source.text.replace(/\.$/, ''),
  })
}

/** `2026-04` as "April 2026"; anything else as it was written. */
function collectedDate(collected: string, lang: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(collected) ?? []
  if (!year || !month) return collected
  return formatsFor(lang).date(Number(year), Number(month), day ? Number(day) : undefined)
}

/** The caption about protection, printed only from the record that summarizing wrote. */
export function privacyCaption({ privacy }: Summary, say: FigureSpeaker): string | undefined {
  if (!privacy) return undefined
  const caption = say(`privacy.${privacy.preset}`, { minimum: privacy.minimum })
  return privacy.confirmedBy
    ? `${caption} ${say('privacy.confirmed', { name: privacy.confirmedBy })}`
    : caption
}
