import {
  ContentError,
  type Framework,
  type Lang,
  parseFramework,
  parseSummary,
  type Summary,
  summaryFile,
} from '@value-framework/core'
import { type Library, library } from './library.ts'
import { sha256 } from './sha256.ts'

/** What a file says of itself, so that the figure can be made again from the file alone. */
export interface Carried {
  /** The figure's name in kebab case, such as `dimension-radar`. */
  readonly figure: string
  readonly lang: Lang
  readonly library: Library
  /** The source line in words, where the summary names a source. */
  readonly source?: string
  /** The license of the data or the words, as their author gave it. */
  readonly license?: string
  /** Whose words the framework's are. */
  readonly notice?: string
  /** Dimensions and sectors of the framework with their names: what a summary needs to be read. */
  readonly framework: Framework
  readonly summary?: Summary
}

export interface ReadCarried extends Carried {
  /** SHA-256 of what is carried, as the file gives it. */
  readonly digest: string
  /** False where what is carried was changed after the file was made. */
  readonly intact: boolean
}

/** What there is to carry; the library adds itself. */
export type CarriedInput = Omit<Carried, 'library'>

const format = 'value-framework/carried@1'

/** The text that a file carries: JSON whose last field is the digest of all before it. */
export function carriedText(input: CarriedInput): string {
  const { figure, lang, source, license, notice, framework, summary } = input
  const content = {
    format,
    figure,
    lang,
    library,
    source,
    license,
    notice,
    framework: outline(framework),
    summary: summary && summaryFile(summary),
  }
  const text = JSON.stringify(content)
  return printable(JSON.stringify({ ...content, digest: digestOf(text) }))
}

/**
 * What a text made by `carriedText` says. The summary and framework are parsed like any file from outside.
 *
 * @throws {ContentError} for a text that carries nothing of this library, and for a summary that is no summary
 */
export function parseCarried(text: string, subject = 'The file'): ReadCarried {
  const { format: found, digest, ...content } = parsedObject(text, subject)
  if (found !== format) throw nothingCarried(subject)
  const framework = parseFramework(content.framework, undefined, { subject })
  const words = (field: string): string | undefined =>
    typeof content[field] === 'string' ? content[field] : undefined
  const given = Object(content.library) as Partial<Record<keyof Library, unknown>>
  const { summary } = content
  const [source, license, notice] = [words('source'), words('license'), words('notice')]
  return {
    figure: words('figure') ?? '',
    lang: words('lang') ?? framework.lang,
    library: {
      name: String(given.name ?? ''),
      version: String(given.version ?? ''),
      license: String(given.license ?? ''),
    },
    ...(source !== undefined && { source }),
    ...(license !== undefined && { license }),
    ...(notice !== undefined && { notice }),
    framework,
    ...(summary !== undefined && { summary: parseSummary(summary, framework, { subject }) }),
    digest: String(digest ?? ''),
    intact: digest === digestOf(JSON.stringify({ format: found, ...content })),
  }
}

const digestOf = (text: string): string => `sha256-${sha256(new TextEncoder().encode(text))}`

/** Names of dimensions and sectors, without the content that no chart needs. */
function outline({ id, lang, title, layers, dimensions, sectors }: Framework): object {
  const named = ({ id, origin, label }: Framework['sectors'][number]): object => ({
    id,
    origin,
    label,
  })
  return {
    format: 'value-framework/framework@1',
    id,
    lang,
    title,
    ...(layers.length > 0 && { layers }),
    dimensions: dimensions.map((dimension) => ({ ...named(dimension), subthemes: [] })),
    sectors: sectors.map(named),
  }
}

/** JSON may hold two characters as they are that XML may not. */
const printable = (json: string): string =>
  json.replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)

function parsedObject(text: string, subject: string): { readonly [field: string]: unknown } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw nothingCarried(subject)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw nothingCarried(subject)
  }
  return value as { readonly [field: string]: unknown }
}

/** The error for a file that no figure of this library went into. */
export function nothingCarried(subject: string): ContentError {
  return new ContentError(subject, [
    {
      path: '',
      found: 'a file without the data of a figure',
      wanted: 'a file that this library made',
      hint: 'Programs that save a file again may drop its data. Take the file as it was downloaded.',
    },
  ])
}
