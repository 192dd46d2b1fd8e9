import { evidenceFile, readText } from '@value-framework/core'
import { type ReadCarried, readCarried } from '@value-framework/export'
import type { Given, Option } from '../arguments.ts'
import { evidenceParts } from '../check/evidence-parts.ts'
import { summaryParts } from '../check/summary-parts.ts'
import type { Command, ExitCode } from '../command.ts'
import { UsageError } from '../failures.ts'
import { bytesOf, openAll } from '../inputs.ts'
import { fileName, type Machine } from '../machine.ts'
import { printable } from '../printable.ts'
import { summaryText } from '../summarize/summary-files.ts'

const options: readonly Option[] = [
  { name: 'summary', says: 'Prints the summary alone, as summarize writes it.' },
  { name: 'evidence', says: 'Prints the evidence alone, as render reads it.' },
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
  if (given.has('summary') && given.has('evidence')) {
    throw new UsageError('--summary and --evidence each print a file. Give one of them.')
  }
  if (more.length > 0)
    throw new UsageError(`inspect takes one file; ${more.join(', ')} is too much.`)
  const subject = fileName(path)
  const carried = readCarried(bytesOf(await openAll([path], machine))(path), subject)
  const { intact } = carried
  const changed = printable(
    `${subject} was changed since it was made: its digest is not that of its data.`,
  )
  const data = dataOptions.find((option) => given.has(option))
  const text = data && dataText(carried, data)
  if (data && text === undefined) {
    const lack = data === 'summary' ? 'without numbers' : 'without evidence'
    machine.warn([printable(`${subject} carries no ${data}: ${carried.figure} was made ${lack}.`)])
    return 1
  }
  if (text === undefined) machine.tell(factsOf(subject, carried).map(printable))
  else await machine.write('-', text)
  if (!intact) machine.warn([changed])
  return intact ? 0 : 1
}

const dataOptions = ['summary', 'evidence'] as const

/** What a file carries of one kind, as the text of a file of its own. */
function dataText(
  { summary, evidence }: ReadCarried,
  option: (typeof dataOptions)[number],
): string | undefined {
  if (option === 'summary') return summary && summaryText(summary)
  return evidence && `${JSON.stringify(evidenceFile(evidence), undefined, 2)}\n`
}

function exampleOf({ summary, evidence }: ReadCarried): string | undefined {
  if (summary?.example) return 'made-up example numbers'
  return evidence?.example ? 'made-up example' : undefined
}

/** One fact a line. */
function factsOf(subject: string, carried: ReadCarried): readonly string[] {
  const { figure, lang, library, source, license, notice, framework, digest } = carried
  const { summary, evidence } = carried
  const facts: readonly (readonly [name: string, value: string | undefined])[] = [
    ['Figure', figure],
    ['Language', lang],
    ['Framework', framework.id],
    [
      'Title',
      summary?.title ?? (evidence?.title && readText(evidence.title, lang, framework.lang).text),
    ],
    ['Summary', summary && summaryParts(summary).join(', ')],
    [
      'Groups',
      summary?.groups
        .map(({ label }) => label)
        .filter(Boolean)
        .join(', '),
    ],
    ['Evidence', evidence && evidenceParts(evidence).join(', ')],
    [
      'Voices',
      evidence?.voices.map(({ label }) => readText(label, lang, framework.lang).text).join(', '),
    ],
    ['Example', exampleOf(carried)],
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
