import type { Framework } from '../model/framework.ts'
import { contentCopy, formatHint, type ParseOptions } from './content-input.ts'
import { completeFramework } from './framework-complete.ts'
import { layeredFramework } from './framework-layer.ts'
import { checkFramework } from './framework-rules.ts'
import { type FrameworkFile, frameworkShape } from './framework-shape.ts'
import type { FromSchema } from './from-schema.ts'
import type { JsonSchema } from './json-schema.ts'
import { newProblems, type Problems, quote, throwProblems } from './problems.ts'

/** A framework as callers may pass it: the object of a file, as TypeScript types imported JSON, or a parsed one. */
export type FrameworkInput = FromSchema<typeof frameworkShape, 'input'> | Framework

/**
 * Turns untrusted content into a framework: an object, or JSON text of at most 1 MB. Content that `extends` another
 * framework is layered over `base`: an item with a known id takes the fields that are given, and is marked as the
 * user's where its words change; other items are added. Content that stands alone has an id, a title and 2 to 8
 * dimensions. A parsed framework is valid input too.
 *
 * @param base the framework that content may extend; not touched
 * @throws {ContentError} with all problems, the first hundred if there are more
 */
export function parseFramework(
  input: unknown,
  base?: Framework,
  options: ParseOptions = {},
): Framework {
  return readFramework(input, base, options, false)
}

/** A framework written in code: `parseFramework` with the types of the file. With `base` it always extends it. */
export function defineFramework(
  content: FrameworkInput,
  base?: Framework,
  options: ParseOptions = {},
): Framework {
  return readFramework(content, base, options, base !== undefined)
}

function readFramework(
  input: unknown,
  base: Framework | undefined,
  { subject = 'The framework' }: ParseOptions,
  extending: boolean,
): Framework {
  const problems = newProblems()
  let extended: Framework | undefined
  const file: Partial<FrameworkFile> = contentCopy(input, subject, problems, (data) => {
    const named = extending || Object(data).extends !== undefined
    extended = named ? base : undefined
    return fittingShape(data, extended)
  })
  checkExtends(file, base, problems)
  checkFramework(file, extended, problems)
  throwProblems(subject, problems)
  return extended ? layeredFramework(file, extended) : completeFramework(file)
}

function checkExtends(
  file: Partial<FrameworkFile>,
  base: Framework | undefined,
  problems: Problems,
): void {
  const { extends: id } = file
  if (id === undefined || id === base?.id || base?.layers.includes(id)) return
  const found = `${quote(id)}, which is not at hand`
  const wanted = base ? quote(base.id) : ''
  problems.add('extends', found, wanted, 'Give the framework that the file extends.')
}

/** The shape, narrowed to the ids that the content and the framework underneath have. */
function fittingShape(data: unknown, base: Framework | undefined): JsonSchema {
  const { $defs, properties } = frameworkShape
  const ids = (list: 'dimensions' | 'sectors' | 'audiences'): string[] => {
    const given: unknown = Object(data)[list]
    const known = (base?.[list] ?? []).map(({ id }) => id)
    const own = Array.isArray(given) ? given.slice(0, 12).map((item) => Object(item).id) : []
    return [...new Set([...known, ...own])].filter((id) => typeof id === 'string')
  }
  const reference = (noun: string, names: readonly string[]): JsonSchema => ({
    type: 'string',
    noun,
    enum: names,
  })
  const sectors = ids('sectors')
  return {
    ...frameworkShape,
    properties: {
      ...properties,
      format: {
        ...properties.format,
        hint: formatHint(Object(data).format, properties.format.const),
      },
    },
    $defs: {
      ...$defs,
      dimensionId: reference('dimension', ids('dimensions')),
      sectorId: reference('sector', sectors),
      audienceId: reference('audience', ids('audiences')),
      cells: {
        ...$defs.cells,
        noun: 'sector',
        properties: Object.fromEntries(sectors.map((id) => [id, $defs.cells.additionalProperties])),
        additionalProperties: false,
      },
    },
  }
}
