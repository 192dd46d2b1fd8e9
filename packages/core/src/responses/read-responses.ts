import { camdenOutline } from '../../content/camden-2022/outline.ts'
import type { Framework } from '../model/framework.ts'
import type {
  ColumnUse,
  DropReason,
  Measure,
  Missing,
  ReadingReport,
  ReadingWarning,
  ReadResponses,
  Responses,
  SurveyResponse,
} from '../model/responses.ts'
import type { Scale } from '../model/summary.ts'
import { ContentError } from '../schema/content-error.ts'
import { quote } from '../schema/problems.ts'
import { type ColumnRoles, columnRoles, unmapped } from './column-roles.ts'
import { nearDimension } from './dimension-name.ts'
import { naturalOrder } from './natural-order.ts'
import { type ReadRows, readRows } from './read-rows.ts'
import { parseMap, type ResponseMap, type ResponseMapInput, ratingScale } from './response-map.ts'
import { type MappingProposal, suggestMapping } from './suggest-mapping.ts'
import { readTable, type SurveyTable } from './survey-table.ts'
import type { TableInput } from './table-input.ts'
import { readPassages } from './tagged-passages.ts'

export interface ReadResponsesOptions {
  /** Which column is what; canonical files need none. An object, or JSON text. */
  readonly map?: ResponseMapInput | ResponseMap | string
  /** The scale of ratings; it goes before the map's. 1–5 where neither gives one. */
  readonly scale?: { readonly min: number; readonly max: number; readonly labels?: Scale['labels'] }
  /** Whose dimensions and sectors the file names; the brief's by default. */
  readonly framework?: Framework
  /** The file as its owner knows it; it begins error messages. */
  readonly subject?: string
  /** Names of a workbook's other sheets, so that the report says that they were not read. */
  readonly otherSheets?: readonly string[]
  /** Told now and then what share of the work is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void
}

/**
 * Reads a survey file: its text, its bytes or the rows of a sheet. Canonical long and wide tables and the exports of
 * Qualtrics, SurveyMonkey, REDCap, Google Forms and Taguette are told by their shape; other tables need a map. Without a
 * map an export is read only where its headings leave no other reading. Identifying columns are dropped before anything
 * else is read, and the report counts all that was left out, with the reason.
 *
 * @throws {ContentError} where the file or the map cannot be used, saying where, what was found and how to mend it
 */
export function readResponses(
  input: TableInput,
  options: ReadResponsesOptions = {},
): ReadResponses {
  const { framework = camdenOutline, subject = 'The responses', onProgress } = options
  const given = options.map === undefined ? {} : parseMap(options.map, framework)
  const scale = ratingScale(given, checkedScale(options.scale, subject))
  const table = readTable(input, {
    subject,
    unitColumns: unitColumns(given),
    ...(onProgress && { onProgress: (done: number) => onProgress(done * 0.6) }),
  })
  refuseEmpty(table)
  const { map, assumed } = completeMap(table, given, framework, scale)
  const rules = {
    map,
    framework,
    answers: { scale, words: map.words as Words, hasSeenCode: table.shape === 'qualtrics' },
    onProgress: onProgress && ((done: number) => onProgress(0.6 + done * 0.4)),
  }
  const isCoded = table.shape === 'taguette'
  const roles = columnRoles(table, map, framework)
  const read = isCoded ? readPassages(table, rules) : readRows(table, roles, rules)
  refuseUnread(read, table, framework)
  const responses = responseSet(read, roles, framework, scale)
  onProgress?.(1)
  const report = reportOf(table, roles, read, responses, framework, assumed)
  return { responses, report: withSheets(report, options.otherSheets) }
}

function withSheets(report: ReadingReport, names: readonly string[] = []): ReadingReport {
  if (names.length === 0) return report
  return { ...report, warnings: [...report.warnings, { code: 'more-than-one-sheet', names }] }
}

type Words = { readonly [word: string]: number | Missing }

const unitColumns = ({ columns = {} }: ResponseMap): string[] =>
  Object.entries(columns).flatMap(([name, column]) => (column?.as === 'unit' ? [name] : []))

function checkedScale(scale: ReadResponsesOptions['scale'], subject: string): Scale | undefined {
  if (!scale) return undefined
  const { min, max, labels = {} } = scale
  if (Number.isFinite(min) && Number.isFinite(max) && min < max) return { min, max, labels }
  const wanted = 'two numbers, the smaller first'
  throw new ContentError(subject, [
    { path: 'scale', found: `${min} to ${max}`, wanted, hint: 'Such as 1 to 5.' },
  ])
}

function refuseEmpty({ rows, rowNumbers, dropped, subject }: SurveyTable): void {
  if (rowNumbers.length > 0) return
  const reasons = dropped.map(({ reason, count }) => `${count} ${reason}`).join(', ')
  const found = rows === 0 ? 'a heading and no rows' : `no row that can be read (${reasons})`
  throw new ContentError(subject, [
    { path: '', found, wanted: 'at least one row of answers', hint: '' },
  ])
}

/** The map as it was given; for a tool's export without one, what its headings leave no doubt about. */
function completeMap(
  table: SurveyTable,
  given: ResponseMap,
  framework: Framework,
  scale: Scale,
): { readonly map: ResponseMap; readonly assumed: readonly string[] } {
  const isNamed = table.shape === 'long' || table.shape === 'wide' || table.shape === 'taguette'
  if (isNamed || given.columns) return { map: given, assumed: [] }
  const proposal = suggestMapping(table, { framework, scale })
  const isSure = proposal.choices.every(({ confidence }) => confidence === 'sure')
  const hasGroup = given.group !== undefined || !proposal.missing.includes('group')
  const hasAnswers = proposal.choices.some(({ as }) => as === 'dimension')
  if (!isSure || !hasGroup || !hasAnswers) throw unmapped(table.subject, hintsOf(proposal))
  const columns = proposal.map.columns as NonNullable<ResponseMap['columns']>
  return { map: { ...given, columns }, assumed: Object.keys(columns) }
}

function hintsOf({ choices, missing }: MappingProposal): string[] {
  const lines = choices.map(({ column, as, dimension, measure, confidence }) => {
    const meaning = dimension === undefined ? as : `${dimension}, ${measure}`
    return `${quote(column)}: ${meaning} (${confidence})`
  })
  if (missing.length > 0) lines.push(`Nothing was found for ${missing.join(', ')}.`)
  return lines.slice(0, 40)
}

function refuseUnread(read: ReadRows, table: SurveyTable, framework: Framework): void {
  if (read.responses.length > 0) return
  const dropped = [...table.dropped, ...read.dropped]
  const issues = dropped.map(({ reason, count, what, column, found, rows }) => {
    const near = found.map((text) => nearDimension(text, framework)).find(Boolean)
    const at = rows.length > 0 ? `row ${rows[0]}` : ''
    return {
      path: column === undefined ? at : `${at}, column ${quote(column)}`,
      found: `${count} ${what}${count === 1 ? '' : 's'} left out (${reason})${found.length > 0 ? `: ${found.map(quote).join(', ')}` : ''}`,
      wanted: 'answers that can be read',
      hint: hintFor(reason, near),
    }
  })
  throw new ContentError(table.subject, issues.slice(0, 20))
}

function hintFor(reason: DropReason, near: string | undefined): string {
  if (reason === 'unknown-dimension' && near) return `Did you mean "${near}"?`
  return reason === 'out-of-scale' ? 'If the scale is another one, say so, such as 0 to 10.' : ''
}

const measureOrder: readonly Measure[] = ['matters', 'happening', 'emphasis', 'allocation']

function responseSet(
  { responses, groups }: ReadRows,
  { answers }: ColumnRoles,
  framework: Framework,
  scale: Scale,
): Responses {
  const dimensions = new Set(answers.map(({ dimension }) => dimension))
  const measures = new Set(answers.map(({ measure }) => measure))
  const waves = new Set<string>()
  for (const { dimension, measure, wave, missing } of responses) {
    if (missing !== 'not-asked') dimensions.add(dimension)
    measures.add(measure)
    if (wave !== undefined) waves.add(wave)
  }
  return {
    framework: framework.id,
    scale,
    groups,
    dimensions: framework.dimensions.map(({ id }) => id).filter((id) => dimensions.has(id)),
    measures: measureOrder.filter((measure) => measures.has(measure)),
    waves: [...waves].toSorted(naturalOrder),
    responses,
  }
}

function reportOf(
  table: SurveyTable,
  roles: ColumnRoles,
  read: ReadRows,
  responses: Responses,
  framework: Framework,
  assumed: readonly string[],
): ReadingReport {
  const used = columnUses(table, roles)
  const named = new Set(used.map(({ column }) => column))
  const { answers, missing } = countsOf(responses.responses)
  return {
    subject: table.subject,
    shape: table.shape,
    delimiter: table.delimiter,
    rows: table.rows,
    rowsRead: read.rowsRead,
    units: read.units,
    answers,
    missing,
    dropped: [...table.dropped, ...read.dropped],
    identifying: table.identifying,
    used,
    ignored: table.columns
      .filter(
        ({ name, values, headings }) =>
          !named.has(name) && (values.length > 1 || headings.length > 0),
      )
      .map(({ name }) => name),
    words: read.words,
    warnings: [
      ...table.warnings,
      ...readingWarnings(table, roles, read, responses, framework, assumed),
    ],
  }
}

function countsOf(
  responses: readonly SurveyResponse[],
): Pick<ReadingReport, 'answers' | 'missing'> {
  let answers = 0
  const missing: { [reason in Missing]?: number } = {}
  for (const response of responses) {
    if (response.missing === undefined) answers++
    else missing[response.missing] = (missing[response.missing] ?? 0) + 1
  }
  return { answers, missing }
}

function columnUses(table: SurveyTable, { unit, fields, answers }: ColumnRoles): ColumnUse[] {
  const uses = new Map<string, ColumnUse>()
  if (unit) uses.set(unit.name, { column: unit.name, field: 'unit' })
  for (const [field, sources] of fields) {
    for (const { column } of sources) uses.set(column.name, { column: column.name, field })
  }
  for (const { column, dimension, measure } of answers) {
    uses.set(column.name, { column: column.name, field: 'value', dimension, measure })
  }
  if (table.shape === 'taguette') {
    const tag = table.columns.find(({ keeps }) => keeps === 'tag')
    if (tag) uses.set(tag.name, { column: tag.name, field: 'dimension' })
  }
  return table.columns.flatMap(({ name }) => uses.get(name) ?? [])
}

function readingWarnings(
  table: SurveyTable,
  { unit, fields }: ColumnRoles,
  read: ReadRows,
  responses: Responses,
  framework: Framework,
  assumed: readonly string[],
): ReadingWarning[] {
  const warnings: ReadingWarning[] = [...read.warnings]
  const unasked = framework.dimensions
    .map(({ id }) => id)
    .filter((id) => !responses.dimensions.includes(id))
  if (unasked.length > 0) warnings.push({ code: 'dimension-not-asked', names: unasked })
  if (assumed.length > 0) warnings.push({ code: 'mapping-assumed', names: assumed })
  if (fields.has('dimension') && !unit) warnings.push({ code: 'no-unit-ids', names: [] })
  if (table.shape === 'redcap' && read.rowsRead > read.units) {
    warnings.push({ code: 'rows-are-not-people', names: [], count: read.units })
  }
  const joined = table.identifying.filter((column) => column.joined)
  if (joined.length > 0) {
    warnings.push({ code: 'identifying-unit-ids', names: joined.map(({ column }) => column) })
  }
  return warnings
}
