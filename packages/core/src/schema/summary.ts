import { camdenOutline } from '../../content/camden-2022/outline.ts'
import type { Framework } from '../model/framework.ts'
import type { Scale, Statistic, Summary } from '../model/summary.ts'
import { contentCopy, formatHint, type ParseOptions } from './content-input.ts'
import type { FromSchema } from './from-schema.ts'
import type { JsonSchema } from './json-schema.ts'
import { newProblems, type Problems, quote, throwProblems } from './problems.ts'
import { readGroups } from './summary-groups.ts'
import { type SummaryFile, summaryShape } from './summary-shape.ts'

/** A summary as callers may pass it: the object of a file, as TypeScript types imported JSON, or a parsed summary. */
export type SummaryInput = FromSchema<typeof summaryShape, 'input'> | Summary

/**
 * Turns untrusted content into a summary: an object, or JSON text of at most 1 MB. Content is judged by
 * `summarySchema`, by the framework's dimensions and sectors and by the rules of the format; a dimension that a group
 * does not mention is `pending`. Fields that begin with `x-` are kept. A parsed summary is valid input too.
 *
 * @param framework whose dimensions the cells name; the brief's by default
 * @throws {ContentError} with all problems, the first hundred if there are more
 */
export function parseSummary(
  input: unknown,
  framework: Framework = camdenOutline,
  options: ParseOptions = {},
): Summary {
  const { subject = 'The summary' } = options
  const problems = newProblems()
  const shapeFor = (data: unknown): JsonSchema => fittingShape(data, framework)
  const file: Partial<SummaryFile> = contentCopy(input, subject, problems, shapeFor, noComposite)
  const summary = readSummary(file, framework, problems)
  throwProblems(subject, problems)
  return summary
}

/** A summary written in code: `parseSummary` with the types of the file. */
export function defineSummary(
  summary: SummaryInput,
  framework: Framework = camdenOutline,
  options: ParseOptions = {},
): Summary {
  return parseSummary(summary, framework, options)
}

const defaultScale: Scale = { min: 1, max: 5, labels: {} }

function readSummary(
  file: Partial<SummaryFile>,
  framework: Framework,
  problems: Problems,
): Summary {
  const { $schema, format, ...fields } = file
  const scale = readScale(file.scale, problems)
  const misnamed = Object.hasOwn(file, 'statistic') && 'median'
  const statistic = file.statistic ?? (misnamed || impliedStatistic(file))
  return {
    ...fields,
    framework: file.framework ?? framework.id,
    statistic,
    scale,
    example: file.example ?? false,
    groups: readGroups(file.groups ?? [], { framework, statistic, scale }, problems),
  }
}

function readScale(file: SummaryFile['scale'], problems: Problems): Scale {
  const { min, max, labels = {} } = file ?? defaultScale
  if (!file || min === undefined || max === undefined) return defaultScale
  if (min >= max) problems.add('scale.max', String(max), `a number above the scale's min, ${min}`)
  else if (!Number.isFinite(max - min)) {
    problems.add('scale', 'ends too far apart to compute with', 'a narrower scale')
  }
  for (const key of Object.keys(labels)) {
    const point = Number(key)
    if (String(point) !== key || !(point >= min && point <= max)) {
      problems.add(`scale.labels.${key}`, quote(key), `a number from ${min} to ${max} as the key`)
    }
  }
  return { ...file, labels }
}

/** Medians name themselves: a file whose every number stands under `median` needs no `statistic`. */
function impliedStatistic({ groups = [] }: Partial<SummaryFile>): Statistic {
  const cells = groups.flatMap((group) => Object.values(group?.cells ?? {}))
  const shown = cells.filter(
    (cell: unknown) =>
      typeof cell === 'number' ||
      (typeof cell === 'object' && cell !== null && ('value' in cell || 'median' in cell)),
  )
  const medians = shown.every((cell) => typeof cell === 'object' && 'median' in cell)
  return shown.length > 0 && medians ? 'median' : 'unstated'
}

/** The shape, narrowed to one framework's ids and the file's own scale, so that messages can name them. */
function fittingShape(data: unknown, framework: Framework): JsonSchema {
  const { format, framework: id, scale } = Object(data)
  const { min, max } = Object(scale ?? defaultScale)
  const usable = typeof min === 'number' && typeof max === 'number' && min <= max
  const hint = scale === undefined ? 'Without a "scale" it runs from 1 to 5.' : ''
  const range = usable ? { minimum: min, maximum: max, hint } : {}
  const { $defs, properties } = summaryShape
  return {
    ...summaryShape,
    properties: {
      ...properties,
      format: { ...properties.format, hint: formatHint(format, properties.format.const) },
    },
    $defs: {
      ...$defs,
      framework: {
        enum: [framework.id, ...framework.layers],
        hint: `Read the file together with the framework ${typeof id === 'string' ? quote(id) : 'that it names'}.`,
      },
      sector: {
        type: 'string',
        noun: 'sector',
        enum: framework.sectors.map((sector) => sector.id),
      },
      cells: {
        ...$defs.cells,
        noun: 'dimension',
        properties: Object.fromEntries(
          framework.dimensions.map((dimension) => [dimension.id, $defs.cells.additionalProperties]),
        ),
        additionalProperties: false,
      },
      cell: { ...$defs.cell, ...range },
      point: { ...$defs.point, ...range },
    },
  }
}

const composites = [
  'total',
  'sum',
  'average',
  'mean',
  'score',
  'overall',
  'index',
  'composite',
  'grade',
  'rank',
  'ranking',
]

function noComposite(key: string, path: string): string | undefined {
  if (!composites.includes(key.toLowerCase())) return undefined
  if (key === 'mean' && path.includes('.cells.')) {
    return 'Write the number under "value" and "statistic": "mean" for the file.'
  }
  return 'There is no single score: the dimensions stand side by side and are never added up, averaged or ranked.'
}
