import type { JsonSchema, TypeName } from './json-schema.ts'
import { nearest } from './nearest.ts'
import { choices, quote } from './problems.ts'

/** What was found, as a noun: `"4,5" (text)`, `7`, `a list`, `nothing`. */
export function foundWords(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return `${quote(value)} (text)`
  if (Array.isArray(value)) return 'a list'
  if (value && typeof value === 'object') return 'an object'
  return typeof value === 'function' ? 'a function' : String(value)
}

/** What a schema wants, as a noun: `a number from 1 to 5`. */
export function wantedWords(schema: JsonSchema): string {
  const { title, noun, enum: values } = schema
  if (noun && values) return `the id of ${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
  if (values) return choices(values)
  if (schema.const) return quote(schema.const)
  const types = [schema.type ?? []].flat()
  if (title && types.length > 1) return title
  return types.map((type) => typeWords(type, schema, title)).join(' or ')
}

function typeWords(type: TypeName, schema: JsonSchema, title: string | undefined): string {
  switch (type) {
    case 'number':
    case 'integer': {
      const { minimum: min, maximum: max, exclusiveMinimum: above } = schema
      const noun = title ?? (type === 'number' ? 'a number' : 'a whole number')
      if (above !== undefined) return `${noun} above ${above}`
      if (min === undefined) return noun
      return max === undefined ? `${noun} of at least ${min}` : `${noun} from ${min} to ${max}`
    }
    case 'string':
      return limited(title ?? 'text', schema.minLength, schema.maxLength, ' characters')
    case 'array':
      return limited(title ?? 'a list', schema.minItems, schema.maxItems, '')
    case 'boolean':
      return 'true or false'
    default:
      return title ?? (type === 'object' ? 'an object' : type)
  }
}

function limited(
  noun: string,
  min: number | undefined,
  max: number | undefined,
  unit: string,
): string {
  if (max === undefined) return noun
  return `${noun} of ${min ? `${min} to` : 'at most'} ${max}${unit}`
}

/** How to turn what was found into what is wanted, where that can be guessed. */
export function mendWords(schema: JsonSchema, value: unknown): string {
  const types = [schema.type ?? []].flat()
  if (typeof value === 'number' && types.length === 1 && types[0] === 'string') {
    return `Write "${value}", in quotation marks.`
  }
  if (typeof value === 'string') {
    if (schema.enum) {
      const names = schema.enum.map(String)
      if (names.includes(value)) return `Write ${value}, without quotation marks.`
      const mend = didYouMean(value, names) || (schema.noun && idsWords(schema.noun, names))
      return mend || (schema.hint ?? '')
    }
    const text = value.trim()
    if (types.includes('number') || types.includes('integer')) {
      if (/^-?\d+,\d{1,2}$/.test(text)) return `Write ${text.replace(',', '.')}, with a point.`
      if (text && Number.isFinite(Number(text))) {
        return `Write ${Number(text)}, without quotation marks.`
      }
    }
    if (types.includes('boolean') && /^(true|false)$/.test(text)) {
      return `Write ${text}, without quotation marks.`
    }
    if (schema.pattern && /\p{Cc}/u.test(value))
      return 'Take out line breaks and control characters.'
  }
  return typeof value === 'object' ? '' : (schema.hint ?? '')
}

/** `Did you mean "outcomes"?`, or nothing where no name is near. */
export function didYouMean(word: string, names: readonly string[]): string {
  const name = nearest(word, names)
  return name === undefined ? '' : `Did you mean ${quote(name)}?`
}

/** Which ids there are. */
export function idsWords(noun: string, ids: readonly string[]): string {
  return ids.length > 0
    ? `Each ${noun} has one of the ids ${choices(ids)}.`
    : `There is no ${noun} here.`
}
