import type { ElementDefinition } from './definition.ts'

/** What a page gives an element to show, by property name. */
export interface Given {
  readonly [property: string]: unknown
}

/** Data that cannot be shown, and why, in words for whoever makes the page. */
export class DataError extends Error {
  readonly problems: readonly string[]
  constructor(message: string, problems: readonly string[] = []) {
    super(message)
    this.problems = problems
  }
}

/** Largest file that is fetched, in bytes: what the parsers read as text. */
const largest = 1_000_000

/**
 * Fetches a JSON file. Only addresses of the web are asked: an address that a page took from somewhere else may say
 * anything.
 */
export async function fetchData(
  address: string,
  base: string,
  signal: AbortSignal,
): Promise<unknown> {
  const url = addressOf(address, base)
  const response = await fetch(url, { signal }).catch((error: Error) => {
    throw new DataError(`src: ${url.href} could not be loaded (${error.message}).`)
  })
  if (!response.ok) {
    throw new DataError(`src: ${url.href} could not be loaded (status ${response.status}).`)
  }
  const text = await response.text()
  if (text.length > largest) throw new DataError(`src: ${url.href} holds over 1 MB.`)
  return parsed(text)
}

function addressOf(address: string, base: string): URL {
  let url: URL | undefined
  try {
    url = new URL(address, base)
  } catch {
    // Told below, with every other address that is none.
  }
  const ours = url?.protocol === 'file:' && new URL(base).protocol === 'file:'
  if (!url || !(ours || url.protocol === 'https:' || url.protocol === 'http:')) {
    throw new DataError(`src: "${address}" is no address of the web; https: and http: are.`)
  }
  return url
}

/** JSON, or the text itself, which the parsers know what to say about. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Which property a file is for: a framework says so, all else is what the element shows first. */
export function propertyFor(data: unknown, definition: ElementDefinition): string {
  const format: unknown = Object(data).format
  const isFramework = typeof format === 'string' && format.startsWith('value-framework/framework')
  const [first = 'framework'] = definition.properties
  return isFramework ? 'framework' : first
}

/** The JSON that stands inside an element, by property; `data-property` names another than the usual one. */
export function jsonChildren(
  element: Element,
  read: (text: string) => unknown,
  definition: ElementDefinition,
): Given {
  const given: { [property: string]: unknown } = {}
  for (const child of element.children) {
    if (child.localName !== 'script' || child.getAttribute('type') !== 'application/json') continue
    const data = read(child.textContent)
    const named = child.getAttribute('data-property')
    const property = definition.properties.find((name) => name === named)
    given[property ?? propertyFor(data, definition)] = data
  }
  return given
}
