import type { Framework } from '../model/framework.ts'
import type { PrivacyPolicy, PrivacyPreset } from '../model/protection.ts'
import type { Lens, Measure, Responses, UnitKind } from '../model/responses.ts'
import type { GroupKind, Source, Summary } from '../model/summary.ts'
import { newProblems, type Problems, quote, throwProblems } from '../schema/problems.ts'
import { slug } from '../schema/slug.ts'
import { didYouMean, idsWords } from '../schema/wording.ts'
import { type Rules, rulesFor } from './policy.ts'

/** A pooled group to show beside its parts. */
export interface Pool {
  /** What readers see; its id is the label in lower case with hyphens. */
  readonly label: string
  /** Ids of at least two groups of the responses. */
  readonly ids: readonly string[]
  /**
   * True where the total has to stay: then organizational parts are hidden before it, the largest first, and
   * community groups after those. False by default: the total goes first.
   */
  readonly keep?: boolean
}

/** A part of the answers to summarize apart. All that is named has to fit. */
export interface ResponseFilter {
  /** What readers see, as `filter`. */
  readonly label: string
  readonly sectors?: readonly string[]
  readonly lenses?: readonly Lens[]
  readonly unitKinds?: readonly UnitKind[]
}

export interface SummarizeOptions {
  /** `opinion-5` by default. */
  readonly privacy?: PrivacyPreset | PrivacyPolicy
  /** Who confirmed that those shown agreed to be shown. */
  readonly confirmedBy?: string
  /** Pooled groups; none by default, since a total draws one group as the norm. */
  readonly pool?: readonly Pool[]
  readonly title?: string
  /** Text, or with when the answers were collected. What is counted comes from the responses. */
  readonly source?: string | Source
  /** The question as it was asked: one for all measures, or by measure. */
  readonly question?: string | { readonly [measure in Measure]?: string }
  /** Measures to summarize; all that the responses hold by default. */
  readonly measure?: Measure | readonly Measure[]
  /** Rounds to summarize, as the responses name them; all by default. */
  readonly wave?: string | readonly string[]
  /** One filter gives its part alone; a list gives the whole and each part. */
  readonly filter?: ResponseFilter | readonly ResponseFilter[]
  /** Files of one collaborative are audited together. */
  readonly collaborative?: string
  /** True stamps "Made-up example numbers" inside every drawing. */
  readonly example?: boolean
  /** Summaries of the collaborative that are out already: the new ones are made so that both together are safe. */
  readonly published?: readonly Summary[]
}

/** A row of a summary to come: a group of the responses, or a pool of such. */
export interface Row {
  readonly id: string
  readonly label: string
  readonly kind: GroupKind
  readonly sector?: string | undefined
  /** Places of the responses' groups that it is made of; one for a group. */
  readonly parts: readonly number[]
  readonly pooled: boolean
  readonly keep: boolean
}

/** Options with nothing left open. */
export interface Plan {
  readonly rules: Rules
  readonly rows: readonly Row[]
  readonly measures: readonly Measure[]
  readonly waves: readonly string[] | undefined
  readonly filters: readonly ResponseFilter[]
  /** Whether the answers without any filter are summarized too. */
  readonly whole: boolean
}

const mostGroups = 40
/** Filters are told apart by the bits of one number. */
const mostFilters = 20

/**
 * Judges options by the responses.
 * @throws {ContentError} with everything that does not fit
 */
export function planSummaries(
  responses: Responses,
  framework: Framework,
  options: SummarizeOptions,
): Plan {
  const problems = newProblems()
  const { privacy = 'opinion-5', confirmedBy, pool = [], filter = [] } = options
  if (![framework.id, ...framework.layers].includes(responses.framework)) {
    const hint = `The responses were read with ${quote(responses.framework)}.`
    problems.add('framework', quote(framework.id), 'the framework of the responses', hint)
  }
  const rules = rulesFor(privacy, confirmedBy, problems)
  const rows = withPools(responses, framework, pool, problems)
  const measures = chosen('measure', options.measure, responses.measures, problems)
  const waves = chosen('wave', options.wave, responses.waves, problems)
  const filters = 'label' in filter ? [filter] : filter
  if (filters.length > mostFilters) {
    problems.add('filter', `${filters.length} filters`, `at most ${mostFilters}`)
  }
  throwProblems('The summary', problems)
  return {
    rules,
    rows,
    measures,
    waves: options.wave === undefined ? undefined : waves,
    filters,
    whole: filters.length === 0 || !('label' in filter),
  }
}

function chosen<Name extends string>(
  option: string,
  wanted: Name | readonly Name[] | undefined,
  names: readonly Name[],
  problems: Problems,
): readonly Name[] {
  if (wanted === undefined) return names
  const list = typeof wanted === 'string' ? [wanted] : wanted
  for (const name of list) {
    if (names.includes(name)) continue
    const hint = didYouMean(name, names) || idsWords(option, names)
    problems.add(option, quote(name), `a ${option} of the responses`, hint)
  }
  return names.filter((name) => list.includes(name))
}

function withPools(
  { groups }: Responses,
  framework: Framework,
  pools: readonly Pool[],
  problems: Problems,
): readonly Row[] {
  const sectors = new Set(framework.sectors.map(({ id }) => id))
  const rows = groups.map(
    ({ id, label, kind, sector }, index): Row => ({
      id,
      label,
      kind,
      sector: sector !== undefined && sectors.has(sector) ? sector : undefined,
      parts: [index],
      pooled: false,
      keep: false,
    }),
  )
  const ids = groups.map(({ id }) => id)
  const after = new Map<number, Row[]>()
  const names = new Set([...ids, ...groups.map(({ label }) => label.toLowerCase())])
  pools.forEach(({ label, ids: wanted, keep = false }, place) => {
    const path = `pool[${place}]`
    const parts = wanted.map((id) => ids.indexOf(id))
    parts.forEach((part, index) => {
      if (part >= 0) return
      const id = wanted[index] ?? ''
      const hint = didYouMean(id, ids) || idsWords('group', ids)
      problems.add(`${path}.ids[${index}]`, quote(id), 'the id of a group', hint)
    })
    const members = [...new Set(parts.filter((part) => part >= 0))].sort((a, b) => a - b)
    if (members.length < 2 && parts.every((part) => part >= 0)) {
      problems.add(`${path}.ids`, `${members.length} groups`, 'at least two groups to pool')
    }
    const id = slug(label)
    if (id === '' || names.has(id) || names.has(label.toLowerCase())) {
      problems.add(`${path}.label`, quote(label), 'a label of its own')
    }
    names.add(id).add(label.toLowerCase())
    const kinds = new Set(members.map((part) => groups[part]?.kind))
    const [kind = 'other'] = kinds.size === 1 ? kinds : []
    const row: Row = { id, label, kind, parts: members, pooled: true, keep }
    const last = members.at(-1) ?? -1
    after.set(last, [...(after.get(last) ?? []), row])
  })
  if (rows.length + pools.length > mostGroups) {
    problems.add('groups', `${rows.length + pools.length} groups`, `at most ${mostGroups}`)
  }
  // A pooled group stands right after its last part, so that community voices stay together.
  return rows.flatMap((row, index) => [row, ...(after.get(index) ?? [])])
}
