/** Σ factor × variable ≤ most. */
export interface Rule {
  readonly variables: readonly number[]
  readonly factors: readonly number[]
  readonly most: number
}

/** Whole numbers between bounds that obey linear rules. */
export interface IntegerSystem {
  readonly low: readonly number[]
  readonly high: readonly number[]
  readonly rules: readonly Rule[]
}

export interface Bounds {
  readonly low: Float64Array
  readonly high: Float64Array
}

/** Visits of one rule in one go; bounds that still move by then are left as they are: wider, and so still true. */
const mostVisits = 200

/** Which rules speak of each variable. */
export function watchers({ low, rules }: IntegerSystem): readonly (readonly number[])[] {
  const watching: number[][] = low.map(() => [])
  rules.forEach(({ variables }, rule) => {
    for (const variable of variables) watching[variable]?.push(rule)
  })
  return watching
}

/**
 * Tightens bounds until no rule tightens them further. Every solution stays inside. False where some variable has no
 * value left, so that there is no solution.
 */
export function tighten(
  bounds: Bounds,
  rules: readonly Rule[],
  watching: readonly (readonly number[])[],
  start: Iterable<number>,
): boolean {
  const queue = [...start]
  const visits = new Uint8Array(rules.length)
  const queued = new Uint8Array(rules.length)
  for (const rule of queue) queued[rule] = 1
  const moved: number[] = []
  for (let at = 0; at < queue.length; at++) {
    const next = queue[at] as number
    queued[next] = 0
    const visited = visits[next] as number
    if (visited === mostVisits) continue
    visits[next] = visited + 1
    moved.length = 0
    if (!tightenBy(rules[next] as Rule, bounds, moved)) return false
    for (const variable of moved) {
      for (const rule of watching[variable] as readonly number[]) {
        if (queued[rule] === 1) continue
        queued[rule] = 1
        queue.push(rule)
      }
    }
  }
  return true
}

/** Collects the variables whose bounds one rule moves; false where it leaves one no value. */
function tightenBy(
  { variables, factors, most }: Rule,
  { low, high }: Bounds,
  moved: number[],
): boolean {
  let room = most
  for (let i = 0; i < variables.length; i++) {
    const factor = factors[i] as number
    room -= factor * ((factor > 0 ? low : high)[variables[i] as number] as number)
  }
  if (room < 0) return false
  for (let i = 0; i < variables.length; i++) {
    const variable = variables[i] as number
    const factor = factors[i] as number
    const [from, to] = [low[variable] as number, high[variable] as number]
    const width = to - from
    if (width === 0 || width * Math.abs(factor) <= room) continue
    if (factor > 0) high[variable] = from + Math.floor(room / factor)
    else low[variable] = to - Math.floor(room / -factor)
    moved.push(variable)
  }
  return true
}

/** A solution; `none` where there is surely none; `unknown` where the search gave up. */
export type Search = { readonly found: Float64Array } | 'none' | 'unknown'

export interface SearchOptions {
  /** The order in which variables are fixed. */
  readonly order: readonly number[]
  /** A solution of nearly the same system: its values are tried first. */
  readonly near?: Float64Array | undefined
  /** For a part of sums, each total and all its parts: without `near`, each part takes its share of what is left. */
  readonly sums: ReadonlyMap<number, readonly (readonly number[])[]>
  /** How many choices may be tried. */
  readonly steps: number
}

/** How far between their ends the parts of a sum have to lie to meet its total; the middle where there is no sum. */
function shareOf(sums: readonly (readonly number[])[] = [], { low, high }: Bounds): number {
  let [all, count] = [0, 0]
  for (const [total = 0, ...parts] of sums) {
    let [least, most] = [0, 0]
    for (const part of parts) {
      least += low[part] as number
      most += high[part] as number
    }
    if (most === least) continue
    const middle = ((low[total] as number) + (high[total] as number)) / 2
    all += Math.min(1, Math.max(0, (middle - least) / (most - least)))
    count += 1
  }
  return count > 0 ? all / count : 0.5
}

/** Looks for one solution inside bounds that are tightened already. */
export function search(
  { rules }: IntegerSystem,
  start: Bounds,
  watching: readonly (readonly number[])[],
  { order, near, sums, steps }: SearchOptions,
): Search {
  let left = steps
  const visit = (bounds: Bounds, from: number): Search => {
    let place = from
    while (place < order.length) {
      const variable = order[place] as number
      if ((bounds.low[variable] as number) < (bounds.high[variable] as number)) break
      place += 1
    }
    if (place === order.length) return { found: bounds.low }
    const variable = order[place] as number
    const [low, high] = [bounds.low[variable] as number, bounds.high[variable] as number]
    const wanted =
      near?.[variable] ?? low + Math.floor((high - low) * shareOf(sums.get(variable), bounds))
    const first = Math.min(high, Math.max(low, wanted))
    for (const [from, to] of [
      [first, first],
      [low, first - 1],
      [first + 1, high],
    ] as const) {
      if (from > to) continue
      if (left === 0) return 'unknown'
      left -= 1
      const next = { low: bounds.low.slice(), high: bounds.high.slice() }
      next.low[variable] = from
      next.high[variable] = to
      if (!tighten(next, rules, watching, watching[variable] ?? [])) continue
      const result = visit(next, place)
      if (result !== 'none') return result
    }
    return 'none'
  }
  return visit(start, 0)
}
