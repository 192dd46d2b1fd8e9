import type { Framework } from '../model/framework.ts'
import type { ColumnUse, Lens, Measure } from '../model/responses.ts'
import { ContentError } from '../schema/content-error.ts'
import {
  at,
  choices,
  newProblems,
  type Problems,
  quote,
  throwProblems,
} from '../schema/problems.ts'
import { didYouMean, idsWords } from '../schema/wording.ts'
import { folded } from './folded.ts'
import type { FieldSource } from './label-field.ts'
import type { ResponseMap } from './response-map.ts'
import { canonicalColumn } from './survey-shape.ts'
import type { SurveyColumn, SurveyTable } from './survey-table.ts'

/** A column of answers about one dimension. */
export interface AnswerColumn {
  readonly column: SurveyColumn
  readonly dimension: string
  readonly measure: Measure
  readonly lens?: Lens | undefined
  readonly wave?: string | undefined
  readonly moment?: string | undefined
  /** How many points each unit shared out, where the cells count points. */
  readonly total?: number | undefined
}

export type FieldName = Exclude<ColumnUse['field'], 'unit'>

/** What each column of a table is. */
export interface ColumnRoles {
  readonly unit: SurveyColumn | undefined
  readonly fields: ReadonlyMap<FieldName, readonly FieldSource[]>
  readonly answers: readonly AnswerColumn[]
}

const canonicalFields: ReadonlyMap<string, FieldName> = new Map([
  ['unit_kind', 'unit-kind'],
  ['group', 'group'],
  ['group_kind', 'group-kind'],
  ['sector', 'sector'],
  ['lens', 'lens'],
  ['wave', 'wave'],
  ['moment', 'moment'],
  ['dimension', 'dimension'],
  ['measure', 'measure'],
  ['value', 'value'],
  ['missing', 'missing'],
])

/**
 * Says what each column of a table is: by the map, by the canonical names and by what the tool itself keeps.
 *
 * @throws {ContentError} naming columns that the map names and the file has not, columns that identify people, and what
 * is missing altogether
 */
export function columnRoles(
  table: SurveyTable,
  map: ResponseMap,
  framework: Framework,
): ColumnRoles {
  const problems = newProblems()
  const fields = new Map<FieldName, FieldSource[]>()
  const answers: AnswerColumn[] = []
  const mapped = new Set<SurveyColumn>()
  const dimensions = framework.dimensions.map(({ id }) => id)
  let unit = unitColumn(table)
  const addField = (name: FieldName, source: FieldSource): void => {
    fields.set(name, [...(fields.get(name) ?? []), source])
  }
  for (const [name, use] of Object.entries(map.columns ?? {})) {
    const column = findColumn(name, table, problems)
    if (!column) continue
    mapped.add(column)
    const { as, is, dimension, measure = map.measure ?? 'matters', ...rest } = use
    if (dimension !== undefined) answers.push({ ...rest, column, dimension, measure })
    else if (as === 'unit') unit = column
    else if (as === 'ignore') unit = unit === column ? undefined : unit
    else if (as !== undefined) addField(as, { column, is })
  }
  if (table.shape === 'long' || table.shape === 'wide') readCanonical()
  if (table.shape === 'redcap') {
    for (const column of table.columns) {
      if (mapped.has(column)) continue
      if (column.keeps === 'event' && !fields.has('wave')) addField('wave', { column })
      if (column.keeps === 'instance' && !fields.has('moment')) addField('moment', { column })
    }
  }
  checkOnce(fields, problems)
  checkApart(answers, problems)
  checkComplete(table, map, { unit, fields, answers }, problems)
  throwProblems(table.subject, problems)
  return { unit, fields, answers }

  function readCanonical(): void {
    for (const column of table.columns) {
      if (mapped.has(column)) continue
      const name = column.name.toLowerCase()
      const field = canonicalFields.get(name)
      if (field && !fields.has(field)) addField(field, { column })
      const rated = table.shape === 'wide' && canonicalColumn(column.name)
      if (!rated) continue
      const dimension = dimensions.find((id) => folded(id) === folded(rated.dimension))
      if (dimension) answers.push({ column, dimension, measure: rated.measure })
      else {
        const prefix = `${rated.measure}_`
        const hint =
          didYouMean(
            column.name,
            dimensions.map((id) => prefix + id),
          ) || idsWords('dimension', dimensions)
        problems.add(`column ${quote(column.name)}`, '', '', `no such dimension. ${hint}`)
      }
    }
  }
}

/** The tool's own id column, unless its ids repeat too much to be a survey's: then it is something else. */
function unitColumn({ shape, columns, rowNumbers }: SurveyTable): SurveyColumn | undefined {
  const column = columns.find(({ keeps }) => keeps === 'unit')
  if (!column || (shape !== 'qualtrics' && shape !== 'surveymonkey')) return column
  return column.values.length - 1 >= rowNumbers.length / 2 ? column : undefined
}

/** The column that a map means: by its name, else by a heading that only one column has. */
function findColumn(
  name: string,
  { columns, identifying }: SurveyTable,
  problems: Problems,
): SurveyColumn | undefined {
  const wanted = folded(name)
  const exact = columns.find((column) => column.name === name)
  if (exact) return exact
  const near = columns.filter((column) =>
    [column.name, ...column.headings].some((heading) => wanted && folded(heading) === wanted),
  )
  const [only] = near
  if (only && near.length === 1) return only
  const path = at('map.columns', name)
  const named = identifying.find(({ column }) => column === name || folded(column) === wanted)
  if (near.length > 1) {
    const names = near.map((column) => column.name)
    problems.add(path, `${near.length} columns headed so`, `one of ${choices(names)}`)
  } else if (named) {
    const hint =
      'It was dropped before anything was read. Map another column, or rename it if it tells nobody apart.'
    problems.add(
      path,
      `a column that can tell who answered (${named.kind})`,
      'another column',
      hint,
    )
  } else {
    const names = columns.map((column) => column.name)
    const hint = didYouMean(name, names) || `The file has the columns ${choices(names)}.`
    problems.add(path, '', '', `no such column. ${hint}`)
  }
  return undefined
}

/** A field has one column, or any number of checkboxes. */
function checkOnce(
  fields: ReadonlyMap<FieldName, readonly FieldSource[]>,
  problems: Problems,
): void {
  for (const [field, sources] of fields) {
    const plain = sources.filter(({ is }) => is === undefined)
    if (plain.length < 2) continue
    const names = plain.map(({ column }) => quote(column.name)).join(' and ')
    problems.add('map.columns', `${names} both as ${quote(field)}`, 'one column for it')
  }
}

/** A unit has one answer for each dimension, measure, lens, wave and moment. */
function checkApart(answers: readonly AnswerColumn[], problems: Problems): void {
  const seen = new Map<string, string>()
  for (const { column, dimension, measure, lens, wave, moment } of answers) {
    const key = JSON.stringify([dimension, measure, lens, wave, moment])
    const before = seen.get(key)
    if (before === undefined) seen.set(key, column.name)
    else {
      const found = `${quote(before)} and ${quote(column.name)} both as ${dimension} (${measure})`
      const hint = 'Say in the map what tells them apart: another measure, lens, wave or moment.'
      problems.add('map.columns', found, 'one column for it', hint)
    }
  }
}

function checkComplete(
  table: SurveyTable,
  map: ResponseMap,
  { fields, answers }: ColumnRoles,
  problems: Problems,
): void {
  if (problems.issues.length > 0 || table.shape === 'taguette') return
  const isLong = fields.has('dimension') && (fields.has('value') || fields.has('missing'))
  if (!isLong && answers.length === 0) {
    const hint =
      'Name it in a map, as "columns": { "Q1": { "dimension": "outcomes" } }, or call it matters_outcomes.'
    problems.add('', 'no column of answers', 'a column for each dimension', hint)
  }
  if (!fields.has('group') && map.group === undefined) {
    const dropped = table.identifying.find(({ column }) => folded(column) === 'group')
    const hint = dropped
      ? `The column ${quote(dropped.column)} can tell who answered (${dropped.kind}) and was dropped.`
      : 'Name it in a map, as "columns": { "Q2": { "as": "group" } }, or "group": "Residents" for a file of one group.'
    problems.add('', 'no column for the group', 'one that says whose view each row is', hint)
  }
}

/** The error for a file that is not canonical and came without a map. */
export function unmapped(subject: string, hints: readonly string[]): ContentError {
  const hint = [
    'Give a map that says which column is which.',
    ...(hints.length > 0 ? ['From headings and answers it looks like this:', ...hints] : []),
  ].join('\n    ')
  return new ContentError(subject, [
    {
      path: '',
      found: 'columns that are not named for the dimensions',
      wanted: 'a map that names them',
      hint,
    },
  ])
}
