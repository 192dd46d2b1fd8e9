import type { Framework } from '../src/model/framework.ts'
import { ContentError } from '../src/schema/content-error.ts'
import { parseFramework } from '../src/schema/framework.ts'
import { issueLines } from './said.ts'

/** What is wrong with a framework file, a line for each problem; anything but a ContentError is thrown on. */
export function frameworkSaid(input: unknown, base?: Framework): string[] {
  try {
    parseFramework(input, base)
    return []
  } catch (error) {
    if (error instanceof ContentError) return issueLines(error.issues)
    throw error
  }
}

export function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(Object.freeze(value)).forEach(deepFrozen)
  }
  return value
}
