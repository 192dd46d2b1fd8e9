'use client'
import {
  ContentError,
  type Framework,
  parseSummary,
  type Summary,
  type SummaryInput,
  summaryFromValues,
  type Values,
} from '@value-framework/core'
import { useMemo } from 'react'

/** A summary, or the problems that keep it from being one. */
export type SummaryOutcome =
  | { readonly summary: Summary; readonly problem?: undefined }
  | { readonly summary?: undefined; readonly problem: ContentError }

/**
 * Judges a component's data once, memoized by identity: a summary file's object, or the four numbers of the simple
 * door (by content, since they are usually written in place).
 */
export function useSummary(
  input: SummaryInput | undefined,
  values: Values | undefined,
  framework: Framework,
): SummaryOutcome | undefined {
  const written = values && JSON.stringify(values)
  return useMemo(() => {
    if (input !== undefined) return judge(() => parseSummary(input, framework))
    if (written === undefined) return undefined
    return judge(() => summaryFromValues(JSON.parse(written) as Values, framework))
  }, [input, written, framework])
}

function judge(read: () => Summary): SummaryOutcome {
  try {
    return { summary: read() }
  } catch (error) {
    if (error instanceof ContentError) return { problem: error }
    throw error
  }
}
