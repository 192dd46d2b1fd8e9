import type { Measure, Missing, Responses, SurveyResponse } from '../model/responses.ts'
import { maskOf, partsOf } from './response-parts.ts'
import type { Plan } from './summarize-options.ts'

/** What the units of one group said on one dimension, without who said it. */
export interface Tally {
  /** How many gave each answer. */
  readonly answers: Map<number, number>
  n: number
  /** How many gave none, by reason; only reasons that occur. */
  readonly missing: Map<Missing, number>
}

/** One summary to come. */
export interface TableKey {
  readonly measure: Measure
  readonly wave?: string | undefined
  readonly filter?: string | undefined
  /** The filter's place among those that `masks` tell apart; undefined for the whole. */
  readonly bit?: number | undefined
}

/** Tallies by the filters that a response fits, as bits: one entry with the key 0 where there are no filters. */
export type Masked = ReadonlyMap<number, Tally>

export interface Tabulated {
  readonly tables: readonly TableKey[]
  /** False for a dimension that the file has no row of, for this measure. */
  asked(table: TableKey, dimension: number): boolean
  tallies(table: TableKey, group: number, dimension: number): Masked
}

const none: Masked = new Map()

/**
 * Counts responses by round, measure, group, dimension and answer. Only counts are kept, so the order of rows cannot
 * matter.
 */
export function tabulate(
  { responses, groups, measures, waves }: Responses,
  dimensions: readonly string[],
  plan: Plan,
): Tabulated {
  const { filters, whole } = partsOf(responses, plan)
  const groupPlaces = places(groups.map(({ id }) => id))
  const dimensionPlaces = places(dimensions)
  const measurePlaces = places(measures)
  const wanted = plan.waves && new Set<string | undefined>(plan.waves)
  const rounds = new Map<
    string,
    { readonly wave?: string; readonly moment?: string; place: number }
  >()
  const cells = new Map<number, Map<number, Tally>>()
  const askedPairs = new Set<number>()
  const [groupCount, dimensionCount, measureCount] = [
    groups.length,
    dimensions.length,
    measures.length,
  ]
  const cellKey = (round: number, measure: number, group: number, dimension: number): number =>
    ((round * measureCount + measure) * groupCount + group) * dimensionCount + dimension
  const present = new Set<number>()

  for (const response of responses) {
    const { wave, moment, dimension, measure, group } = response
    if (wanted && !wanted.has(wave)) continue
    const d = dimensionPlaces.get(dimension)
    const m = measurePlaces.get(measure)
    const g = groupPlaces.get(group)
    if (d === undefined || m === undefined || g === undefined) continue
    const name = moment === undefined ? (wave ?? '') : `${wave ?? ''}\n${moment}`
    let round = rounds.get(name)
    if (!round) {
      round = {
        ...(wave !== undefined && { wave }),
        ...(moment !== undefined && { moment }),
        place: rounds.size,
      }
      rounds.set(name, round)
    }
    present.add(round.place * measureCount + m)
    askedPairs.add(m * dimensionCount + d)
    const key = cellKey(round.place, m, g, d)
    const masked = cells.get(key) ?? new Map<number, Tally>()
    if (masked.size === 0) cells.set(key, masked)
    count(masked, filters.length > 0 ? maskOf(response, filters) : 0, response)
  }

  const ordered = [...rounds.values()].sort((a, b) => byRound(a, b, waves))
  const tables: TableKey[] = []
  const roundOf = new Map<TableKey, number>()
  const inPlan = new Set(plan.measures)
  for (const { wave, moment, place } of ordered) {
    const label = [wave, moment].filter((text) => text !== undefined).join(', ')
    const round = label === '' ? {} : { wave: label }
    measures.forEach((measure, m) => {
      if (!inPlan.has(measure) || !present.has(place * measureCount + m)) return
      const own: TableKey[] = [
        ...(whole ? [{ ...round, measure }] : []),
        ...filters.map(({ label: filter }, bit) => ({
          ...round,
          measure,
          ...(filter !== '' && { filter }),
          bit,
        })),
      ]
      for (const table of own) {
        tables.push(table)
        roundOf.set(table, place)
      }
    })
  }
  if (tables.length === 0) {
    const [measure = 'matters'] = plan.measures
    tables.push({ measure })
  }
  return {
    tables,
    asked: ({ measure }, dimension) =>
      responses.length === 0 ||
      askedPairs.has((measurePlaces.get(measure) ?? 0) * dimensionCount + dimension),
    tallies(table, group, dimension) {
      const round = roundOf.get(table)
      if (round === undefined) return none
      const m = measurePlaces.get(table.measure) ?? 0
      return cells.get(cellKey(round, m, group, dimension)) ?? none
    },
  }
}

const places = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, index) => [name, index]))

function count(masked: Map<number, Tally>, mask: number, response: SurveyResponse): void {
  const tally = masked.get(mask) ?? emptyTally()
  if (!masked.has(mask)) masked.set(mask, tally)
  if (response.missing === undefined) {
    const { value } = response
    tally.answers.set(value, (tally.answers.get(value) ?? 0) + 1)
    tally.n += 1
  } else {
    tally.missing.set(response.missing, (tally.missing.get(response.missing) ?? 0) + 1)
  }
}

const emptyTally = (): Tally => ({ answers: new Map(), n: 0, missing: new Map() })

/** All of several tallies as one. */
export function mergeTallies(tallies: Iterable<Tally>): Tally {
  const all = emptyTally()
  for (const { answers, n, missing } of tallies) {
    all.n += n
    for (const [answer, count] of answers) {
      all.answers.set(answer, (all.answers.get(answer) ?? 0) + count)
    }
    for (const [reason, count] of missing) {
      all.missing.set(reason, (all.missing.get(reason) ?? 0) + count)
    }
  }
  return all
}

/** Whether the responses behind a mask belong to a table. */
export const inTable = (mask: number, { bit }: TableKey): boolean =>
  bit === undefined || (mask & (1 << bit)) !== 0

interface Round {
  readonly wave?: string
  readonly moment?: string
}

/** In the responses' order of waves, answers without a wave last; inside a wave by the moment's name. */
function byRound(a: Round, b: Round, waves: readonly string[]): number {
  const place = ({ wave }: Round) => (wave === undefined ? waves.length : waves.indexOf(wave))
  if (place(a) !== place(b)) return place(a) - place(b)
  const [first = '', second = ''] = [a.moment, b.moment]
  return first < second ? -1 : first > second ? 1 : 0
}
