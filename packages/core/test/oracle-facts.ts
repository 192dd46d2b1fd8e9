import fc from 'fast-check'
import type { Framework } from '../src/model/framework.ts'
import type { Cell, ShownCell, Summary } from '../src/model/summary.ts'
import { summaryArbitrary } from './arbitraries.ts'

/** Groups are called G0, G1 …, dimensions D0, D1 …, so that a sentence can be read back. */
export const cases: fc.Arbitrary<Case> = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: summaryArbitrary({ maxGroups: 3 }) },
      summaryArbitrary({ maxGroups: 9 }),
    ),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([{ summary, framework }, unnamed, onAnswers]) =>
    renamed(summary, framework, unnamed, onAnswers),
  )

export interface Case {
  readonly summary: Summary
  readonly framework: Framework
}

function renamed(
  summary: Summary,
  framework: Framework,
  unnamed: boolean,
  onAnswers: boolean,
): Case {
  const { title: _, question: __, ...rest } = summary
  const { min, max } = summary.scale
  // Answers that people give are few, so that ties are as common as in surveys; and none differs by a hair alone.
  const steps = onAnswers ? 4 : 60
  const snapped = (value: number): number =>
    min + (Math.round(((value - min) / (max - min)) * steps) * (max - min)) / steps
  const cell = (one: Cell): Cell => {
    if (one.state !== 'shown') return one
    const { q1, q3, ...others } = one
    return {
      ...others,
      value: snapped(one.value),
      ...(q1 !== undefined && q3 !== undefined && { q1: snapped(q1), q3: snapped(q3) }),
    }
  }
  return {
    summary: {
      ...rest,
      groups: summary.groups.map((group, index) => ({
        ...group,
        label: unnamed && summary.groups.length === 1 ? '' : `G${index}`,
        cells: Object.fromEntries(Object.entries(group.cells).map(([id, one]) => [id, cell(one)])),
      })),
    },
    framework: {
      ...framework,
      dimensions: framework.dimensions.map((dimension, index) => ({
        ...dimension,
        label: `D${index}`,
      })),
    },
  }
}

/** What the figures say, by number of group and of dimension; nothing of this is the library's code. */
export class Facts {
  readonly summary: Summary
  readonly groups: readonly string[]
  readonly dimensions: readonly string[]

  constructor({ summary, framework }: Case) {
    this.summary = summary
    this.groups = summary.groups.map(({ id }) => id)
    this.dimensions = framework.dimensions.map(({ id }) => id)
  }

  shown(group: string, dimension: string): ShownCell | undefined {
    const cell = this.summary.groups.find(({ id }) => id === group)?.cells[dimension]
    return cell?.state === 'shown' ? cell : undefined
  }

  valuesOf(group: string): { dimension: string; value: number }[] {
    return this.dimensions.flatMap((dimension) => {
      const cell = this.shown(group, dimension)
      return cell ? [{ dimension, value: cell.value }] : []
    })
  }

  valuesOn(dimension: string): { group: string; value: number }[] {
    return this.groups.flatMap((group) => {
      const cell = this.shown(group, dimension)
      return cell ? [{ group, value: cell.value }] : []
    })
  }

  /** The largest distance on a dimension between two groups that do not give about the same answer; 0 for none. */
  distance(dimension: string): number {
    let most = 0
    for (const a of this.groups) {
      for (const b of this.groups) {
        const [one, two] = [this.shown(a, dimension), this.shown(b, dimension)]
        if (!one || !two || this.similar(one, two)) continue
        most = Math.max(most, one.value - two.value)
      }
    }
    return most
  }

  similar(one: ShownCell, two: ShownCell): boolean {
    const { min, max, step = oneStep(min, max) } = this.summary.scale
    const apart = Math.abs(one.value - two.value)
    if (apart < step && !this.near(apart, step)) return true
    if (one.q1 === undefined || two.q1 === undefined) return false
    const overlap = Math.min(one.q3 as number, two.q3 as number) >= Math.max(one.q1, two.q1)
    return overlap
  }

  /** Whether two distances are one, whatever binary fractions make of them. */
  near(a: number, b: number): boolean {
    const { min, max } = this.summary.scale
    return Math.abs(a - b) <= 1e-9 * Math.max(1, max - min)
  }

  compared(): string[] {
    return this.dimensions.filter((dimension) => this.valuesOn(dimension).length > 1)
  }
}

/** A point of a scale of whole numbers, at most ten points long; else a tenth of the scale. */
function oneStep(min: number, max: number): number {
  const points = [2, 3, 4, 5, 6, 7, 8, 9, 10].map((length) => min + length)
  return Number.isInteger(min) && points.includes(max) ? 1 : (max - min) / 10
}

export const same = (
  a: readonly (string | undefined)[],
  b: readonly (string | undefined)[],
): boolean => a.length === b.length && a.every((one) => b.includes(one))
