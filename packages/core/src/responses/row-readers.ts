import type { Framework } from '../model/framework.ts'
import { type AnswerRules, type ReadAnswer, readAnswers } from './answer-reader.ts'
import type { AnswerColumn, ColumnRoles, FieldName } from './column-roles.ts'
import { dimensionOf } from './dimension-name.ts'
import type { Drops } from './drops.ts'
import type { LabelField } from './label-field.ts'
import { readMeasure } from './plain-fields.ts'
import type { ResponseBook, ResponsePlace } from './response-book.ts'
import type { ResponseMap } from './response-map.ts'
import type { SurveyTable } from './survey-table.ts'
import type { WordTally } from './word-tally.ts'

/** What every way of holding answers needs of one row. */
export interface RowContext {
  readonly row: number
  readonly place: Omit<ResponsePlace, 'dimension' | 'measure'>
}

/** What the readers of rows share. */
export interface ReaderTools {
  readonly table: SurveyTable
  readonly roles: ColumnRoles
  readonly map: ResponseMap
  readonly framework: Framework
  readonly answers: AnswerRules
  readonly drops: Drops
  readonly tally: WordTally
  readonly book: ResponseBook
  field(name: FieldName): LabelField
}

/** Reads one row; false where nothing of it was new. */
export type RowReader = (context: RowContext) => boolean

/** Rows with one column for each question. */
export function wideReader({ table, roles, answers, drops, tally, book }: ReaderTools): RowReader {
  const columns = roles.answers.map((answer) => {
    const { column, measure, total } = answer
    return { ...answer, read: readAnswers(column.values, measure, answers, total) }
  })
  return ({ row, place }) => {
    const number = table.rowNumbers[row] as number
    let news = 0
    let others = 0
    for (const answer of columns) {
      const code = answer.column.codes[row] as number
      const read = answer.read[code] as ReadAnswer
      const text = answer.column.values[code] as string
      if (read.problem) {
        drops.cell(read.problem, answer.column.name, number, text)
        others++
        continue
      }
      tally.add(text, read)
      const added = book.add(placeOf(place, answer), read.value, read.missing)
      if (added === 'new') news++
      if (added === 'conflict') drops.cell('conflicting', answer.column.name, number, '', 2)
      if (added === 'another') drops.cell('conflicting', answer.column.name, number)
      if (added !== 'same') others++
    }
    if (others === 0) drops.row('duplicate-row', number)
    return news > 0
  }
}

function placeOf(place: RowContext['place'], answer: AnswerColumn): ResponsePlace {
  return {
    unit: place.unit,
    unitKind: place.unitKind,
    group: place.group,
    sector: place.sector,
    lens: answer.lens ?? place.lens,
    wave: answer.wave ?? place.wave,
    moment: answer.moment ?? place.moment,
    dimension: answer.dimension,
    measure: answer.measure,
  }
}

/** Rows with one answer each. */
export function longReader({
  table,
  map,
  framework,
  answers,
  drops,
  tally,
  book,
  field,
}: ReaderTools): RowReader {
  const dimensions = field('dimension')
  const ids = dimensions.values.map((text) => dimensionOf(text, framework))
  const measureField = field('measure')
  const measure = readMeasure(measureField)
  const values = field('value')
  const missings = field('missing')
  const reads = new Map(
    (['matters', 'happening', 'emphasis', 'allocation'] as const).map((one) => [
      one,
      lazily(() => readAnswers(values.values, one, answers)),
    ]),
  )
  const stated = readAnswers(missings.values, 'matters', answers)
  return ({ row, place }) => {
    const number = table.rowNumbers[row] as number
    const code = dimensions.codes[row] as number
    const dimension = ids[code]
    if (dimension === undefined) {
      drops.row('unknown-dimension', number, dimensions.values[code])
      return false
    }
    const measureText = measureField.values[measureField.codes[row] as number]
    const which = measure(row) ?? (measureText ? undefined : (map.measure ?? 'matters'))
    if (which === undefined) {
      drops.row('unknown-measure', number, measureText)
      return false
    }
    const text = values.values[values.codes[row] as number] as string
    const reason = missings.values[missings.codes[row] as number] as string
    const value = reads.get(which)?.()[values.codes[row] as number] as ReadAnswer
    const missing = stated[missings.codes[row] as number] as ReadAnswer
    const read = reason === '' ? value : text === '' ? missing : undefined
    if (!read || read.problem || (read === missing && read.missing === undefined)) {
      const problem = read ? (read.problem ?? 'unreadable') : 'conflicting'
      drops.cell(
        problem,
        read === missing ? 'missing' : 'value',
        number,
        read === missing ? reason : text,
      )
      return false
    }
    tally.add(read === value ? text : '', read)
    const added = book.add({ ...place, dimension, measure: which }, read.value, read.missing)
    if (added === 'same') drops.row('duplicate-row', number)
    if (added === 'conflict') drops.cell('conflicting', 'value', number, '', 2)
    if (added === 'another') drops.cell('conflicting', 'value', number)
    return added === 'new'
  }
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
