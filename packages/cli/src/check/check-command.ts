import {
  ContentError,
  camdenFramework,
  decodeText,
  type Framework,
  parseFramework,
} from '@value-framework/core'
import type { Given, Option } from '../arguments.ts'
import type { Command, ExitCode } from '../command.ts'
import { FileError, UsageError } from '../failures.ts'
import { bytesOf, frameworkFrom, mapFrom, type OpenFile, openAll } from '../inputs.ts'
import type { Machine } from '../machine.ts'
import { printable } from '../printable.ts'
import { problemLines } from '../problem-lines.ts'
import { scaleOption } from '../summarize/summarize-options.ts'
import { UnmappedError, unmappedLines } from '../unmapped.ts'
import { type CheckOptions, checkedFile } from './checked-file.ts'
import { fileKind, kindNames } from './file-kind.ts'

const options: readonly Option[] = [
  {
    name: 'framework',
    takes: 'FILE',
    says: "The framework that the files name; the brief's by default.",
  },
  { name: 'map', takes: 'MAP.json', says: 'For survey files: which column is what.' },
  { name: 'scale', takes: '1-5', says: 'For survey files: the lowest and the highest answer.' },
]

/** Whether files are valid, and all that is wrong with those that are not. */
export const checkCommand: Command = {
  name: 'check',
  purpose: 'Says what files are, whether they are valid, and all their problems.',
  operands: 'FILE...',
  options,
  notes: [
    'For summaries, frameworks, evidence, maps and responses. A framework among the files is known',
    'to the summaries and the evidence among them. A responses file has problems where answers',
    'cannot be read; rows that a survey tool leaves behind, such as test runs, are none.',
  ],
  run: runCheck,
}

async function runCheck(given: Given, machine: Machine): Promise<ExitCode> {
  const { files } = given
  if (files.length === 0) throw new UsageError('check needs a file.')
  const scale = scaleOption(given)
  const rulePaths = ['framework', 'map'].flatMap(given.many)
  const opened = await openAll([...files, ...rulePaths], machine)
  const bytes = bytesOf(opened.slice(files.length))
  const framework = frameworkFrom(given.one('framework'), bytes)
  const map = mapFrom(given.one('map'), framework, bytes)
  const checked = opened.slice(0, files.length)
  const frameworks = [...(framework ? [framework] : []), ...frameworksAmong(checked)]
  let worst: ExitCode = 0
  for (const file of checked) {
    if (!(await isValid(file, { frameworks, map, scale }, machine))) worst = 1
  }
  return worst
}

/** Frameworks among the checked files that are valid; the others are told about when their turn comes. */
function frameworksAmong(files: readonly OpenFile[]): Framework[] {
  return files.flatMap(({ content }) => {
    if (content instanceof FileError || fileKind(content) !== 'framework') return []
    try {
      return [parseFramework(decodeText(content).text, camdenFramework)]
    } catch (error) {
      if (error instanceof ContentError) return []
      throw error
    }
  })
}

async function isValid(
  { path, content }: OpenFile,
  rules: CheckOptions,
  machine: Machine,
): Promise<boolean> {
  if (content instanceof FileError) {
    machine.warn(content.sentences.map(printable))
    return false
  }
  try {
    const { sentences, faults } = await checkedFile(path, content, rules)
    machine.tell(sentences.map(printable))
    if (faults) machine.warn(problemLines(faults))
    return faults === undefined
  } catch (error) {
    if (error instanceof ContentError) {
      machine.warn(problemLines(error, kindNames[fileKind(content)]))
    } else if (error instanceof UnmappedError) {
      const lines = unmappedLines(error).map(printable)
      machine.warn([...lines, 'summarize prints a map to start from.'])
    } else throw error
    return false
  }
}
