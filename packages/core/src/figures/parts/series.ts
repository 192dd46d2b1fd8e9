import type { Paint } from '../../model/scene.ts'
import type { SeriesNumber, Summary } from '../../model/summary.ts'

export type MarkerShape = 'circle' | 'square' | 'triangle' | 'diamond'

/** How one group looks in every view: color role, dash and marker say the same thing three times. */
export interface SeriesLook {
  /** Undefined where there are more groups than identities: one ink and a label then. */
  readonly series?: SeriesNumber
  readonly paint: Paint
  readonly dash: readonly number[]
  readonly marker: MarkerShape
}

const looks: { readonly [series in SeriesNumber]: SeriesLook } = {
  1: { series: 1, paint: 'series-1', dash: [], marker: 'circle' },
  2: { series: 2, paint: 'series-2', dash: [8, 4], marker: 'square' },
  3: { series: 3, paint: 'series-3', dash: [2, 3], marker: 'triangle' },
  4: { series: 4, paint: 'series-4', dash: [10, 3, 2, 3], marker: 'diamond' },
}
const oneInk: SeriesLook = { paint: 'ink', dash: [], marker: 'circle' }
const numbers: readonly SeriesNumber[] = [1, 2, 3, 4]

/**
 * The look of every group by its id. The summary's own `series` wins; the others take the lowest free number in the
 * author's order, so a group that is switched off keeps its look. Above four groups all share one ink.
 */
export function seriesLooks({ groups }: Summary): ReadonlyMap<string, SeriesLook> {
  const taken = new Set(groups.flatMap(({ series }) => series ?? []))
  const free = numbers.filter((number) => !taken.has(number))
  return new Map(
    groups.map(({ id, series }) => {
      const number = series ?? (groups.length <= 4 ? free.shift() : undefined)
      return [id, number === undefined ? oneInk : looks[number]]
    }),
  )
}
