'use client'
import type { Framework, Summary } from '@value-framework/core'
import { summaryAtOnce, valuesAtOnce } from '@value-framework/core/at-once'
import { useMemo } from 'react'

/** A component's data as its props give them; four numbers as text, since they are usually written in place. */
export interface GivenData {
  readonly summary: unknown
  readonly values: string | undefined
  readonly framework: Framework
}

/**
 * A component's summary where its data are plainly in order and there is something to draw, memoized by identity; else
 * the data as they were given, for the whole parser to judge.
 */
export function useSummaryAtOnce(
  summary: unknown,
  given: unknown,
  framework: Framework,
): Summary | GivenData {
  const values = given ? JSON.stringify(given) : undefined
  return useMemo(() => {
    const read =
      summary === undefined && values !== undefined
        ? valuesAtOnce(JSON.parse(values), framework)
        : summaryAtOnce(summary, framework)
    return read?.groups.length ? read : { summary, values, framework }
  }, [summary, values, framework])
}
