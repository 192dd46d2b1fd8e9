import type { DropReason } from '../model/responses.ts'
import type { AnswerColumn } from './column-roles.ts'
import { folded } from './folded.ts'
import type { SurveyColumn, SurveyTable } from './survey-table.ts'

/** Why a row is left out before its answers are read, or undefined. */
export type RowFilter = (row: number) => DropReason | undefined

const previewStatus = new Set([
  '1',
  '2',
  '9',
  '17',
  'survey preview',
  'survey test',
  'survey preview spam',
  'offline survey preview',
])
const spamStatus = new Set(['8', '12', '40', 'spam', 'possible spam', 'imported spam', 'ex spam'])
const unfinished = new Set(['0', 'false', 'no', 'falso', 'incomplete', 'incompleto'])

/** What the survey tool itself says against rows: test runs, spam, answers not finished, events without answers. */
export function rowFilter(
  table: SurveyTable,
  answers: readonly AnswerColumn[],
  keepUnfinished: boolean,
): RowFilter {
  const verdicts: RowFilter[] = []
  for (const column of table.columns) {
    if (column.keeps === 'status') {
      verdicts.push(
        byText(column, (text) =>
          previewStatus.has(text) ? 'preview-row' : spamStatus.has(text) ? 'spam-row' : undefined,
        ),
      )
    }
    if (column.keeps === 'finished' && !keepUnfinished) {
      verdicts.push(byText(column, (text) => (unfinished.has(text) ? 'unfinished-row' : undefined)))
    }
  }
  if (table.shape === 'redcap') {
    verdicts.push((row) =>
      answers.length > 0 && answers.every(({ column }) => column.codes[row] === 0)
        ? 'no-answers'
        : undefined,
    )
    if (!keepUnfinished) verdicts.push(formFilter(table, answers))
  }
  if (table.shape === 'google-forms') verdicts.push(sentTwice(table))
  return (row) => {
    for (const verdict of verdicts) {
      const reason = verdict(row)
      if (reason) return reason
    }
    return undefined
  }
}

function byText(
  { codes, values }: SurveyColumn,
  judge: (text: string) => DropReason | undefined,
): RowFilter {
  const reasons = values.map((value) => judge(folded(value)))
  return (row) => reasons[codes[row] as number]
}

/** The same answers at the same second, in a file that has no ids. */
function sentTwice({ columns }: SurveyTable): RowFilter {
  const seen = new Set<string>()
  return (row) => {
    const key = columns.map(({ codes }) => codes[row]).join(' ')
    if (seen.has(key)) return 'duplicate-row'
    seen.add(key)
    return undefined
  }
}

/**
 * A form's fields come before the column that tells whether it is complete. A row is unfinished where every form that
 * asks for answers says so.
 */
function formFilter({ columns }: SurveyTable, answers: readonly AnswerColumn[]): RowFilter {
  const states = new Set<SurveyColumn>()
  for (const { column } of answers) {
    const from = columns.indexOf(column)
    const state = columns.find(({ name }, index) => index > from && /._complete$/i.test(name))
    if (!state) return () => undefined
    states.add(state)
  }
  const filters = [...states].map((state) =>
    byText(state, (text) => (unfinished.has(text) ? 'unfinished-row' : undefined)),
  )
  return (row) =>
    filters.length > 0 && filters.every((filter) => filter(row)) ? 'unfinished-row' : undefined
}
