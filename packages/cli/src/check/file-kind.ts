import { decodeText } from '@value-framework/core'
import { isWorkbook } from '../read-survey.ts'

export type FileKind = 'summary' | 'framework' | 'evidence' | 'map' | 'responses' | 'unknown'

/** The kinds as messages name them. */
export const kindNames: { readonly [kind in FileKind]: string } = {
  summary: 'a summary',
  framework: 'a framework',
  evidence: 'evidence',
  map: 'a map',
  responses: 'a responses file',
  unknown: 'JSON',
}

/** What a file is meant to be, whether or not it is valid: JSON by what it says of itself, a table for all else. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (isWorkbook(bytes)) return 'responses'
  const { text } = decodeText(bytes.subarray(0, 4096))
  return /^\s*[{[]/.test(text) ? jsonKind(decodeText(bytes).text) : 'responses'
}

function jsonKind(text: string): FileKind {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return statedKind(/"format"\s*:\s*"([^"]*)"/.exec(text)?.[1]) ?? 'unknown'
  }
  return statedKind(Object(data).format) ?? kindByFields(Object(data))
}

/** The fields by which files without a format are told apart, the surest first. */
function kindByFields(data: { readonly [field: string]: unknown }): FileKind {
  const has = (...fields: readonly string[]): boolean =>
    fields.some((field) => data[field] !== undefined)
  if (Array.isArray(data.groups)) return 'summary'
  if (has('voices', 'findings')) return 'evidence'
  if (has('dimensions', 'extends')) return 'framework'
  return has('columns', 'documents') ? 'map' : 'unknown'
}

function statedKind(format: unknown): FileKind | undefined {
  const [, kind] = /^value-framework\/(summary|framework|evidence|map)@/.exec(String(format)) ?? []
  return kind as FileKind | undefined
}
