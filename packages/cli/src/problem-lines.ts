import type { ContentError } from '@value-framework/core'
import { printable } from './printable.ts'

/** Paths longer than this stand on a line of their own, so that one does not push all others to the right. */
const longestAside = 48

/**
 * The problems of a file as lines: where, what was found, what is wanted and how to mend it, in two columns.
 * @param kind what the file was read as, where that is known
 */
export function problemLines({ subject, issues }: ContentError, kind?: string): string[] {
  const count = issues.length === 1 ? '1 problem' : `${issues.length} problems`
  const paths = issues.map(({ path }) => printable(path)).filter(Boolean)
  const width = Math.max(0, ...paths.map((path) => (path.length > longestAside ? 0 : path.length)))
  const head = `${printable(subject)} has ${count}.${kind ? ` It was read as ${kind}.` : ''}`
  const lines = issues.flatMap(({ path, found, wanted, hint }) => {
    const said = [found && `found ${found}`, wanted && `${wanted} is wanted`]
    const problem = said.filter(Boolean).join('; ')
    const [first = '', ...more] = [problem && `${problem}.`, hint]
      .filter(Boolean)
      .join(' ')
      .split('\n')
      .map(printable)
    const place = printable(path)
    const rest = more.map((line) => `    ${line.trim()}`)
    if (!place) return [`  ${first}`, ...rest]
    if (place.length > longestAside) return [`  ${place}`, `    ${first}`, ...rest]
    return [`  ${place.padEnd(width)}   ${first}`, ...rest]
  })
  return [head, '', ...lines, '']
}
