import {
  ContentError,
  decodeText,
  type Framework,
  parseSummary,
  type Summary,
} from '@value-framework/core'
import { fileKind, kindNames } from './check/file-kind.ts'
import { FileError } from './failures.ts'
import type { OpenFile } from './inputs.ts'
import { fileName, type Machine } from './machine.ts'
import { printable } from './printable.ts'
import { problemLines } from './problem-lines.ts'

/**
 * The summaries of files, in their order; undefined, with all problems of all files told, where any has one.
 * @param command names in messages who wants summaries
 */
export function summariesOf(
  files: readonly OpenFile[],
  framework: Framework | undefined,
  command: string,
  machine: Machine,
): readonly Summary[] | undefined {
  const read = files.flatMap((file) => summaryOf(file, framework, command, machine) ?? [])
  return read.length === files.length ? read : undefined
}

/** The summary of a file; undefined, with its problems told, where it has any. */
function summaryOf(
  { path, content }: OpenFile,
  framework: Framework | undefined,
  command: string,
  machine: Machine,
): Summary | undefined {
  if (content instanceof FileError) {
    machine.warn(content.sentences.map(printable))
    return undefined
  }
  const subject = fileName(path)
  const kind = fileKind(content)
  if (kind !== 'summary' && kind !== 'unknown') {
    machine.warn([printable(`${subject} is ${kindNames[kind]}; ${command} takes summaries.`)])
    return undefined
  }
  try {
    return parseSummary(decodeText(content).text, framework, { subject })
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    machine.warn(problemLines(error))
    return undefined
  }
}
