import { cellRules, countedPoints, equals } from './cell-rules.ts'
import type { IntegerSystem, Rule } from './integer-system.ts'
import type { KnownCell } from './known-cells.ts'
import { type CellIndex, isHiddenName, type Relation } from './relations.ts'

/** One cell's counts in a system. */
export interface SystemCell {
  /** How many answered up to each point of the scale; the last is `all`. */
  readonly variables: readonly number[]
  /** How many gave each answer. */
  readonly single: readonly number[]
  readonly all: number
  /** What its count lies between before anything is subtracted. */
  readonly from: number
  readonly to: number
}

export interface AnswerSystem extends IntegerSystem {
  /** True where some count has no upper end of its own, so that more people might fit better. */
  readonly open: boolean
  readonly cells: ReadonlyMap<string, SystemCell>
  /** Orders in which a search may fix variables, the best first. */
  readonly orders: readonly (readonly number[])[]
  /** For each part of a sum, the total and all its parts. */
  readonly sums: ReadonlyMap<number, readonly (readonly number[])[]>
}

export interface SystemOptions {
  /** Whether a reader also knows the rules by which the files were made. */
  readonly tight: boolean
  /** Whether medians, quartiles and shares count, beside how many answered. */
  readonly answers: boolean
  /** Stands for "no upper end" of a count; larger counts that files state are kept. */
  readonly most: number
}

/** All that connected totals and their parts say of one another, as whole numbers of answers. */
export function answerSystem(
  relations: readonly Relation[],
  index: CellIndex,
  { tight, answers, most }: SystemOptions,
): AnswerSystem {
  const totals = [...new Set(relations.map(({ total }) => total))]
  const parts = [...new Set(relations.flatMap((relation) => relation.parts))]
  const names = [...totals, ...parts.filter((name) => !totals.includes(name))]
  const known = names.map((name) => index.get(name) ?? [])
  const points = answers ? sharedPoints(known.flat()) : [0]
  const finite = known.flat().flatMap(({ low, high }) => [low, high].filter(Number.isFinite))
  const end = Math.max(most, 2 * Math.max(0, ...finite))
  let open = false
  const [low, high, rules]: [number[], number[], Rule[]] = [[], [], []]
  const cells = new Map<string, SystemCell>()
  names.forEach((name, place) => {
    const spoken = known[place] ?? []
    const [from, to] = sharedRange(spoken, isHiddenName(name, index), tight)
    const base = low.length
    const variables = points.map((_, point) => base + point)
    const all = base + points.length - 1
    // What each answer got, beside what it got up to it: sums of both tell more than sums of one.
    const single = points.map((_, point) => (point === 0 ? base : all + point))
    for (let variable = base; variable < all + points.length; variable++) {
      low.push(variable === all ? from : 0)
      high.push(Math.min(to, totals.includes(name) ? end * parts.length : end))
    }
    open ||= to > end && !totals.includes(name)
    cells.set(name, { variables, single, all, from, to })
    for (const cell of spoken) rules.push(...cellRules(cell, base, points))
    for (let point = 1; point < points.length; point++) {
      rules.push(...equals(base + point, [base + point - 1, all + point]))
    }
  })
  const sums = new Map<number, (readonly number[])[]>()
  const addSum = (total: number, parts: readonly number[]): void => {
    rules.push(...equals(total, parts))
    for (const part of parts) sums.set(part, [...(sums.get(part) ?? []), [total, ...parts]])
  }
  for (const { total, parts } of relations) {
    points.forEach((_, point) => {
      const upTo = (name: string) => cells.get(name)?.variables[point] as number
      addSum(upTo(total), parts.map(upTo))
      if (point === 0) return
      const single = (name: string) => cells.get(name)?.single[point] as number
      addSum(single(total), parts.map(single))
    })
  }
  const countsThenAnswers = (names: readonly string[]): readonly number[] => {
    const own = names.flatMap((name) => cells.get(name) ?? [])
    return [
      ...own.map(({ all }) => all),
      ...points.flatMap((_, point) => own.map(({ variables }) => variables[point] as number)),
    ]
  }
  const orders = [
    countsThenAnswers([...parts, ...totals]),
    countsThenAnswers([...totals, ...parts]),
    names.flatMap((name) => cells.get(name)?.variables.toReversed() ?? []),
  ]
  return { low, high, rules, cells, orders, sums, open }
}

/** The points of the scale, where all files share one; else only all answers together. */
function sharedPoints(known: readonly KnownCell[]): readonly number[] {
  const [first] = known
  if (!first) return [0]
  const { min, max, step } = first.scale
  const same = known.every(
    ({ scale }) => scale.min === min && scale.max === max && scale.step === step,
  )
  return same ? countedPoints(first.scale) : [max]
}

/** What all files together say of one count; where they contradict each other, what the first one says. */
function sharedRange(
  spoken: readonly KnownCell[],
  hidden: boolean,
  tight: boolean,
): readonly [number, number] {
  const telling = hidden ? spoken.filter(({ cell }) => cell.state === 'too-few') : spoken
  const ranges = telling.map((cell) =>
    tight ? ([cell.tightLow, cell.tightHigh] as const) : ([cell.low, cell.high] as const),
  )
  const [first = [0, 0] as const] = ranges
  const low = Math.max(first[0], ...ranges.map(([from]) => from))
  const high = Math.min(first[1], ...ranges.map(([, to]) => to))
  return low <= high ? [low, high] : first
}
