import type { JsonSchema, TypeName } from './json-schema.ts'
import { at, type Problems, quote } from './problems.ts'
import { didYouMean, foundWords, idsWords, mendWords, wantedWords } from './wording.ts'

/** What to say about a field that does not exist, where a near name is not the answer. */
export type UnknownFieldHint = (key: string, path: string) => string | undefined

/**
 * Judges untrusted data by a schema and copies what fits: each property is read once, so later steps work with plain
 * data whatever getters the original has. Fields that are undefined count as absent. What does not fit is reported and
 * is undefined in the copy, under its key. Never throws, unless reading a property throws.
 */
export function checkedCopy(
  root: JsonSchema,
  input: unknown,
  problems: Problems,
  unknownFieldHint: UnknownFieldHint = () => undefined,
  rootPath = '',
): unknown {
  const resolved = new Map<JsonSchema, JsonSchema>()
  const patterns = new Map<string, RegExp>()
  return visit(root, input, rootPath)

  function visit(given: JsonSchema, value: unknown, path: string): unknown {
    const schema = resolve(given)
    const misfit = (found: string = foundWords(value)): void =>
      problems.add(path, found, wantedWords(schema), mendWords(schema, value))
    const { type, enum: values } = schema
    const kind = kindOf(value)
    if (
      type &&
      ![type].flat().some((name) => name === kind || (name === 'number' && kind === 'integer'))
    ) {
      return misfit()
    }
    if (schema.const ? value !== schema.const : values && !values.includes(value as string)) {
      return misfit(typeof value === 'string' ? quote(value) : undefined)
    }
    // Adding 0 makes −0 a plain 0, which is how it will be printed.
    if (typeof value === 'number') return fitsRange(schema, value) ? value + 0 : misfit()
    if (typeof value === 'string') {
      const { minLength = 0, maxLength = value.length, pattern } = schema
      if (value.length > maxLength) {
        const { length } = [...value]
        if (length > maxLength) return misfit(`${length} characters`)
      }
      const fits = value.length >= minLength && (!pattern || matches(pattern, value))
      return fits ? value : misfit(quote(value))
    }
    if (!type && !schema.const && !values) return plainCopy(value, path)
    if (Array.isArray(value)) return visitList(schema, value, path, misfit)
    return kind === 'object' ? visitObject(schema, value as object, path, misfit) : value
  }

  function visitList(
    schema: JsonSchema,
    list: readonly unknown[],
    path: string,
    misfit: (found?: string) => void,
  ): unknown {
    const { items = {}, minItems = 0, maxItems = list.length } = schema
    const { length } = list
    if (length < minItems || length > maxItems)
      return misfit(`${length} ${length === 1 ? 'entry' : 'entries'}`)
    const copy = Array.from({ length }, (_, index) => visit(items, list[index], at(path, index)))
    copy.forEach((entry, index) => {
      if (schema.uniqueItems && entry !== undefined && copy.indexOf(entry) < index) {
        problems.add(at(path, index), `${quote(String(entry))} a second time`, 'each entry once')
      }
    })
    return copy
  }

  function visitObject(
    schema: JsonSchema,
    object: object,
    path: string,
    misfit: (found?: string) => void,
  ): unknown {
    const { properties = {}, required = [], maxProperties = Infinity, minProperties = 0 } = schema
    const keys = Object.keys(object)
    if (keys.length > maxProperties || keys.length < minProperties) {
      return misfit(`an object with ${keys.length} ${keys.length === 1 ? 'field' : 'fields'}`)
    }
    const copy: [string, unknown][] = []
    for (const key of keys) {
      const value = (object as { readonly [key: string]: unknown })[key]
      if (value === undefined) continue
      if (problems.full) break
      const field = fieldSchema(schema, key)
      if (field) copy.push([key, visit(field, value, at(path, key))])
      else problems.add(at(path, key), '', '', unknownField(schema, key, path))
    }
    for (const key of required) {
      if (!copy.some(([name]) => name === key))
        visit(properties[key] ?? {}, undefined, at(path, key))
    }
    return Object.fromEntries(copy)
  }

  function fieldSchema(schema: JsonSchema, key: string): JsonSchema | false | undefined {
    const { properties = {}, patternProperties = {}, additionalProperties, propertyNames } = schema
    if (Object.hasOwn(properties, key)) return properties[key]
    for (const [pattern, field] of Object.entries(patternProperties)) {
      if (matches(pattern, key)) return field
    }
    const { pattern = '' } = resolve(propertyNames ?? {})
    return matches(pattern, key) && additionalProperties
  }

  function unknownField(schema: JsonSchema, key: string, path: string): string {
    const { properties = {}, propertyNames, noun } = schema
    const names = Object.keys(properties)
    const mend =
      unknownFieldHint(key, path) ??
      (didYouMean(key, names) ||
        (noun ? idsWords(noun, names) : propertyNames ? '' : 'Fields of your own begin with "x-".'))
    const wanted = propertyNames ? `: ${resolve(propertyNames).title} is wanted` : ''
    return `no such ${noun ?? 'field'}${wanted}. ${mend}`.trim()
  }

  /** A copy of anything that JSON can hold; `x-` fields may hold all of that. */
  function plainCopy(value: unknown, path: string): unknown {
    try {
      return JSON.parse(JSON.stringify(value))
    } catch {
      return void problems.add(path, 'something that JSON cannot hold', 'plain data')
    }
  }

  function resolve(schema: JsonSchema): JsonSchema {
    if (!schema.$ref) return schema
    const known = resolved.get(schema)
    if (known) return known
    const { $ref: _, ...own } = schema
    const target = resolve(root.$defs?.[schema.$ref.slice('#/$defs/'.length)] ?? {})
    const whole = {
      ...target,
      ...own,
      properties: { ...target.properties, ...own.properties },
      required: [...(target.required ?? []), ...(own.required ?? [])],
    }
    resolved.set(schema, whole)
    return whole
  }

  function matches(pattern: string, text: string): boolean {
    const compiled = patterns.get(pattern) ?? new RegExp(pattern, 'u')
    patterns.set(pattern, compiled)
    return compiled.test(text)
  }
}

function kindOf(value: unknown): TypeName | undefined {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') {
    return Number.isInteger(value) ? 'integer' : Number.isFinite(value) ? 'number' : undefined
  }
  const type = typeof value
  return type === 'object' || type === 'string' || type === 'boolean' ? type : undefined
}

function fitsRange(schema: JsonSchema, value: number): boolean {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity } = schema
  return value >= minimum && value <= maximum && value > exclusiveMinimum
}
