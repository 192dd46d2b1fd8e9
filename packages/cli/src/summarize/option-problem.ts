import { ContentError } from '@value-framework/core'
import { UsageError } from '../failures.ts'

/** What of a summary is said by options, as its problems name it. */
const saidByOptions: ReadonlySet<string> = new Set([
  'pool',
  'wave',
  'measure',
  'privacy',
  'title',
  'question',
  'source',
  'collaborative',
])

/** A problem with what an option says is one of the command line, all others stay what they are. */
export function asUsage(error: unknown): unknown {
  if (!(error instanceof ContentError)) return error
  const [issue] = error.issues
  const [name = ''] = /^\w+/.exec(issue?.path ?? '') ?? []
  if (!issue || !saidByOptions.has(name)) return error
  const { found, wanted, hint } = issue
  return new UsageError(`--${name}: found ${found}; ${wanted} is wanted. ${hint}`.trim())
}
