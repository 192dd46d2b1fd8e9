import type { Measure } from '../../model/responses.ts'
import type { Cell, Scale, ShownCell, Statistic, Summary } from '../../model/summary.ts'
import { countRange } from '../count-band.ts'
import { recordedTiers } from '../policy.ts'

/** One cell of one published file. */
export interface KnownCell {
  readonly summary: number
  readonly group: string
  readonly label: string
  readonly dimension: string
  readonly measure?: Measure | undefined
  readonly wave?: string | undefined
  readonly filter?: string | undefined
  readonly statistic: Statistic
  readonly scale: Scale
  readonly cell: Cell
  /** What the file says of its count, by itself. */
  readonly low: number
  readonly high: number
  /** The same with what the rules of the file's own record let a reader add; never wider. */
  readonly tightLow: number
  readonly tightHigh: number
  /** The size under which the file protects; that of the default rules where it says none. */
  readonly minimum: number
  /** False where all shown agreed to it, or where no count of people stands behind the number. */
  readonly guarded: boolean
  /** Places of the cells of the groups that this one pools, in the same file. */
  readonly pools: readonly string[]
}

const defaultMinimum = 5

/** All cells of a file, by group and dimension. */
export function knownCells(summary: Summary, place: number): readonly KnownCell[] {
  const { groups, privacy, statistic, scale, measure, wave, filter } = summary
  const minimum = privacy?.minimum ?? defaultMinimum
  const guarded = privacy?.preset !== 'shown-by-agreement' && statistic !== 'agreed-rating'
  return groups.flatMap((group) => {
    const invited =
      group.invited === undefined ? Number.POSITIVE_INFINITY : countRange(group.invited)[1]
    return Object.entries(group.cells).map(([dimension, cell]): KnownCell => {
      const [low, high] = counted(cell)
      const [tightLow, tightHigh] = guarded ? tightened(cell, [low, high], summary) : [low, high]
      return {
        summary: place,
        group: group.id,
        label: group.label,
        dimension,
        measure,
        wave,
        filter,
        statistic,
        scale,
        cell,
        low,
        high: Math.max(low, Math.min(high, invited)),
        tightLow,
        tightHigh: Math.max(tightLow, Math.min(tightHigh, invited)),
        minimum,
        guarded,
        pools: group.pools ?? [],
      }
    })
  })
}

type Range = readonly [number, number]

function counted(cell: Cell): Range {
  if (cell.state === 'too-few') return [0, Number.POSITIVE_INFINITY]
  if (cell.state !== 'shown') return [0, 0]
  return cell.n === undefined ? [1, Number.POSITIVE_INFINITY] : countRange(cell.n)
}

/** A reader knows the rules: hidden is under the minimum, shown is not, and each tier tells a size. */
function tightened(cell: Cell, [low, high]: Range, { privacy, statistic }: Summary): Range {
  if (!privacy) return cell.state === 'too-few' ? [1, high] : [low, high]
  const { minimum, spreadFrom, answersFrom } = recordedTiers(privacy)
  if (cell.state === 'too-few') return [1, Math.max(1, minimum - 1)]
  if (cell.state !== 'shown') return [low, high]
  const from = cell.answers ? answersFrom : hasSpread(cell) ? spreadFrom : minimum
  const to = statistic === 'median' && !hasSpread(cell) ? spreadFrom - 1 : high
  const least = Math.max(low, from)
  return least <= Math.min(high, to) ? [least, Math.min(high, to)] : [low, high]
}

const hasSpread = ({ q1, agreement }: ShownCell): boolean =>
  q1 !== undefined || agreement !== undefined

/** Cells of one question put to one group in one round: all that may share people's answers. */
export const cellName = (
  { measure, wave = '', filter = '', dimension }: KnownCell,
  group: string,
): string => [measure ?? '', wave, filter, dimension, group].join('\n')
