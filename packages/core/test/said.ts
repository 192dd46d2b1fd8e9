import type { Framework } from '../src/model/framework.ts'
import type { Summary } from '../src/model/summary.ts'
import { ContentError, type ContentIssue } from '../src/schema/content-error.ts'
import { parseSummary } from '../src/schema/summary.ts'

/** What is wrong with an input, by the brief's framework or another; anything but a ContentError is thrown on. */
export function summaryIssues(input: unknown, framework?: Framework): readonly ContentIssue[] {
  try {
    parseSummary(input, framework)
    return []
  } catch (error) {
    if (error instanceof ContentError) return error.issues
    throw error
  }
}

/** `path | found | wanted | hint`, a line for each problem. */
export const issueLines = (issues: readonly ContentIssue[]): string[] =>
  issues.map(({ path, found, wanted, hint }) => [path, found, wanted, hint].join(' | '))

export const said = (input: unknown): string[] => issueLines(summaryIssues(input))

/** A file with one cell, for the dimension `outcomes`. */
export const withCell = (cell: unknown, file: object = {}): unknown => ({
  ...file,
  groups: [{ label: 'Residents', cells: { outcomes: cell } }],
})

/** The cell that `withCell` gave. */
export const cellOf = (summary: Summary): unknown => summary.groups[0]?.cells.outcomes
