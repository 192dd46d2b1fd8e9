import { type ReadCarried, readCarried } from '@value-framework/export'
import type { Given, Option } from '../arguments.ts'
import { summaryParts } from '../check/summary-parts.ts'
import type { Command, ExitCode } from '../command.ts'
import { UsageError } from '../failures.ts'
import { bytesOf, openAll } from '../inputs.ts'
import { fileName, type Machine } from '../machine.ts'
import { printable } from '../printable.ts'
import { summaryText } from '../summarize/summary-files.ts'

const options: readonly Option[] = [
  { name: 'summary', says: 'Prints the summary alone, as summarize writes it.' },
]

/** What a picture, document, sheet or page carries. */
export const inspectCommand: Command = {
  name: 'inspect',
  purpose: 'Says what a picture, document, sheet or page carries: data, source, version.',
  operands: 'FILE.png|svg|pdf|pptx|docx|xlsx|html|md',
  options,
  notes: [
    'For files that render, a page or the report builder made. What carries nothing, or was changed',
    'since it was made, ends with 1.',
  ],
  run: runInspect,
}

async function runInspect(given: Given, machine: Machine): Promise<ExitCode> {
  const [path, ...more] = given.files
  if (path === undefined) throw new UsageError('inspect needs a file.')
  if (more.length > 0)
    throw new UsageError(`inspect takes one file; ${more.join(', ')} is too much.`)
  const subject = fileName(path)
  const carried = readCarried(bytesOf(await openAll([path], machine))(path), subject)
  const { summary, intact } = carried
  const changed = printable(
    `${subject} was changed since it was made: its digest is not that of its data.`,
  )
  if (!given.has('summary')) {
    machine.tell(factsOf(subject, carried).map(printable))
  } else if (summary) {
    await machine.write('-', summaryText(summary))
  } else {
    machine.warn([
      printable(`${subject} carries no summary: ${carried.figure} was made without numbers.`),
    ])
    return 1
  }
  if (!intact) machine.warn([changed])
  return intact ? 0 : 1
}

/** One fact a line. */
function factsOf(subject: string, carried: ReadCarried): readonly string[] {
  const { figure, lang, library, source, license, notice, framework, summary, digest } = carried
  const facts: readonly (readonly [name: string, value: string | undefined])[] = [
    ['Figure', figure],
    ['Language', lang],
    ['Framework', framework.id],
    ['Title', summary?.title],
    ['Summary', summary && summaryParts(summary).join(', ')],
    [
      'Groups',
      summary?.groups
        .map(({ label }) => label)
        .filter(Boolean)
        .join(', '),
    ],
    ['Example', summary?.example ? 'made-up example numbers' : undefined],
    ['Source line', source],
    ['License', license],
    ['Notice', notice],
    ['Made with', `${library.name} ${library.version} (${library.license})`],
    ['Digest', digest],
  ]
  const width = Math.max(...facts.map(([name]) => name.length))
  return [
    subject,
    ...facts.flatMap(([name, value]) => (value ? [`  ${name.padEnd(width)}  ${value}`] : [])),
  ]
}
