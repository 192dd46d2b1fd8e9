import type { DropReason } from '../model/responses.ts'
import type { GroupWords } from './group-reader.ts'
import { type LabelField, several } from './label-field.ts'
import type { SurveyColumn } from './survey-table.ts'

/** Who each row belongs to. */
export interface UnitRows {
  /** A running number a row, from 0. */
  readonly unitOf: readonly number[]
  readonly units: number
  /** True where a unit may have more than one row. */
  readonly canRepeat: boolean
  /** Rows without an id in a file that has ids. */
  readonly withoutId: number
  /** The id of the group that a row speaks for, or why there is none. */
  groupOf(row: number): string | { readonly reason: DropReason }
}

/**
 * Finds each row's unit and group. A row that names no group takes the one that the unit's other rows name, as where a
 * group stands only in the first of several events; where those name more than one, none is taken.
 */
export function unitRows(
  rows: number,
  unit: SurveyColumn | undefined,
  group: LabelField,
  { ofCode }: GroupWords,
): UnitRows {
  const unitOf: number[] = []
  const byCode = new Map<number, number>()
  let units = 0
  let withoutId = 0
  for (let row = 0; row < rows; row++) {
    const code = unit?.codes[row] ?? 0
    if (code === 0) {
      if (unit) withoutId++
      unitOf.push(units++)
      continue
    }
    let index = byCode.get(code)
    if (index === undefined) {
      index = units++
      byCode.set(code, index)
    }
    unitOf.push(index)
  }
  const canRepeat = units < rows
  const ofUnit = new Map<number, string | undefined>()
  const ownGroup = (row: number): string | { readonly reason: DropReason } => {
    const code = group.codes[row] as number
    if (code === several) return { reason: 'several-groups' }
    return ofCode[code] ?? { reason: 'no-group' }
  }
  for (let row = 0; row < (canRepeat ? rows : 0); row++) {
    const own = ownGroup(row)
    const index = unitOf[row] as number
    if (typeof own === 'string') {
      ofUnit.set(index, ofUnit.has(index) && ofUnit.get(index) !== own ? undefined : own)
    } else if (own.reason === 'several-groups') ofUnit.set(index, undefined)
  }
  return {
    unitOf,
    units,
    canRepeat,
    withoutId,
    groupOf: (row) => {
      const own = ownGroup(row)
      if (typeof own === 'string' || own.reason !== 'no-group') return own
      const index = unitOf[row] as number
      if (!ofUnit.has(index)) return own
      return ofUnit.get(index) ?? { reason: 'several-groups' }
    },
  }
}

/**
 * Units that speak for two groups in one wave, moment and lens: their rows cannot be told to be right.
 *
 * @param contextOf what tells a unit's rows apart, as one text
 * @returns keys of `unit` and context
 */
export function dividedUnits(
  { unitOf, canRepeat, groupOf }: UnitRows,
  contextOf: (row: number) => string,
): ReadonlySet<string> {
  const divided = new Set<string>()
  if (!canRepeat) return divided
  const groups = new Map<string, string>()
  for (let row = 0; row < unitOf.length; row++) {
    const group = groupOf(row)
    if (typeof group !== 'string') continue
    const key = `${unitOf[row]}\n${contextOf(row)}`
    const before = groups.get(key)
    if (before === undefined) groups.set(key, group)
    else if (before !== group) divided.add(key)
  }
  return divided
}
