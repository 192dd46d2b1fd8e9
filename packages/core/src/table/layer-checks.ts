import type { Text } from '../model/framework.ts'
import type { ContentIssue } from '../schema/content-error.ts'
import { nearest } from '../schema/nearest.ts'
import { choices, quote } from '../schema/problems.ts'
import { foundWords } from '../schema/wording.ts'

export const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isText = (value: unknown): value is Text =>
  typeof value === 'string'
    ? value.trim() !== ''
    : isRecord(value) &&
      Object.keys(value).length > 0 &&
      Object.values(value).every((text) => typeof text === 'string' && text.trim() !== '')

export const issue = (
  path: string,
  value: unknown,
  wanted: string,
  hint: string,
): ContentIssue => ({
  path,
  found: foundWords(value),
  wanted,
  hint,
})

/** Something that refers to what is not there; names what is near or what there is. */
export function unknownId(
  path: string,
  value: unknown,
  known: readonly string[],
  noun: string,
): ContentIssue {
  const near = typeof value === 'string' ? nearest(value, known) : undefined
  const hint =
    near === undefined
      ? `Write ${choices(known) || 'an id that the framework has'}.`
      : `Did you mean ${quote(near)}?`
  return issue(path, value, `the id of a ${noun}`.replace('a audience', 'an audience'), hint)
}
