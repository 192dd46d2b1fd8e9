import { audit, describeAudit } from '@value-framework/core'
import type { Given, Option } from '../arguments.ts'
import type { Command, ExitCode } from '../command.ts'
import { UsageError } from '../failures.ts'
import { bytesOf, frameworkFrom, openAll } from '../inputs.ts'
import { fileName, type Machine } from '../machine.ts'
import { printable } from '../printable.ts'
import { summariesOf } from '../summaries.ts'

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
  const summaries = summariesOf(opened.slice(0, files.length), framework, 'audit', machine)
  if (!summaries) {
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
