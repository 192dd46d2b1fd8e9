import { decodeText } from '@value-framework/core'
import { isWorkbook } from '../read-survey.ts'

export type FileKind = 'summary' | 'framework' | 'map' | 'responses' | 'unknown'

/** The kinds as messages name them. */
export const kindNames: { readonly [kind in FileKind]: string } = {
  summary: 'a summary',
  framework: 'a framework',
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
  const { format, groups, columns, dimensions, documents } = Object(data)
  const isMap = columns !== undefined || documents !== undefined
  const isFramework = dimensions !== undefined || Object(data).extends !== undefined
  return (
    statedKind(format) ??
    (Array.isArray(groups) ? 'summary' : isFramework ? 'framework' : isMap ? 'map' : 'unknown')
  )
}

function statedKind(format: unknown): FileKind | undefined {
  const [, kind] = /^value-framework\/(summary|framework|map)@/.exec(String(format)) ?? []
  return kind as FileKind | undefined
}
