import {
  ContentError,
  type Framework,
  type Summary,
  summaryFromValues,
} from '@value-framework/core'
import { UsageError } from '../failures.ts'

/**
 * Numbers in the framework's order with commas, semicolons or spaces between them, as a summary; a place left empty is a
 * dimension without a number.
 * @throws {UsageError} for what is no number from 1 to 5, and for more numbers than there are dimensions
 */
export function summaryFromOption(text: string, framework: Framework): Summary {
  const parts = /[,;]/.test(text) ? text.split(/[,;]/) : text.trim().split(/\s+/)
  const values = parts.map((part) => {
    const word = part.trim()
    if (word === '') return undefined
    const value = Number(word)
    if (Number.isNaN(value)) {
      throw new UsageError(`--values ${text}: found "${word}"; a number from 1 to 5 is wanted.`)
    }
    return value
  })
  try {
    return summaryFromValues(values, framework, { subject: '--values' })
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    const [issue] = error.issues
    const names = framework.dimensions.map(({ id }) => id).join(', ')
    throw new UsageError(
      `--values ${text}: found ${issue?.found}; ${issue?.wanted} is wanted. The dimensions are ${names}.`,
    )
  }
}
