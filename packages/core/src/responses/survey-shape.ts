import type { Measure, SurveyShape } from '../model/responses.ts'
import { folded, tidy } from './folded.ts'

/** A heading row's verdict on one column. */
export interface ColumnHeading {
  /** What the column is called in maps and reports: unique in its file. */
  readonly name: string
  /** All texts that head it, such as a question and the row of its grid. */
  readonly headings: readonly string[]
  /** What the tool itself keeps in the column. */
  readonly keeps?: 'unit' | 'status' | 'finished' | 'event' | 'instance' | 'instrument' | 'tag'
  /** True where an earlier column is headed the same and a number was added to the name. */
  readonly repeats?: boolean
}

export interface RecognizedShape {
  readonly shape: SurveyShape
  /** How many rows head the table. */
  readonly headingRows: number
  readonly columns: readonly ColumnHeading[]
}

/** How many rows `recognizeShape` wants to see. */
export const headRows = 4

const measures: readonly Measure[] = ['matters', 'happening', 'emphasis', 'allocation']

/** The measure and the rest of a column name in the form `<measure>_<dimension>`. */
export function canonicalColumn(name: string): { measure: Measure; dimension: string } | undefined {
  const cut = name.indexOf('_')
  const measure = measures.find((one) => one === name.slice(0, Math.max(cut, 0)).toLowerCase())
  return (
    measure && {
      measure,
      dimension: name
        .slice(cut + 1)
        .replaceAll('_', '-')
        .toLowerCase(),
    }
  )
}

/** Tells by its first rows what kind of table a file holds. Rows are the file's own, with empty ones left out. */
export function recognizeShape(rows: readonly (readonly string[])[]): RecognizedShape {
  const [head = []] = rows
  const names = head.map(tidy)
  const kinds = new Set(names.map((name) => name.toLowerCase()))
  return (
    qualtrics(rows, names) ??
    redcap(names, kinds) ??
    taguette(names, kinds) ??
    canonical(names, kinds) ??
    surveyMonkey(rows) ??
    plain(rows, names)
  )
}

function qualtrics(
  rows: readonly (readonly string[])[],
  names: readonly string[],
): RecognizedShape | undefined {
  const ids = rows.slice(0, 3).findIndex((row, index) => index > 0 && holdsImportIds(row))
  const has = (name: string): number => names.indexOf(name)
  const isTrimmed = has('ResponseId') >= 0 && has('Finished') >= 0 && has('Status') >= 0
  if (ids < 0 && !isTrimmed) return undefined
  const second = rows[1]?.[has('Finished')]?.trim().toLowerCase() ?? ''
  const headingRows = ids < 0 ? (/^(0|1|true|false|)$/.test(second) ? 1 : 2) : ids + 1
  const questions = headingRows > 1 ? (rows[1] ?? []) : []
  const columns = names.map((name, index): ColumnHeading => {
    const importId = ids < 0 ? name : importIdOf(rows[ids]?.[index] ?? '')
    const question = ids === 1 ? '' : tidy(questions[index] ?? '')
    const keeps = {
      _recordId: 'unit',
      ResponseId: 'unit',
      status: 'status',
      finished: 'finished',
    } as const
    const kept = { ...keeps, Status: 'status', Finished: 'finished' } as const
    const role = Object.hasOwn(kept, importId) ? kept[importId as keyof typeof kept] : undefined
    const headings = [name, question, importId].filter(Boolean)
    return { name, headings: [...new Set(headings)], ...(role && { keeps: role }) }
  })
  return { shape: 'qualtrics', headingRows, columns: unique(columns) }
}

const importIdOf = (cell: string): string =>
  /^\s*\{\s*["']ImportId["']\s*:\s*["']([^"']*)["']/.exec(cell)?.[1] ?? ''

function holdsImportIds(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell.trim())
  return filled.length > 0 && filled.filter(importIdOf).length * 2 > filled.length
}

/** `field___code`: letters, digits and underscores only. */
const isCheckbox = (name: string): boolean => {
  const cut = name.indexOf('___')
  return cut > 0 && cut + 3 < name.length && /^[a-z]\w*$/i.test(name)
}

function redcap(names: readonly string[], kinds: ReadonlySet<string>): RecognizedShape | undefined {
  const isRedcap =
    kinds.has('redcap_event_name') ||
    kinds.has('redcap_repeat_instance') ||
    names.some(isCheckbox) ||
    (kinds.has('record_id') && names.some((name) => /._complete$/i.test(name)))
  if (!isRedcap) return undefined
  const columns = names.map((name, index): ColumnHeading => {
    const keeps =
      index === 0
        ? 'unit'
        : (
            {
              redcap_event_name: 'event',
              redcap_repeat_instance: 'instance',
              redcap_repeat_instrument: 'instrument',
            } as const
          )[name.toLowerCase()]
    return { name, headings: name ? [name] : [], ...(keeps && { keeps }) }
  })
  return { shape: 'redcap', headingRows: 1, columns: unique(columns) }
}

function taguette(
  names: readonly string[],
  kinds: ReadonlySet<string>,
): RecognizedShape | undefined {
  const wanted = ['id', 'document', 'tag', 'content']
  if (names.filter(Boolean).length !== wanted.length) return undefined
  if (!wanted.every((name) => kinds.has(name))) return undefined
  const columns = names.map((name): ColumnHeading => {
    const keeps = ({ document: 'unit', tag: 'tag', id: 'instance' } as const)[name.toLowerCase()]
    return { name, headings: [name], ...(keeps && { keeps }) }
  })
  return { shape: 'taguette', headingRows: 1, columns }
}

function canonical(
  names: readonly string[],
  kinds: ReadonlySet<string>,
): RecognizedShape | undefined {
  const isLong = kinds.has('dimension') && (kinds.has('value') || kinds.has('missing'))
  const isWide = names.some(canonicalColumn)
  if (!isLong && !isWide) return undefined
  const columns = names.map(
    (name): ColumnHeading => ({
      name,
      headings: name ? [name] : [],
      ...(name.toLowerCase() === 'unit_id' && { keeps: 'unit' as const }),
    }),
  )
  return { shape: isLong ? 'long' : 'wide', headingRows: 1, columns: unique(columns) }
}

/** Options that stand for the question itself, and not for one of several rows or choices. */
const answerHeadings: ReadonlySet<string> = new Set([
  'response',
  'open ended response',
  'respuesta',
  'respuesta abierta',
])

/** Two heading rows: questions, blank over their further options, above options, blank under plain columns. */
function surveyMonkey(rows: readonly (readonly string[])[]): RecognizedShape | undefined {
  const [questions = [], options = [], first] = rows
  if (!questions[0]?.trim() || options[0]?.trim() || (first && !first[0]?.trim())) return undefined
  const filled = options.map(tidy).filter(Boolean)
  const isText = filled.every((cell) => Number.isNaN(Number(cell.replace(',', '.'))))
  const isSpread = options.some((cell, index) => cell.trim() && !questions[index]?.trim())
  const isAnswered = filled.some((cell) => answerHeadings.has(folded(cell)))
  if (filled.length === 0 || !isText || !(isSpread || isAnswered)) return undefined
  let question = ''
  const width = Math.max(questions.length, options.length)
  const columns = Array.from({ length: width }, (_, index): ColumnHeading => {
    question = tidy(questions[index] ?? '') || question
    const option = tidy(options[index] ?? '')
    const isOwn = !option || answerHeadings.has(folded(option))
    const isBeyond = !option && !questions[index]?.trim()
    if (isBeyond) return { name: '', headings: [] }
    return {
      name: isOwn ? question : `${question} [${option}]`,
      headings: isOwn ? [question] : [question, option],
      ...(index === 0 && { keeps: 'unit' as const }),
    }
  })
  return { shape: 'surveymonkey', headingRows: 2, columns: unique(columns) }
}

/** A grid of questions over rows names its columns `Question [Row]`; a form's first column tells when it was sent. */
function plain(rows: readonly (readonly string[])[], names: readonly string[]): RecognizedShape {
  const columns = names.map((name): ColumnHeading => {
    const open = name.endsWith(']') ? name.indexOf('[') : -1
    const [question, row] = [name.slice(0, Math.max(open, 0)).trim(), name.slice(open + 1, -1)]
    return { name, headings: question && row ? [question, row] : name ? [name] : [] }
  })
  const sent = rows.slice(1).map((row) => row[0] ?? '')
  const isForm = names.length > 1 && sent.length > 0 && sent.every(isTimestamp)
  return {
    shape: isForm ? 'google-forms' : 'table',
    headingRows: 1,
    columns: unique(columns),
  }
}

/** A date and a time of day in any common order. */
export function isTimestamp(text: string): boolean {
  const [date, ...rest] = text.trim().split(/[\sT,]+/)
  return /^\d{1,4}([/.-])\d{1,2}\1\d{1,4}$/.test(date ?? '') && /^\d{1,2}:\d{2}/.test(rest[0] ?? '')
}

/** Gives each column a name of its own: `Column 3` where it has none, `Name (2)` where another has it already. */
function unique(columns: readonly ColumnHeading[]): ColumnHeading[] {
  const taken = new Set(columns.map(({ name }) => name))
  const repeats = new Map<string, number>()
  return columns.map((column, index) => {
    const own = column.name || `Column ${index + 1}`
    let count = (repeats.get(own) ?? 0) + 1
    let name = own
    if (count > 1) {
      while (taken.has(`${own} (${count})`)) count++
      name = `${own} (${count})`
      taken.add(name)
    }
    repeats.set(own, count)
    return name === column.name ? column : { ...column, name, repeats: count > 1 }
  })
}
