import type { Count } from '../model/summary.ts'

const bands = [
  { band: '50+', low: 50, high: Number.POSITIVE_INFINITY },
  { band: '20–49', low: 20, high: 49 },
  { band: '10–19', low: 10, high: 19 },
  { band: '5–9', low: 5, high: 9 },
] as const

/** The band of a count; undefined under 5, where there is none. */
export const bandOf = (count: number): Count | undefined =>
  bands.find(({ low }) => count >= low)?.band

/** What a count says: the ends of its band, or the number itself twice. */
export function countRange(count: Count): readonly [number, number] {
  const found = bands.find(({ band }) => band === count)
  return found ? [found.low, found.high] : [Number(count), Number(count)]
}
