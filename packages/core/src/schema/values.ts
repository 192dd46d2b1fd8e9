import { camdenOutline } from '../../content/camden-2022/outline.ts'
import type { Framework } from '../model/framework.ts'
import type { Cell, Summary } from '../model/summary.ts'
import { checkedCopy } from './checked-copy.ts'
import type { JsonSchema } from './json-schema.ts'
import { newProblems, throwProblems } from './problems.ts'

/** Numbers by dimension id, or in the framework's order; a dimension without one may be left out, null or undefined. */
export type Values =
  | { readonly [dimension: string]: number | null | undefined }
  | readonly (number | null | undefined)[]

export interface ValuesOptions {
  readonly title?: string
  /** What the error's message begins with; `The figure` by default. */
  readonly subject?: string
}

/**
 * The simple door: one unnamed perspective on a 1–5 scale, said to be a rating and no more. A dimension without a
 * number is `pending`.
 *
 * @throws {ContentError} for unknown dimensions and for what is no number from 1 to 5
 */
export function summaryFromValues(
  values: Values,
  framework: Framework = camdenOutline,
  { title, subject = 'The figure' }: ValuesOptions = {},
): Summary {
  const problems = newProblems()
  const ids = framework.dimensions.map(({ id }) => id)
  const read = readValues(values, ids)
  throwProblems(subject, problems)
  return {
    framework: framework.id,
    ...(title !== undefined && { title }),
    statistic: 'unstated',
    scale: { min: 1, max: 5, labels: {} },
    example: false,
    groups: [
      {
        id: 'group-1',
        label: '',
        kind: 'other',
        cells: Object.fromEntries(ids.map((id) => [id, cellOf(read(id))])),
      },
    ],
  }

  function readValues(input: unknown, names: readonly string[]): (id: string) => unknown {
    const number: JsonSchema = {
      type: ['number', 'null'],
      title: 'a number from 1 to 5',
      minimum: 1,
      maximum: 5,
    }
    const list: JsonSchema = { type: 'array', maxItems: names.length, items: number }
    const byId: JsonSchema = {
      type: 'object',
      title: 'an object with a number for each dimension',
      properties: Object.fromEntries(names.map((id) => [id, number])),
      additionalProperties: false,
      noun: 'dimension',
    }
    try {
      const inOrder = Array.isArray(input)
      const fits = inOrder && input.length <= names.length
      const given = fits ? Array.from(input, (value) => value ?? null) : input
      const copy = Object(checkedCopy(inOrder ? list : byId, given, problems, undefined, 'values'))
      return (id) => copy[inOrder ? names.indexOf(id) : id]
    } catch {
      problems.add('values', 'an object that cannot be read', 'plain numbers')
      return () => undefined
    }
  }
}

const cellOf = (value: unknown): Cell =>
  typeof value === 'number' ? { state: 'shown', value } : { state: 'pending' }
