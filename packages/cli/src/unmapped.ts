import {
  ContentError,
  describeMapping,
  type Framework,
  type MappingProposal,
  type ResponseMap,
  readTable,
  type SurveyTable,
  suggestMapping,
  type TableInput,
} from '@value-framework/core'
import { printable } from './printable.ts'

/** A survey file that is a table, and whose headings do not tell for sure which column is what. */
export class UnmappedError extends Error {
  override readonly name = 'UnmappedError'
  readonly subject: string
  /** What each column seems to be and why, and what was not found. */
  readonly reasons: readonly string[]
  /** A map to start from, as JSON. */
  readonly map: string

  constructor(subject: string, reasons: readonly string[], map: string) {
    super(`${subject} needs a map that says which column is what.`)
    this.subject = subject
    this.reasons = reasons
    this.map = map
  }
}

interface TableFacts {
  readonly subject: string
  readonly map: ResponseMap | undefined
  readonly scale: { readonly min: number; readonly max: number } | undefined
  readonly framework: Framework | undefined
}

/** The error for a table that could not be read, where what it lacks is a map; undefined where it is something else. */
export function unmappedError(input: TableInput, facts: TableFacts): UnmappedError | undefined {
  const { subject, map = {}, scale, framework } = facts
  const table = tableOf(input, subject)
  if (!table || table.shape === 'long' || table.shape === 'wide') return undefined
  const proposal = suggestMapping(table, {
    ...(framework && { framework }),
    ...(scale && { scale: { ...scale, labels: {} } }),
  })
  if (isComplete(table, proposal, map)) return undefined
  const reasons = describeMapping(proposal, framework ? { framework } : {})
  return new UnmappedError(subject, reasons, proposedMap(table, proposal, map))
}

function tableOf(input: TableInput, subject: string): SurveyTable | undefined {
  try {
    return readTable(input, { subject })
  } catch (error) {
    if (error instanceof ContentError) return undefined
    throw error
  }
}

function isComplete(table: SurveyTable, proposal: MappingProposal, given: ResponseMap): boolean {
  if (table.shape === 'taguette') return given.documents !== undefined || given.group !== undefined
  const hasGroup = given.group !== undefined || !proposal.missing.includes('group')
  const hasAnswers = proposal.choices.some(({ as }) => as === 'dimension')
  return hasGroup && hasAnswers && proposal.choices.every(({ confidence }) => confidence === 'sure')
}

const mostGroups = 40

/** What was given and what was found, with each word for a group, so that labels and kinds can be put in. */
function proposedMap(
  table: SurveyTable,
  { map, choices }: MappingProposal,
  given: ResponseMap,
): string {
  const proposed = { ...map, ...given }
  if (table.shape === 'taguette') {
    const names = table.columns.find(({ keeps }) => keeps === 'unit')?.values.slice(1) ?? []
    // An empty group is refused with the document's name, so none is forgotten.
    const documents = Object.fromEntries(names.map((name) => [name, '']))
    return mapText({ ...proposed, documents })
  }
  const chosen = choices.filter(({ as, confidence }) => as === 'group' && confidence !== 'unsure')
  const words = chosen.flatMap(({ column, is }) =>
    is === undefined
      ? (table.columns.find(({ name }) => name === column)?.values.slice(1) ?? [])
      : [is],
  )
  if (words.length === 0 || words.length > mostGroups || given.groups) {
    return mapText(proposed)
  }
  const groups = Object.fromEntries(words.toSorted().map((word) => [word, { label: word }]))
  return mapText({ ...proposed, groups })
}

/** JSON with a line for each column, group or document. */
function mapText(map: ResponseMap): string {
  const fields = Object.entries(map).map(([key, value]) => {
    if (typeof value !== 'object' || value === null)
      return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`
    const lines = Object.entries(value).map(
      ([name, meaning]) => `    ${JSON.stringify(name)}: ${inLine(meaning)}`,
    )
    return `  ${JSON.stringify(key)}: {\n${lines.join(',\n')}\n  }`
  })
  // Escapes of JSON are what `printable` writes.
  return `{\n${fields.join(',\n')}\n}`.split('\n').map(printable).join('\n')
}

const inLine = (value: unknown): string =>
  JSON.stringify(value, undefined, 1)
    .replace(/\n */g, ' ')
    .replace(/^\{ \}$/, '{}')

/** What to say of a file that needs a map, before the map itself. */
export function unmappedLines({ subject, reasons }: UnmappedError): string[] {
  return [
    `${subject} needs a map: its headings do not tell for sure which column is what.`,
    '',
    ...reasons.map((reason) => `  ${reason}`),
    '',
  ]
}
