import type {
  Dropped,
  IdentifyingColumn,
  IdentifyingKind,
  ReadingWarning,
  SurveyShape,
} from '../model/responses.ts'
import { ContentError } from '../schema/content-error.ts'
import type { Delimiter } from './delimited-rows.ts'
import { newDrops } from './drops.ts'
import { folded, tidy } from './folded.ts'
import { identifiedByContent } from './identifying-content.ts'
import { identifiedByName } from './identifying-names.ts'
import { type ColumnHeading, headRows, recognizeShape } from './survey-shape.ts'
import { type RowSource, rowSource, type TableInput } from './table-input.ts'

/** One column of a survey file: each different text once, and which of them each row has. */
export interface SurveyColumn extends ColumnHeading {
  /** Indexes into `values`, a row each. */
  readonly codes: readonly number[]
  /** The different texts, tidied; the first is empty. */
  readonly values: readonly string[]
  /** What the cells seem to tell about a person, where that is not certain enough to drop the column. */
  readonly suspected?: IdentifyingKind
}

/**
 * A survey file as columns, before anything is read out of it. Identifying columns are gone, but for those that keep
 * one unit's rows together; their texts are replaced by running numbers.
 */
export interface SurveyTable {
  readonly subject: string
  readonly shape: SurveyShape
  readonly delimiter: Delimiter
  readonly columns: readonly SurveyColumn[]
  readonly identifying: readonly IdentifyingColumn[]
  /** Each kept row's number, as a spreadsheet shows it. */
  readonly rowNumbers: readonly number[]
  /** Rows below the heading, dropped ones included. */
  readonly rows: number
  readonly dropped: readonly Dropped[]
  readonly warnings: readonly ReadingWarning[]
}

export interface TableOptions {
  /** The file as its owner knows it; it begins error messages. `The responses` by default. */
  readonly subject?: string
  /** Columns, by name, that tell the rows of one unit and are kept for that only, identifying or not. */
  readonly unitColumns?: readonly string[]
  /** Told now and then what share of the file is read, from 0 to 1. */
  readonly onProgress?: (done: number) => void
}

const mostColumns = 10_000
const progressRows = 5_000

/**
 * Reads a survey file into columns, whatever its tool, delimiter and encoding.
 *
 * @throws {ContentError} for what is no table of text
 */
export function readTable(input: TableInput, options: TableOptions = {}): SurveyTable {
  const { subject = 'The responses' } = options
  const source = rowSource(input, subject)
  const { shape, headingRows, columns: headings } = recognizeShape(firstRows(source))
  refuseUnusable(headings, subject)
  const wanted = (options.unitColumns ?? []).map(folded)
  const isUnit = (heading: ColumnHeading): boolean =>
    wanted.length > 0 ? wanted.includes(folded(heading.name)) : heading.keeps === 'unit'
  const identifying: IdentifyingColumn[] = []
  const builders = headings.map((heading): ColumnBuilder | undefined => {
    const kind = nameKind(shape, heading)
    if (!kind || isUnit(heading)) return newBuilder(heading)
    identifying.push({ column: heading.name, kind, by: 'name' })
    return undefined
  })
  const { dropped, rowNumbers, rows, shortRows } = fill(
    source,
    headings.length,
    headingRows,
    builders,
    options.onProgress,
  )
  const columns: SurveyColumn[] = []
  for (const builder of builders) {
    if (!builder) continue
    const { heading, codes, values } = builder
    if (isUnit(heading)) {
      const named = nameKind(shape, heading)
      const content = named ? undefined : contentOf(builder)
      const kind = named ?? (content?.certain ? content.kind : undefined)
      if (kind) {
        const by = named ? 'name' : 'content'
        identifying.push({ column: heading.name, kind, by, joined: true })
      }
      columns.push({ ...heading, keeps: 'unit', codes, values: joinValues(shape, values) })
      continue
    }
    const { keeps, ...plain } = heading
    const found = keeps && keeps !== 'unit' ? undefined : contentOf(builder)
    if (found?.certain) identifying.push({ column: heading.name, kind: found.kind, by: 'content' })
    else {
      const column = keeps === 'unit' ? plain : heading
      columns.push({ ...column, codes, values, ...(found && { suspected: found.kind }) })
    }
  }
  return {
    subject,
    shape,
    delimiter: source.delimiter,
    columns,
    identifying,
    rowNumbers,
    rows,
    dropped,
    warnings: [...source.warnings, ...tableWarnings(headings, shortRows, source.textAfterQuote())],
  }
}

/** Running numbers for ids; documents keep their names until the map has said which group each belongs to. */
function joinValues(shape: SurveyShape, values: readonly string[]): readonly string[] {
  return shape === 'taguette' ? values : values.map((value, index) => (value ? String(index) : ''))
}

function nameKind(
  shape: SurveyShape,
  { name, headings, keeps }: ColumnHeading,
): IdentifyingKind | undefined {
  if (shape === 'taguette') return name.toLowerCase() === 'content' ? 'free-text' : undefined
  if (keeps && keeps !== 'unit') return undefined
  if (shape === 'long' && name.toLowerCase() === 'value') return undefined
  return identifiedByName(headings.length > 1 ? [name, ...headings] : [name])
}

function contentOf({ codes, values }: ColumnBuilder): ReturnType<typeof identifiedByContent> {
  const counts = values.map(() => 0)
  for (const code of codes) counts[code] = (counts[code] as number) + 1
  return identifiedByContent(values, counts)
}

function firstRows(source: RowSource): (readonly string[])[] {
  const rows: (readonly string[])[] = []
  source.eachRow((cells) => {
    if (cells.some((cell) => cell.trim())) rows.push(cells)
    return rows.length < headRows
  })
  return rows
}

function refuseUnusable(headings: readonly ColumnHeading[], subject: string): void {
  const wanted = 'a row of headings with answers below it'
  const hint = 'Export the answers as CSV, with a heading for each column.'
  if (headings.length === 0) {
    throw new ContentError(subject, [{ path: '', found: 'no text', wanted, hint }])
  }
  if (headings.length > mostColumns) {
    const found = `${headings.length} columns`
    const most = `at most ${mostColumns}`
    throw new ContentError(subject, [{ path: 'row 1', found, wanted: most, hint: '' }])
  }
}

interface ColumnBuilder {
  readonly heading: ColumnHeading
  readonly codes: number[]
  readonly values: string[]
  readonly byText: Map<string, number>
}

function newBuilder(heading: ColumnHeading): ColumnBuilder {
  return { heading, codes: [], values: [''], byText: new Map([['', 0]]) }
}

function addCell({ codes, values, byText }: ColumnBuilder, cell: string): void {
  let code = byText.get(cell)
  if (code === undefined) {
    const text = tidy(cell)
    code = byText.get(text)
    if (code === undefined) {
      code = values.push(text) - 1
      byText.set(text, code)
    }
    if (cell.length < 100) byText.set(cell, code)
  }
  codes.push(code)
}

interface Filled {
  readonly dropped: readonly Dropped[]
  readonly rowNumbers: readonly number[]
  readonly rows: number
  readonly shortRows: number
}

function fill(
  source: RowSource,
  width: number,
  headingRows: number,
  builders: readonly (ColumnBuilder | undefined)[],
  onProgress: ((done: number) => void) | undefined,
): Filled {
  const drops = newDrops()
  const heads: (readonly string[])[] = []
  const rowNumbers: number[] = []
  let rows = 0
  let shortRows = 0
  const isHead = (cells: readonly string[]): boolean =>
    heads.some((head) => head[0] === cells[0] && head.every((cell, i) => cell === (cells[i] ?? '')))
  source.eachRow((cells, row, done) => {
    const isBlank = !cells.some((cell) => cell !== '' && cell.trim() !== '')
    if (heads.length < headingRows) {
      if (!isBlank) heads.push(cells)
      return true
    }
    rows++
    if (rows % progressRows === 0) onProgress?.(done)
    if (isBlank) drops.row('blank-row', row)
    else if (isHead(cells)) drops.row('repeated-header', row)
    else if (cells.length > width && cells.some((cell, i) => i >= width && cell.trim())) {
      drops.row('ragged-row', row)
    } else {
      if (cells.length < width && !source.isSheet) shortRows++
      rowNumbers.push(row)
      for (let i = 0; i < width; i++) {
        const builder = builders[i]
        if (builder) addCell(builder, cells[i] ?? '')
      }
    }
    return true
  })
  return { dropped: drops.list(), rowNumbers, rows, shortRows }
}

function tableWarnings(
  headings: readonly ColumnHeading[],
  shortRows: number,
  textAfterQuote: number,
): ReadingWarning[] {
  const warnings: ReadingWarning[] = []
  const repeated = headings.filter(({ repeats, headings: texts }) => repeats && texts.length > 0)
  if (repeated.length > 0) {
    warnings.push({ code: 'repeated-header', names: repeated.map(({ name }) => name) })
  }
  if (shortRows > 0) warnings.push({ code: 'short-rows', names: [], count: shortRows })
  if (textAfterQuote > 0) {
    warnings.push({ code: 'text-after-quote', names: [], count: textAfterQuote })
  }
  return warnings
}
