import type { Paint } from '../../model/scene.ts'
import type { Group, SeriesNumber, Summary } from '../../model/summary.ts'

export type MarkerShape = 'circle' | 'square' | 'triangle' | 'diamond'

/** How one group looks in every view: color role, dash and marker say the same thing three times. */
export interface SeriesLook {
  /** Undefined where there are more groups than identities: one ink and a label then. */
  readonly series?: SeriesNumber
  readonly paint: Paint
  readonly dash: readonly number[]
  readonly marker: MarkerShape
}

/** A group that is drawn, with its look. */
export interface DrawnGroup {
  readonly group: Group
  readonly look: SeriesLook
}

const lookOf = (
  series: SeriesNumber,
  marker: MarkerShape,
  ...dash: readonly number[]
): SeriesLook => ({ series, paint: `series-${series}`, dash, marker })

const looks = [
  lookOf(1, 'circle'),
  lookOf(2, 'square', 8, 4),
  lookOf(3, 'triangle', 2, 3),
  lookOf(4, 'diamond', 10, 3, 2, 3),
] as const
const oneInk: SeriesLook = { paint: 'ink', dash: [], marker: 'circle' }

/**
 * The look of every group by its id. The summary's own `series` wins; the others take the lowest free number in the
 * author's order, so a group that is switched off keeps its look. Above four groups all share one ink.
 */
export function seriesLooks({ groups }: Summary): ReadonlyMap<string, SeriesLook> {
  const free = looks.filter((look) => groups.every(({ series }) => series !== look.series))
  const found = new Map<string, SeriesLook>()
  for (const { id, series } of groups) {
    const own = series ? looks[series - 1] : groups.length <= looks.length && free.shift()
    found.set(id, own || oneInk)
  }
  return found
}
