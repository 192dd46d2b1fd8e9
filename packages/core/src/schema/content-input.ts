import { checkedCopy, type UnknownFieldHint } from './checked-copy.ts'
import type { JsonSchema } from './json-schema.ts'
import { type Problems, throwProblems } from './problems.ts'

export interface ParseOptions {
  /** The input as its owner knows it, such as a file name; it begins the error's message. */
  readonly subject?: string
}

/** Longest JSON text that is read, in characters: 1 MB of plain letters. */
const longestText = 1_000_000

/**
 * A checked copy of untrusted content: an object, or JSON text of at most 1 MB. What does not fit is reported and
 * undefined in the copy.
 *
 * @param shapeFor the schema to judge by, once the data are there to fit it to
 * @throws {ContentError} if the text cannot be read at all
 */
export function contentCopy(
  input: unknown,
  subject: string,
  problems: Problems,
  shapeFor: (data: unknown) => JsonSchema,
  unknownFieldHint?: UnknownFieldHint,
): object {
  const data = typeof input === 'string' ? parseJson(input.trim(), problems) : input
  throwProblems(subject, problems)
  try {
    return Object(checkedCopy(shapeFor(data), data, problems, unknownFieldHint))
  } catch {
    problems.add('', 'an object that cannot be read', 'plain data', 'Give what JSON.parse returns.')
    return {}
  }
}

function parseJson(text: string, problems: Problems): unknown {
  if (text.length > longestText) {
    const found = `${(text.length / longestText).toFixed(1)} MB of text`
    return void problems.add('', found, 'at most 1 MB', 'Leave out what the file does not need.')
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    const web = text.startsWith('<') && 'This is a web page or XML; check the address.'
    const found = text ? 'text that is not JSON' : 'an empty text'
    return void problems.add('', found, 'JSON', web || `${(error as Error).message}.`)
  }
}

/** What to do about a file of another format or version. */
export function formatHint(found: unknown, wanted: string): string {
  if (typeof found !== 'string') return ''
  const [name, version] = wanted.split('@')
  if (found.startsWith(`${name}@`) && Number(found.split('@')[1]) > Number(version)) {
    return 'The file is of a newer version than this software knows; update the software.'
  }
  return found.startsWith('value-framework/') ? 'This is another kind of file.' : ''
}
