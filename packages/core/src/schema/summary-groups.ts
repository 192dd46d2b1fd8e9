import type { Cell, Group } from '../model/summary.ts'
import { at, type Problems, quote } from './problems.ts'
import { readCount } from './read-count.ts'
import { slug } from './slug.ts'
import { type Reading, readCell } from './summary-cells.ts'
import type { SummaryFile } from './summary-shape.ts'
import { didYouMean, idsWords } from './wording.ts'

type GroupFile = SummaryFile['groups'][number]

/** Reads groups whose structure was checked; one that failed there is undefined and passed over. */
export function readGroups(
  files: readonly (Partial<GroupFile> | undefined)[],
  reading: Reading,
  problems: Problems,
): readonly Group[] {
  const groups = files.map((file, index) =>
    readGroup(file ?? {}, index, !file || files.length === 1, reading, problems),
  )
  const ids = groups.map(({ id }) => id)
  const labels = groups.map(({ label }) => label.toLowerCase())
  groups.forEach(({ id, label, pools = [] }, index) => {
    if (!files[index]) return
    const path = at('groups', index)
    if (label && labels.indexOf(label.toLowerCase()) < index) {
      problems.add(`${path}.label`, `${quote(label)} a second time`, 'a label of its own')
    } else if (ids.indexOf(id) < index) {
      problems.add(`${path}.id`, `${quote(id)} a second time`, 'an id of its own')
    }
    pools.forEach((pooled: string | undefined, place) => {
      if (pooled === undefined) return
      const known = ids.includes(pooled)
      const loops = known && reaches(pooled, id, groups)
      if (known && !loops) return
      const hint = loops
        ? 'A group cannot pool itself.'
        : didYouMean(pooled, ids) || idsWords('group', ids)
      problems.add(at(`${path}.pools`, place), quote(pooled), 'the id of another group', hint)
    })
  })
  return groups
}

function readGroup(
  file: Partial<GroupFile>,
  index: number,
  alone: boolean,
  reading: Reading,
  problems: Problems,
): Group {
  const { cells = {}, invited, ...fields } = file
  const path = at('groups', index)
  const label = (file.label ?? file.id ?? '').trim()
  if (!label && !alone && Object.values(file).every((value) => value !== undefined)) {
    problems.add(
      `${path}.label`,
      file.label === undefined ? 'nothing' : quote(file.label),
      'a label',
      'Only a single group may go without one.',
    )
  }
  return {
    ...fields,
    id: file.id ?? (slug(label) || `group-${index + 1}`),
    label,
    kind: file.kind ?? 'other',
    ...(invited !== undefined && { invited: readCount(invited) }),
    cells: Object.fromEntries(
      reading.framework.dimensions.map(({ id }): [string, Cell] => {
        const cell = Object.hasOwn(cells, id) ? cells[id] : undefined
        if (cell === undefined) return [id, { state: 'pending' }]
        return [id, readCell(cell, at(`${path}.cells`, id), reading, problems)]
      }),
    ),
  }
}

/** Whether the group `from` pools `to`, directly or through others. */
function reaches(from: string, to: string, groups: readonly Group[]): boolean {
  const seen = new Set([from])
  for (const id of seen) {
    for (const pooled of groups.find((group) => group.id === id)?.pools ?? []) seen.add(pooled)
  }
  return seen.has(to)
}
