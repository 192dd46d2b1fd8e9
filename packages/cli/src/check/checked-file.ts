import {
  ContentError,
  camdenFramework,
  decodeText,
  describeReading,
  type Framework,
  parseEvidence,
  parseFramework,
  parseMap,
  parseSummary,
  type ResponseMap,
  type Summary,
} from '@value-framework/core'
import { fileName } from '../machine.ts'
import { readSurvey } from '../read-survey.ts'
import { evidenceParts } from './evidence-parts.ts'
import { type FileKind, fileKind } from './file-kind.ts'
import { readingFaults } from './reading-faults.ts'
import { counted, summaryParts } from './summary-parts.ts'

export interface CheckOptions {
  /** Frameworks that files may name, besides the brief's. */
  readonly frameworks: readonly Framework[]
  readonly map?: ResponseMap | undefined
  readonly scale?: { readonly min: number; readonly max: number } | undefined
}

/** What a valid file is, in sentences. */
export interface CheckedFile {
  readonly sentences: readonly string[]
  /** What was read of a file that is not valid in all. */
  readonly faults?: ContentError
}

/**
 * Checks the content of one file.
 *
 * @throws {ContentError} for files that are not valid
 * @throws {UnmappedError} for survey files that need a map
 */
export async function checkedFile(
  path: string,
  bytes: Uint8Array,
  options: CheckOptions,
): Promise<CheckedFile> {
  const subject = fileName(path)
  const kind = fileKind(bytes)
  if (kind === 'responses') return await checkedResponses(subject, bytes, options)
  return { sentences: [checkedText(kind, decodeText(bytes).text, subject, options.frameworks)] }
}

function checkedText(
  kind: Exclude<FileKind, 'responses'>,
  text: string,
  subject: string,
  frameworks: readonly Framework[],
): string {
  switch (kind) {
    case 'summary':
      return summarySentence(
        subject,
        parseSummary(text, frameworkOf(text, frameworks), { subject }),
      )
    case 'framework': {
      const { dimensions, sectors, prompts } = parseFramework(text, camdenFramework, { subject })
      const parts = [
        counted(dimensions.length, 'dimension'),
        counted(sectors.length, 'sector'),
        counted(prompts.length, 'prompt card'),
      ]
      return `${subject} is a valid framework: ${parts.join(', ')}.`
    }
    case 'evidence': {
      const evidence = parseEvidence(text, frameworkOf(text, frameworks), { subject })
      return `${subject} is valid evidence: ${evidenceParts(evidence).join(', ')}.`
    }
    case 'map': {
      const { columns = {}, tags = {} } = parseMap(text, frameworks[0], { subject })
      const parts = [
        counted(Object.keys(columns).length, 'column'),
        ...(Object.keys(tags).length > 0 ? [counted(Object.keys(tags).length, 'tag')] : []),
      ]
      return `${subject} is a valid map for survey files: ${parts.join(', ')}.`
    }
    case 'unknown':
      return refuseUnknown(text, subject)
  }
}

/** The framework that a file names, where it is at hand; else the brief's, whose parser says what is missing. */
function frameworkOf(text: string, frameworks: readonly Framework[]): Framework {
  const id = statedFramework(text)
  const named = frameworks.find((framework) => framework.id === id)
  return named ?? (id === undefined ? frameworks[0] : undefined) ?? camdenFramework
}

function statedFramework(text: string): unknown {
  try {
    return Object(JSON.parse(text)).framework
  } catch {
    return undefined
  }
}

const summarySentence = (subject: string, summary: Summary): string =>
  `${subject} is a valid summary: ${summaryParts(summary).join(', ')}.`

function refuseUnknown(text: string, subject: string): never {
  let found = 'JSON of another kind'
  let hint = 'Write "format": "value-framework/summary@1" into a summary.'
  try {
    JSON.parse(text)
  } catch (error) {
    found = 'text that is not JSON'
    hint = `${(error as Error).message}.`
  }
  const wanted = 'a summary, a framework, evidence, a map or a responses file'
  throw new ContentError(subject, [{ path: '', found, wanted, hint }])
}

async function checkedResponses(
  subject: string,
  bytes: Uint8Array,
  { frameworks, map, scale }: CheckOptions,
): Promise<CheckedFile> {
  const framework = frameworks[0]
  const read = await readSurvey(bytes, { subject, map, scale, framework })
  const issues = readingFaults(read)
  const sentences = [
    `${subject} is a responses file. It is private: publish a summary of it, never the file.`,
    ...describeReading(read.report, framework ? { framework } : {}).map((line) => `  ${line}`),
  ]
  if (issues.length === 0) return { sentences }
  return { sentences, faults: new ContentError(subject, issues) }
}
