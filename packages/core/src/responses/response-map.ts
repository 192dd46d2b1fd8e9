import { camdenOutline } from '../../content/camden-2022/outline.ts'
import type { Framework } from '../model/framework.ts'
import type { Missing } from '../model/responses.ts'
import type { Scale } from '../model/summary.ts'
import { contentCopy, formatHint, type ParseOptions } from '../schema/content-input.ts'
import type { FromSchema } from '../schema/from-schema.ts'
import type { JsonSchema } from '../schema/json-schema.ts'
import {
  at,
  choices,
  newProblems,
  type Problems,
  quote,
  throwProblems,
} from '../schema/problems.ts'
import { mapShape } from './map-shape.ts'

/**
 * Which column of a survey file is what, and how its words are read.
 *
 * - `columns`: by column name, either `dimension` (with `measure`, `lens`, `wave` and `moment` where they differ from
 *   the map's own, and `total`, the number of points that each unit shared out), or `as` a field. `is` makes a
 *   checkbox column say one value of the field when it is checked.
 * - `group`, `measure`, `lens`, `wave`, `moment`, `unitKind`: what holds for the whole file.
 * - `groups`, `sectors`: what the file's words or codes for them mean.
 * - `words`: what a word or code of an answer stands for: a number of the scale, or a reason for none.
 * - `tags`, `documents`: for coded passages, the dimension of each tag and the group of each document.
 */
export type ResponseMap = FromSchema<typeof mapShape>

/** A map as callers may pass it: the object of a file, as TypeScript types imported JSON. */
export type ResponseMapInput = FromSchema<typeof mapShape, 'input'>

const missingReasons: readonly Missing[] = [
  'not-sure',
  'skipped',
  'not-asked',
  'not-raised',
  'withdrawn',
]

/**
 * Turns untrusted content into a map: an object, or JSON text of at most 1 MB.
 *
 * @param framework whose dimensions and sectors the map names; the brief's by default
 * @throws {ContentError} with all problems
 */
export function parseMap(
  input: unknown,
  framework: Framework = camdenOutline,
  { subject = 'The map' }: ParseOptions = {},
): ResponseMap {
  const problems = newProblems()
  const map = contentCopy(input, subject, problems, (data) =>
    fittingShape(data, framework),
  ) as ResponseMap
  checkColumns(map, problems)
  checkScale(map.scale, problems)
  checkWords(map, problems)
  throwProblems(subject, problems)
  return map
}

function fittingShape(data: unknown, framework: Framework): JsonSchema {
  const { properties, $defs } = mapShape
  const ids = (noun: string, items: readonly { readonly id: string }[]): JsonSchema => ({
    type: 'string',
    noun,
    enum: items.map(({ id }) => id),
  })
  const hint = formatHint(Object(data).format, properties.format.const)
  return {
    ...mapShape,
    properties: { ...properties, format: { ...properties.format, hint } },
    $defs: {
      ...$defs,
      dimension: ids('dimension', framework.dimensions),
      sector: ids('sector', framework.sectors),
    },
  }
}

function checkColumns({ columns = {} }: ResponseMap, problems: Problems): void {
  for (const [name, column] of Object.entries(columns)) {
    const path = at('columns', name)
    if (!column || Object.hasOwn(column, 'as') !== Object.hasOwn(column, 'dimension')) continue
    const found = Object.hasOwn(column, 'as')
      ? 'both "as" and "dimension"'
      : 'neither "as" nor "dimension"'
    problems.add(
      path,
      found,
      'one of them',
      'A column holds answers about a dimension, or a field such as the group.',
    )
  }
}

function checkScale(scale: ResponseMap['scale'], problems: Problems): void {
  if (scale?.min === undefined || scale.max === undefined) return
  const { min, max, labels = {} } = scale
  if (min >= max) problems.add('scale.max', String(max), `a number above the scale's min, ${min}`)
  for (const key of Object.keys(labels)) {
    const point = Number(key)
    if (String(point) !== key || !(point >= min && point <= max)) {
      problems.add(at('scale.labels', key), quote(key), `a number from ${min} to ${max} as the key`)
    }
  }
}

function checkWords({ words = {} }: ResponseMap, problems: Problems): void {
  for (const [word, meaning] of Object.entries(words)) {
    if (typeof meaning !== 'string' || missingReasons.includes(meaning as Missing)) continue
    const wanted = `a number of the scale, or ${choices(missingReasons)}`
    problems.add(at('words', word), quote(meaning), wanted)
  }
}

/** The scale of ratings that a map, or else an option, gives; 1–5 where neither does. */
export function ratingScale(map: ResponseMap | undefined, option: Scale | undefined): Scale {
  const { min: low, max: high, labels: words = {} } = map?.scale ?? {}
  const isMapped = option?.min === low && option?.max === high
  if (option) return isMapped ? { ...option, labels: { ...words, ...option.labels } } : option
  if (!map?.scale) return { min: 1, max: 5, labels: {} }
  const { min, max, step, labels = {} } = map.scale
  return { min, max, ...(step !== undefined && { step }), labels }
}
