import {
  type Carried,
  ContentError,
  carriedDigest,
  carriedFormat,
  type Library,
  parseEvidence,
  parseFramework,
  parseSummary,
  carriedText as textOf,
} from '@value-framework/core'
import { library } from './library.ts'

export interface ReadCarried extends Carried {
  /** SHA-256 of what is carried, as the file gives it. */
  readonly digest: string
  /** False where what is carried was changed after the file was made. */
  readonly intact: boolean
}

/** What there is to carry; the library adds itself. */
export type CarriedInput = Omit<Carried, 'library'>

/** The text that a file carries: JSON whose last field is the digest of all before it. */
export const carriedText = (input: CarriedInput): string => textOf({ ...input, library })

/** The digest of what a file would carry, for files that do not: it tells which data they were made from. */
export const digestOf = (input: CarriedInput): string => JSON.parse(carriedText(input)).digest

/**
 * What a text made by `carriedText` says. Summary, evidence and framework are parsed like any file from outside.
 *
 * @throws {ContentError} for a text that carries nothing of this library, and for a summary or evidence that is none
 */
export function parseCarried(text: string, subject = 'The file'): ReadCarried {
  const { format: found, digest, ...content } = parsedObject(text, subject)
  if (found !== carriedFormat) throw nothingCarried(subject)
  const framework = parseFramework(content.framework, undefined, { subject })
  const words = (field: string): string | undefined =>
    typeof content[field] === 'string' ? content[field] : undefined
  const given = Object(content.library) as Partial<Record<keyof Library, unknown>>
  const { summary, evidence } = content
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
    ...(evidence !== undefined && { evidence: parseEvidence(evidence, framework, { subject }) }),
    digest: String(digest ?? ''),
    intact: digest === carriedDigest(JSON.stringify({ format: found, ...content })),
  }
}

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
