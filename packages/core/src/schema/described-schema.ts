import type { JsonSchema } from './json-schema.ts'

/**
 * A schema for publishing: the shape with a description for the file (`''`), each definition (`group`) and each of its
 * fields (`group.label`; `.title` for the file's own). Kept apart from the shapes so that pages do not load it.
 */
export function describedSchema(
  shape: JsonSchema,
  words: { readonly [place: string]: string },
): JsonSchema {
  const described = (schema: JsonSchema, place: string): JsonSchema => {
    const description = words[place]
    const { properties } = schema
    return {
      ...schema,
      ...(description !== undefined && { description }),
      ...(properties && {
        properties: mapped(properties, (field, name) => described(field, `${place}.${name}`)),
      }),
    }
  }
  return { ...described(shape, ''), $defs: mapped(shape.$defs ?? {}, described) }
}

function mapped(
  schemas: { readonly [name: string]: JsonSchema },
  change: (schema: JsonSchema, name: string) => JsonSchema,
): { readonly [name: string]: JsonSchema } {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, change(schema, name)]),
  )
}
