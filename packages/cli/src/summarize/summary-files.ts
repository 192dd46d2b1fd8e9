import { type Framework, parseSummary, type Summary, summaryFile } from '@value-framework/core'
import { UsageError } from '../failures.ts'
import { asUsage } from './option-problem.ts'

/** A file that is ready to be written. */
export interface SummaryText {
  readonly path: string
  readonly text: string
}

/**
 * The files to write. Each is read back before any is written: what `check` would refuse never comes to be.
 *
 * @throws {UsageError} for several summaries on standard output, and for options that no summary can hold
 */
export function summaryFiles(
  summaries: readonly Summary[],
  output: string,
  framework: Framework | undefined,
): SummaryText[] {
  if (output === '-' && summaries.length > 1) {
    const names = summaries.map(({ measure, wave }) => [measure, wave].filter(Boolean).join(', '))
    throw new UsageError(
      `Standard output takes one summary, and these are ${summaries.length}: ${names.join('; ')}. ` +
        'Choose with --measure and --wave, or write to a file.',
    )
  }
  const paths = summaryPaths(output, summaries)
  return summaries.map((summary, place) => {
    try {
      // As it was read back, so that whoever reads it and writes it again writes the same bytes.
      const read = parseSummary(summaryText(summary), framework)
      return { path: paths[place] ?? output, text: summaryText(read) }
    } catch (error) {
      throw asUsage(error)
    }
  })
}

/** A summary as the text of its file. */
export const summaryText = (summary: Summary): string =>
  `${JSON.stringify(summaryFile(summary), undefined, 2)}\n`

/**
 * Where each of several summaries goes: the first to the path that was given, so that it is never left as an earlier
 * run wrote it; the others beside it, named for the measure and the round in which they differ.
 */
export function summaryPaths(
  path: string,
  summaries: readonly Pick<Summary, 'measure' | 'wave'>[],
): readonly string[] {
  const measures = new Set(summaries.map(({ measure }) => measure))
  const waves = new Set(summaries.map(({ wave }) => wave))
  const [, stem = path, ending = ''] = /^(.*[^/\\])(\.[^./\\]+)$/s.exec(path) ?? []
  const taken = new Set([path])
  return summaries.map(({ measure = '', wave = '' }, place) => {
    if (place === 0) return path
    const parts = [measures.size > 1 ? measure : '', waves.size > 1 ? fileWords(wave) : '']
    const name = [stem, ...parts.filter(Boolean)].join('.')
    let free = `${name}${ending}`
    for (let more = 2; taken.has(free); more++) free = `${name}.${more}${ending}`
    taken.add(free)
    return free
  })
}

/** Letters and digits of any script with hyphens between them: nothing that means something in a path. */
const fileWords = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .join('-')
    .slice(0, 60)
