import {
  audit,
  ContentError,
  decodeText,
  describeAudit,
  type Framework,
  parseSummary,
  type Summary,
} from '@value-framework/core'
import type { Given, Option } from '../arguments.ts'
import { fileKind, kindNames } from '../check/file-kind.ts'
import type { Command, ExitCode } from '../command.ts'
import { FileError, UsageError } from '../failures.ts'
import { bytesOf, frameworkFrom, type OpenFile, openAll } from '../inputs.ts'
import { fileName, type Machine } from '../machine.ts'
import { printable } from '../printable.ts'
import { problemLines } from '../problem-lines.ts'

const options: readonly Option[] = [
  {
    name: 'framework',
    takes: 'FILE',
    says: "The framework that the summaries name; the brief's by default.",
  },
]

/** Whether anything hidden can be worked out from summaries that are published together. */
export const auditCommand: Command = {
  name: 'audit',
  purpose: 'Says whether anything hidden can be worked out from summaries together.',
  operands: 'SUMMARY.json...',
  options,
  notes: [
    'Give all files of a collaborative that are out or going out: rounds, measures, filters, older',
    'versions. Files that name different collaboratives are looked at apart. Ends with 1 where',
    'anything could be known.',
  ],
  run: runAudit,
}

async function runAudit(given: Given, machine: Machine): Promise<ExitCode> {
  const { files } = given
  if (files.length === 0) throw new UsageError('audit needs a summary.')
  const opened = await openAll([...files, ...given.many('framework')], machine)
  const framework = frameworkFrom(given.one('framework'), bytesOf(opened.slice(files.length)))
  const summaries: Summary[] = []
  for (const file of opened.slice(0, files.length)) {
    const summary = summaryOf(file, framework, machine)
    if (summary) summaries.push(summary)
  }
  if (summaries.length < files.length) {
    machine.warn(['Nothing was audited: what one file hides, another may give away.'])
    return 1
  }
  machine.progress('Looking for what could be worked out')
  const result = audit(summaries)
  machine.progress()
  const names = files.map(fileName)
  const lines = describeAudit(result, names, framework ? { framework } : {}).map(printable)
  if (result.passed) machine.tell(lines)
  else machine.warn(lines)
  return result.passed ? 0 : 1
}

/** The summary of a file; undefined, with its problems told, where it has any. */
function summaryOf(
  { path, content }: OpenFile,
  framework: Framework | undefined,
  machine: Machine,
): Summary | undefined {
  if (content instanceof FileError) {
    machine.warn(content.sentences.map(printable))
    return undefined
  }
  const subject = fileName(path)
  const kind = fileKind(content)
  if (kind !== 'summary' && kind !== 'unknown') {
    machine.warn([printable(`${subject} is ${kindNames[kind]}; audit takes summaries.`)])
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
