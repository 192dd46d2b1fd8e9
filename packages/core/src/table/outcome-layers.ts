import type { Framework, Outcome } from '../model/framework.ts'
import type { ContentIssue } from '../schema/content-error.ts'
import { issue, isText, unknownId } from './layer-checks.ts'
import { layerItems } from './layer-items.ts'

/** An outcome of a page's own. Bare texts are in the framework's language. */
export interface OwnOutcome extends Pick<Outcome, 'text' | 'levels'> {
  /** Unique among the outcomes; made up where it is missing. */
  readonly id?: string
  readonly kind?: Outcome['kind']
  readonly standing?: Outcome['standing']
  /** Ids of the sectors that named it. */
  readonly sectors?: readonly string[]
  /** Where it comes from, as a reader would look it up. */
  readonly section?: string
}

/** Ids of the framework's outcomes choose and order them; without any, all are shown. Own ones follow. */
export type OutcomeLayers = readonly (string | OwnOutcome)[]

export interface LayeredOutcomes {
  readonly framework: Framework
  /** Outcomes that cannot be shown, and why; the others are. */
  readonly problems: readonly ContentIssue[]
}

/** The framework with a page's outcomes laid over its own. Judges them, since they may come from a file. */
export function layerOutcomes(framework: Framework, outcomes: unknown): LayeredOutcomes {
  const { items, problems } = layerItems<Outcome>(framework.outcomes, outcomes, {
    path: 'outcomes',
    noun: 'outcome',
    own: (entry, id) => ({ ...(entry as unknown as Outcome), id, origin: 'user' }),
    check: (entry, path) => outcomeIssues(entry, path, framework),
  })
  return {
    framework: items === framework.outcomes ? framework : { ...framework, outcomes: items },
    problems,
  }
}

const levels = ['individual', 'organizational', 'collaborative']
const kinds = ['process', 'outcome']
const standings = ['hoped-for', 'seen']

function outcomeIssues(
  entry: { readonly [field: string]: unknown },
  path: string,
  framework: Framework,
): readonly ContentIssue[] {
  const list = Array.isArray(entry.levels) ? entry.levels : []
  const sectors = framework.sectors.map(({ id }) => id)
  const ids = (field: string, known: readonly string[], noun: string): readonly ContentIssue[] =>
    (Array.isArray(entry[field]) ? (entry[field] as unknown[]) : []).flatMap((id, index) =>
      known.includes(id as string)
        ? []
        : [unknownId(`${path}.${field}[${index}]`, id, known, noun)],
    )
  const choice = (field: string, known: readonly string[]): readonly ContentIssue[] =>
    entry[field] === undefined || known.includes(entry[field] as string)
      ? []
      : [
          issue(
            `${path}.${field}`,
            entry[field],
            known.join(' or '),
            'Leave it out where nobody said.',
          ),
        ]
  return [
    ...(isText(entry.text) ? [] : [issue(`${path}.text`, entry.text, 'the outcome in words', '')]),
    ...(list.length > 0
      ? ids('levels', levels, 'level')
      : [
          issue(
            `${path}.levels`,
            entry.levels,
            'a list of one to three levels',
            `Levels are ${levels.join(', ')}.`,
          ),
        ]),
    ...choice('kind', kinds),
    ...choice('standing', standings),
    ...ids('sectors', sectors, 'sector'),
  ]
}
