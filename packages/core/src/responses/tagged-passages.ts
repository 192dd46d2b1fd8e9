import type { Framework } from '../model/framework.ts'
import type { ResponseGroup, SurveyResponse } from '../model/responses.ts'
import { ContentError } from '../schema/content-error.ts'
import { quote } from '../schema/problems.ts'
import { dimensionOf } from './dimension-name.ts'
import { newDrops } from './drops.ts'
import { folded } from './folded.ts'
import { type GroupTally, groupWords, newTally, settleGroups } from './group-reader.ts'
import type { ReadRows, RowRules } from './read-rows.ts'
import type { ResponseMap } from './response-map.ts'
import type { SurveyColumn, SurveyTable } from './survey-table.ts'

/** How often each dimension comes up in one document. */
interface Document {
  readonly name: string
  /** Passages by dimension, each passage once. */
  readonly passages: Map<string, Set<number>>
}

/**
 * Reads coded passages, a row a tag: each document is a unit, and its emphasis on a dimension is the dimension's share of
 * all that its passages were tagged with. A passage counts once for a dimension, however many of its tags say so. A
 * dimension that no passage is about was not raised.
 *
 * @throws {ContentError} where no document's group is known
 */
export function readPassages(table: SurveyTable, { map, framework }: RowRules): ReadRows {
  const [passages, documents, tags] = (['instance', 'unit', 'tag'] as const).map((kept) =>
    table.columns.find(({ keeps }) => keeps === kept),
  ) as [SurveyColumn, SurveyColumn, SurveyColumn]
  const drops = newDrops()
  const dimensions = tags.values.map((tag) => taggedDimension(tag, map, framework))
  const groupOf = documentGroups(table, documents.values, map)
  const byDocument = new Map<number, Document>()
  let rowsRead = 0
  for (const [row, number] of table.rowNumbers.entries()) {
    const code = documents.codes[row] as number
    const tag = tags.values[tags.codes[row] as number] as string
    const dimension = dimensions[tags.codes[row] as number]
    if (!tag) drops.row('untagged', number)
    else if (dimension === undefined) drops.row('unknown-dimension', number, tag)
    else if (groupOf[code] === undefined) drops.row('no-group', number)
    else {
      const document = byDocument.get(code) ?? newDocument(documents.values[code] as string)
      byDocument.set(code, document)
      const passage = passages.codes[row] || -1 - row
      const tagged = document.passages.get(dimension) ?? new Set()
      if (tagged.has(passage)) drops.row('duplicate-row', number, tag)
      else rowsRead++
      document.passages.set(dimension, tagged.add(passage))
    }
  }
  const asked = new Set([...dimensions, ...Object.values(map.tags ?? {})])
  const ids = framework.dimensions.map(({ id }) => id).filter((id) => asked.has(id))
  const { groups, warnings } = settleGroups(tallies(), map, {
    subject: table.subject,
    sectors: new Set(framework.sectors.map(({ id }) => id)),
  })
  return {
    responses: [...byDocument].flatMap(([code, document], index) =>
      emphases(document, index, groupOf[code] as string, ids, groups, map),
    ),
    groups,
    dropped: drops.list(),
    words: [],
    warnings,
    rowsRead,
    units: byDocument.size,
  }

  function tallies(): Map<string, GroupTally> {
    const found = new Map<string, GroupTally>()
    for (const [code, { name }] of byDocument) {
      const id = groupOf[code] as string
      const tally = found.get(id) ?? newTally()
      const label = map.documents?.[name] ?? map.group ?? id
      tally.labels.set(label, (tally.labels.get(label) ?? 0) + 1)
      found.set(id, tally)
    }
    return found
  }
}

const newDocument = (name: string): Document => ({ name, passages: new Map() })

/** By the map, else a tag named for a dimension, alone or as the first step of a path such as `outcomes.health`. */
export function taggedDimension(
  tag: string,
  { tags = {} }: ResponseMap,
  framework: Framework,
): string | undefined {
  if (Object.hasOwn(tags, tag)) return tags[tag]
  const [first = ''] = tag.split(/[./:>]/)
  return dimensionOf(tag, framework) ?? dimensionOf(first, framework)
}

/** The id of each document's group, by the document's code. */
function documentGroups(
  { subject }: SurveyTable,
  names: readonly string[],
  map: ResponseMap,
): readonly (string | undefined)[] {
  const byName = new Map(
    Object.entries(map.documents ?? {}).map(([name, group]) => [folded(name), group]),
  )
  const labels = names.map((name) => (name ? (byName.get(folded(name)) ?? map.group ?? '') : ''))
  const { ofCode } = groupWords(labels, map)
  const ids = ofCode.map((id) => (typeof id === 'string' ? id : undefined))
  if (ids.some((id) => id !== undefined)) return ids
  const listed = names.filter(Boolean).slice(0, 12)
  const example = listed.map((name) => `${quote(name)}: "…"`).join(', ')
  throw new ContentError(subject, [
    {
      path: '',
      found: 'no group for any document',
      wanted: 'the group that each document speaks for',
      hint: `Say it in a map, as "documents": { ${example} }.`,
    },
  ])
}

function emphases(
  { passages }: Document,
  index: number,
  group: string,
  dimensions: readonly string[],
  groups: readonly ResponseGroup[],
  map: ResponseMap,
): SurveyResponse[] {
  const counts = dimensions.map((id) => passages.get(id)?.size ?? 0)
  const total = counts.reduce((sum, count) => sum + count, 0)
  const base = {
    unit: String(index + 1),
    unitKind: map.unitKind ?? 'case',
    group,
    sector: groups.find(({ id }) => id === group)?.sector,
    lens: map.lens,
    wave: map.wave,
    moment: map.moment,
  } as const
  return dimensions.map((dimension, at): SurveyResponse => {
    const count = counts[at] as number
    const place = { ...base, dimension, measure: 'emphasis' as const }
    return count > 0 ? { ...place, value: count / total } : { ...place, missing: 'not-raised' }
  })
}
