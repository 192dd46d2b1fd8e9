import { folded } from './folded.ts'
import type { SurveyColumn } from './survey-table.ts'

/** A column that holds a field's words, or a checkbox that stands for one of them. */
export interface FieldSource {
  readonly column: SurveyColumn
  /** What the row says of the field when the checkbox is checked. */
  readonly is?: string | undefined
}

/** One field of all rows: each different word once. */
export interface LabelField {
  /** Indexes into `values`, a row each: 0 where the row says nothing, `several` where it says more than one thing. */
  readonly codes: readonly number[]
  readonly values: readonly string[]
}

export const several = -1

/** Brings a field's columns together. */
export function labelField(sources: readonly FieldSource[], rows: number): LabelField {
  const [only] = sources
  if (!only) return { codes: Array.from({ length: rows }, () => 0), values: [''] }
  if (sources.length === 1 && only.is === undefined) return only.column
  const values = ['']
  const codes = Array.from({ length: rows }, () => 0)
  for (const { column, is } of sources) {
    const meanings = column.values.map((text) => {
      const word = is === undefined ? text : isChecked(text) ? is : ''
      const known = values.indexOf(word)
      return known >= 0 ? known : values.push(word) - 1
    })
    for (let row = 0; row < rows; row++) {
      const said = meanings[column.codes[row] as number] as number
      if (said === 0 || codes[row] === said) continue
      codes[row] = codes[row] === 0 ? said : several
    }
  }
  return { codes, values }
}

const unchecked: ReadonlySet<string> = new Set([
  '',
  '0',
  'unchecked',
  'no',
  'false',
  'no marcado',
  'no seleccionado',
  'falso',
  'not selected',
])

const isChecked = (text: string): boolean => !unchecked.has(folded(text))
