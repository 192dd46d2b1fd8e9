import { type AnswerSystem, answerSystem, type SystemCell } from './answer-system.ts'
import { atMost } from './cell-rules.ts'
import { type Bounds, type Rule, type Search, search, tighten, watchers } from './integer-system.ts'
import { type CellIndex, isHiddenName, type Relation } from './relations.ts'

/** What follows about one hidden cell. */
export interface Finding {
  readonly name: string
  readonly kind: 'count' | 'answers' | 'unproved'
  readonly low: number
  readonly high: number
}

export type Findings = readonly Finding[] | 'contradiction'

/** Choices that one search may try; the answers of forty groups take a few hundred. */
const mostSteps = 1000
/** Hidden cells from which a first solution is sought, one after the other. */
const mostStarts = 4
/** Where a count has no upper end, solutions with few people are looked for before those with many. */
const openEnds = [100, 1000, 20_000]
/** A count inside an interval of this width is known to within one. */
const widthOfOne = 1

/**
 * What follows about the hidden cells of connected totals. A cell is safe when answers are found that fit everything
 * published and differ enough: counts at least two apart, and for each answer of the scale at least two people who
 * may have given another. Files that contradict themselves are read for their counts alone.
 */
export function solveRelations(relations: readonly Relation[], index: CellIndex): Findings {
  const names = new Set(relations.flatMap(({ parts }) => parts))
  const hidden = [...names].filter((name) => isHiddenName(name, index))
  if (hidden.length === 0) return []
  for (const readings of [
    { tight: true, answers: true },
    { tight: true, answers: false },
    { tight: false, answers: false },
  ]) {
    const systems: AnswerSystem[] = []
    for (const most of openEnds) {
      if (systems.length === 0 || systems.at(-1)?.open) {
        systems.push(answerSystem(relations, index, { ...readings, most }))
      }
    }
    const solver = makeSolver(systems)
    const cells = hidden.flatMap((name) => {
      const cell = systems[0]?.cells.get(name)
      return cell ? [{ name, cell }] : []
    })
    const starts = [[], ...cells.slice(0, mostStarts).map(({ cell }) => cell.variables)]
    const first = firstFound(starts, (start) => solver.solve([], start))
    if (first === 'none') continue
    return cells.flatMap(({ name, cell }): Finding[] =>
      first === 'found'
        ? examine(name, cell, solver)
        : [{ name, kind: 'unproved', ...solver.boundsOf(cell) }],
    )
  }
  return 'contradiction'
}

interface Solver {
  /** Every solution found so far. */
  readonly witnesses: readonly Float64Array[]
  solve(extra: readonly Rule[], first?: readonly number[]): Search
  /** What a cell's count surely lies between. */
  boundsOf(cell: SystemCell): { readonly low: number; readonly high: number }
}

function makeSolver(systems: readonly AnswerSystem[]): Solver {
  const witnesses: Float64Array[] = []
  const prepared = systems.map((system) => {
    const watching = watchers(system)
    const bounds = { low: Float64Array.from(system.low), high: Float64Array.from(system.high) }
    const possible = tighten(bounds, system.rules, watching, system.rules.keys())
    return { system, watching, bounds, possible }
  })
  const widest = prepared.at(-1)
  return {
    witnesses,
    solve(extra, first = []) {
      let result: Search = 'none'
      for (const { system, watching, bounds, possible } of prepared) {
        result = possible ? solveOne(system, watching, bounds, extra, first) : 'none'
        if (typeof result === 'object') break
      }
      if (typeof result === 'object') witnesses.push(result.found)
      return result
    },
    boundsOf: ({ all, from, to }) => ({
      low: widest?.bounds.low[all] ?? from,
      high: widest?.bounds.high[all] ?? to,
    }),
  }

  function solveOne(
    system: AnswerSystem,
    watching: readonly (readonly number[])[],
    bounds: Bounds,
    extra: readonly Rule[],
    first: readonly number[],
  ): Search {
    const asked = { ...system, rules: [...system.rules, ...extra] }
    const start = { low: bounds.low.slice(), high: bounds.high.slice() }
    const alert = extra.length === 0 ? watching : watchers(asked)
    const added = extra.map((_, place) => system.rules.length + place)
    if (!tighten(start, asked.rules, alert, added)) return 'none'
    for (const order of system.orders) {
      const result = search(asked, start, alert, {
        order: [...first, ...order],
        near: witnesses.at(-1),
        sums: system.sums,
        steps: mostSteps,
      })
      if (result !== 'unknown') return result
    }
    return 'unknown'
  }
}

function examine(name: string, cell: SystemCell, solver: Solver): Finding[] {
  const range = countRangeOf(cell, solver)
  if (range.proved && range.high - range.low <= widthOfOne) {
    const narrower = range.low > cell.from || range.high < cell.to
    return narrower ? [{ name, kind: 'count', low: range.low, high: range.high }] : []
  }
  const { low, high } = solver.boundsOf(cell)
  if (!range.proved) return [{ name, kind: 'unproved', low, high }]
  const answers = answersKnown(cell, solver)
  return answers ? [{ name, kind: answers, low, high }] : []
}

/** The counts that fit; exact where they are next to one another, else wide enough to stop asking. */
function countRangeOf(
  { all, variables }: SystemCell,
  { witnesses, solve }: Solver,
): { readonly low: number; readonly high: number; readonly proved: boolean } {
  for (;;) {
    const counts = witnesses.map((witness) => witness[all] as number)
    const [low, high] = [Math.min(...counts), Math.max(...counts)]
    if (counts.length > 0 && high - low > widthOfOne) return { low, high, proved: true }
    const questions =
      counts.length === 0
        ? [[]]
        : [
            [atMost([[all, -1]], -(low + widthOfOne + 1))],
            [atMost([[all, 1]], high - widthOfOne - 1)],
            [atMost([[all, -1]], -(high + 1))],
            [atMost([[all, 1]], low - 1)],
          ]
    const results = firstFound(questions, (question) => solve(question, variables))
    if (results === 'found') continue
    return { low, high, proved: results === 'none' }
  }
}

/** Whether one question finds an answer; else whether all surely have none. */
function firstFound<Question>(
  questions: readonly Question[],
  ask: (question: Question) => Search,
): 'found' | 'none' | 'unknown' {
  let sure = true
  for (const question of questions) {
    const result = ask(question)
    if (typeof result === 'object') return 'found'
    if (result === 'unknown') sure = false
  }
  return sure ? 'none' : 'unknown'
}

/** Whether for some answer of the scale all people behind the cell, but one at most, surely gave it. */
function answersKnown(
  { all, variables }: SystemCell,
  { witnesses, solve }: Solver,
): 'answers' | 'unproved' | undefined {
  if (variables.length < 2) return undefined
  for (const [place, variable] of variables.entries()) {
    const before = variables[place - 1]
    const others = (witness: Float64Array): number =>
      (witness[all] as number) -
      (witness[variable] as number) +
      (before === undefined ? 0 : (witness[before] as number))
    if (witnesses.some((witness) => others(witness) > 1)) continue
    const rest = before === undefined ? [] : ([[before, -1]] as const)
    const result = solve([atMost([[all, -1], [variable, 1], ...rest], -2)], variables)
    if (result === 'none') return 'answers'
    if (result === 'unknown') return 'unproved'
  }
  return undefined
}
