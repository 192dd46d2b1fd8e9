import {
  decodeText,
  type Framework,
  parseSummary,
  type ReadResponses,
  type Responses,
  type Summarized,
  type SummarizeOptions,
  type Summary,
  summarize,
} from '@value-framework/core'
import type { Given } from '../arguments.ts'
import type { Command, ExitCode } from '../command.ts'
import { UsageError } from '../failures.ts'
import { type Bytes, bytesOf, frameworkFrom, mapFrom, openAll } from '../inputs.ts'
import { fileName, type Machine } from '../machine.ts'
import { printable } from '../printable.ts'
import { readSurvey } from '../read-survey.ts'
import { UnmappedError } from '../unmapped.ts'
import { asUsage } from './option-problem.ts'
import { proposeMap } from './propose-map.ts'
import { chosenOptions, scaleOption, summarizeOptions } from './summarize-options.ts'
import { summarizeReport } from './summarize-report.ts'
import { summaryFiles } from './summary-files.ts'

/** From a survey file to summaries that are safe to publish. */
export const summarizeCommand: Command = {
  name: 'summarize',
  purpose: 'Turns a survey file into a summary that is safe to publish.',
  operands: 'RESPONSES.csv|.xlsx -o summary.json',
  options: summarizeOptions,
  notes: [
    'Says what was dropped, what is hidden and why, and what would show more. That report is for you:',
    'it can quote the survey file. The summary holds nothing of the name, path, date or digest of its',
    'input.',
    '',
    'A file with several measures or rounds gives several summaries: the first goes to summary.json,',
    'the others beside it, such as summary.happening.json.',
  ],
  run: runSummarize,
}

async function runSummarize(given: Given, machine: Machine): Promise<ExitCode> {
  const { path, output, inputs } = placesOf(given, machine)
  const options = chosenOptions(given)
  const scale = scaleOption(given)
  const bytes = bytesOf(await openAll(inputs, machine))
  const framework = frameworkFrom(given.one('framework'), bytes)
  const map = mapFrom(given.one('map'), framework, bytes)
  const published = publishedFrom(given.many('published'), framework, bytes)
  const subject = fileName(path)
  const onProgress = (done: number): void =>
    machine.progress(`Reading ${printable(subject)}: ${Math.floor(done * 100)} %`)
  let read: ReadResponses
  try {
    const sheet = given.one('sheet')
    read = await readSurvey(bytes(path), { subject, map, scale, framework, sheet, onProgress })
  } catch (error) {
    machine.progress()
    if (error instanceof UnmappedError) return await proposeMap(error, output, machine)
    throw error
  }
  machine.progress('Summarizing')
  const responses = inWave(read.responses, options.wave)
  const made = summarized(responses, framework, { ...options, published })
  const files = summaryFiles(made.summaries, output, framework)
  machine.progress()
  for (const file of files) await machine.write(file.path, file.text)
  const report = summarizeReport({
    subject,
    reading: read.report,
    summarized: made,
    framework,
    written: output === '-' ? [] : files.map((file) => file.path),
  })
  if (output === '-') machine.warn(report)
  else machine.tell(report)
  return 0
}

interface Places {
  readonly path: string
  readonly output: string
  /** Every file that is read. */
  readonly inputs: readonly string[]
}

function placesOf(given: Given, machine: Machine): Places {
  const [path, ...more] = given.files
  const output = given.one('output')
  if (path === undefined) throw new UsageError('summarize needs a survey file.')
  if (more.length > 0) {
    throw new UsageError(`summarize takes one survey file; ${more.join(', ')} is too much.`)
  }
  if (output === undefined) {
    throw new UsageError(
      'Say where the summary goes: -o summary.json, or -o - for standard output.',
    )
  }
  const inputs = [path, ...['map', 'framework', 'published'].flatMap(given.many)]
  const overwritten = inputs.find((input) => machine.isSameFile(input, output))
  if (overwritten !== undefined) {
    throw new UsageError(`-o ${output} would write over ${overwritten}, which is read.`)
  }
  return { path, output, inputs }
}

const publishedFrom = (
  paths: readonly string[],
  framework: Framework | undefined,
  bytes: Bytes,
): Summary[] =>
  paths.map((path) =>
    parseSummary(decodeText(bytes(path)).text, framework, { subject: fileName(path) }),
  )

/** A round that a file without rounds is said to be of. */
function inWave(responses: Responses, wave: SummarizeOptions['wave']): Responses {
  if (typeof wave !== 'string' || responses.waves.length > 0) return responses
  const named = responses.responses.map((response) => ({ ...response, wave }))
  return { ...responses, waves: [wave], responses: named }
}

function summarized(
  responses: Responses,
  framework: Framework | undefined,
  options: SummarizeOptions,
): Summarized {
  try {
    return summarize(responses, framework, options)
  } catch (error) {
    throw asUsage(error)
  }
}
