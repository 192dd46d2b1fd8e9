import type { Framework } from '../model/framework.ts'
import type {
  Dropped,
  DropReason,
  ReadingWarning,
  ResponseGroup,
  SurveyResponse,
  WordRead,
} from '../model/responses.ts'
import type { AnswerRules } from './answer-reader.ts'
import type { ColumnRoles, FieldName } from './column-roles.ts'
import { newDrops } from './drops.ts'
import { folded } from './folded.ts'
import { type GroupTally, groupWords, newTally, settleGroups } from './group-reader.ts'
import { type LabelField, labelField } from './label-field.ts'
import {
  type FieldReader,
  readLens,
  readSector,
  readText,
  readUnitKind,
  type Unread,
} from './plain-fields.ts'
import { newBook } from './response-book.ts'
import type { ResponseMap } from './response-map.ts'
import { rowFilter } from './row-filter.ts'
import { longReader, wideReader } from './row-readers.ts'
import type { SurveyTable } from './survey-table.ts'
import { dividedUnits, unitRows } from './unit-rows.ts'
import { newWordTally } from './word-tally.ts'

/** What the rows of a table say. */
export interface ReadRows {
  readonly responses: readonly SurveyResponse[]
  readonly groups: readonly ResponseGroup[]
  readonly dropped: readonly Dropped[]
  readonly words: readonly WordRead[]
  readonly warnings: readonly ReadingWarning[]
  readonly rowsRead: number
  readonly units: number
}

export interface RowRules {
  readonly map: ResponseMap
  readonly framework: Framework
  readonly answers: AnswerRules
  readonly onProgress?: ((done: number) => void) | undefined
}

const progressRows = 5_000

/** Reads the rows of a table whose columns are known, long or wide. */
export function readRows(table: SurveyTable, roles: ColumnRoles, rules: RowRules): ReadRows {
  const { map, framework } = rules
  const { length } = table.rowNumbers
  const field = (name: FieldName): LabelField => labelField(roles.fields.get(name) ?? [], length)
  const unread: Unread = new Map()
  const groupField = map.group === undefined ? field('group') : constant(map.group, length)
  const words = groupWords(groupField.values, map)
  const rows = unitRows(length, roles.unit, groupField, words)
  const sectorByWord = new Map(
    Object.entries(map.groups ?? {}).map(([word, group]) => [folded(word), group?.sector]),
  )
  const groupSectors = groupField.values.map((word) => sectorByWord.get(folded(word)))
  const kinds = readText(field('group-kind'))
  const sector = readSector(field('sector'), framework, map.sectors ?? {}, unread)
  const lens = readLens(field('lens'), unread)
  const unitKind = readUnitKind(field('unit-kind'), unread)
  const wave = readText(field('wave'))
  const moment = readText(field('moment'))
  const waveOf = waveReader(table, roles, wave)
  const contextOf = (row: number): string =>
    `${waveOf(row) ?? ''}\n${moment(row) ?? ''}\n${lens(row) ?? ''}`
  const divided = dividedUnits(rows, contextOf)
  const isLong = roles.fields.has('dimension')
  const dropReason = rowFilter(table, roles.answers, map.keepUnfinished === true)
  const drops = newDrops()
  const tally = newWordTally()
  const book = newBook(rows.canRepeat)
  const tools = { table, roles, map, framework, answers: rules.answers, drops, tally, book, field }
  const readRow = isLong ? longReader(tools) : wideReader(tools)
  const tallies = new Map<string, GroupTally>()
  const usedUnits = new Set<number>()
  let rowsRead = 0

  for (let row = 0; row < length; row++) {
    if (row % progressRows === 0) rules.onProgress?.(row / length)
    const number = table.rowNumbers[row] as number
    const group = rows.groupOf(row)
    const reason = rowReason(row, group)
    if (reason) {
      drops.row(reason, number)
      continue
    }
    const id = group as string
    const unit = rows.unitOf[row] as number
    const place = {
      unit,
      unitKind: unitKind(row) ?? map.unitKind ?? 'person',
      group: id,
      sector: sector(row) ?? groupSectors[groupField.codes[row] as number],
      lens: lens(row) ?? map.lens,
      wave: waveOf(row) ?? map.wave,
      moment: moment(row) ?? map.moment,
    } as const
    noteGroup(id, row, place.sector)
    if (!readRow({ row, place })) continue
    rowsRead++
    usedUnits.add(unit)
  }
  const settled = settleGroups(tallies, map, {
    subject: table.subject,
    sectors: new Set(framework.sectors.map((one) => one.id)),
  })
  const responses = book.list()
  return {
    responses,
    groups: settled.groups,
    dropped: drops.list(),
    words: tally.list(),
    warnings: [...settled.warnings, ...unreadWarnings(unread), ...tally.warnings()],
    rowsRead,
    units: usedUnits.size,
  }

  function rowReason(
    row: number,
    group: string | { readonly reason: DropReason },
  ): DropReason | undefined {
    const reason = dropReason(row)
    if (reason) return reason
    if (isLong && roles.unit?.codes[row] === 0) return 'no-unit'
    if (typeof group !== 'string') return group.reason
    if (divided.size > 0 && divided.has(`${rows.unitOf[row]}\n${contextOf(row)}`)) {
      return 'several-groups'
    }
    return undefined
  }

  function noteGroup(id: string, row: number, sectorId: string | undefined): void {
    let group = tallies.get(id)
    if (!group) {
      group = newTally()
      tallies.set(id, group)
    }
    const code = groupField.codes[row] as number
    const label = groupField.values[Math.max(code, 0)]
    if (label) group.labels.set(label, (group.labels.get(label) ?? 0) + 1)
    const kind = kinds(row)
    if (kind) group.kinds.add(kind)
    group.sectors.add(sectorId ?? '')
  }
}

const constant = (text: string, rows: number): LabelField => ({
  codes: Array.from({ length: rows }, () => 1),
  values: ['', text],
})

/** The event of a longitudinal file without the arm, where all its events are of one arm. */
function waveReader(
  table: SurveyTable,
  roles: ColumnRoles,
  wave: FieldReader<string>,
): FieldReader<string> {
  const [source] = roles.fields.get('wave') ?? []
  if (table.shape !== 'redcap' || source?.column.keeps !== 'event') return wave
  const events = source.column.values.filter(Boolean)
  const arms = new Set(events.map((event) => /_arm_\d+$/.exec(event)?.[0]))
  const [arm] = arms
  if (arms.size !== 1 || arm === undefined) return wave
  return (row) => wave(row)?.slice(0, -arm.length)
}

function unreadWarnings(unread: Unread): ReadingWarning[] {
  return [...unread].map(([code, texts]) => ({ code, names: [...texts].toSorted() }))
}
