import {
  ContentError,
  camdenFramework,
  type Framework,
  parseFramework,
} from '@value-framework/core'
import { DataError } from './data.ts'

/**
 * A framework file's object as the components take it.
 * @throws {DataError} with all problems
 */
export function readFramework(input: unknown): Framework {
  try {
    return parseFramework(input, camdenFramework)
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    const problems = error.issues.map(
      ({ path, found, wanted, hint }) =>
        `${path} ${found && `found ${found}; `}${wanted && `${wanted} is wanted. `}${hint}`,
    )
    throw new DataError(error.message, problems)
  }
}
