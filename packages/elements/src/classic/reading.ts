/**
 * Stands in the classic script for the readers of whole files: what is plainly in order is read here, and all else by the
 * part that holds them.
 */
import type { Evidence, Framework, Summary, Values } from '@value-framework/core'
import { summaryAtOnce, valuesAtOnce } from '@value-framework/core/at-once'
import { partNow, partOf } from './part.ts'

type Reading = typeof import('classic:reading')

const used = (): unknown => import('classic:reading')

/** Thrown while a component draws, where it takes a reader that the page does not hold yet. */
export const notYet: Error = new Error('The readers of whole files are on their way.')

/** @throws where it cannot be had */
export const reading = (): Promise<Reading> => partOf('reading', used)

function readingNow(): Reading {
  const part = partNow('reading', used) as Reading | undefined
  if (!part) throw notYet
  return part
}

export const parseSummary = (input: unknown, framework: Framework): Summary =>
  summaryAtOnce(input, framework) ?? readingNow().parseSummary(input, framework)

export const summaryFromValues = (values: Values, framework: Framework): Summary =>
  valuesAtOnce(values, framework) ?? readingNow().summaryFromValues(values, framework)

export const parseEvidence = (input: unknown, framework: Framework): Evidence =>
  readingNow().parseEvidence(input, framework)
