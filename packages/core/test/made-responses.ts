import { camdenOutline } from '../content/camden-2022/outline.ts'
import type { Framework } from '../src/model/framework.ts'
import type { Measure, Missing, Responses, SurveyResponse } from '../src/model/responses.ts'
import type { GroupKind, Scale } from '../src/model/summary.ts'

/** An answer, or the reason for none. */
export type Said = number | Missing

export interface MadeGroup {
  readonly id: string
  readonly kind: GroupKind
  /** What each unit said on each dimension, in the framework's order. */
  readonly units: readonly (readonly Said[])[]
  readonly wave?: string | undefined
  readonly sector?: string | undefined
}

export interface MadeOptions {
  readonly framework?: Framework
  readonly scale?: Scale
  readonly measure?: Measure
}

/** Responses as a survey file would give them; a group may come several times, with another wave or sector. */
export function madeResponses(groups: readonly MadeGroup[], options: MadeOptions = {}): Responses {
  const { framework = camdenOutline, measure = 'matters' } = options
  const dimensions = framework.dimensions.map(({ id }) => id)
  const waves = [...new Set(groups.flatMap(({ wave }) => wave ?? []))].sort()
  let unit = 0
  const responses = groups.flatMap(({ id, units, wave, sector }) =>
    units.flatMap((said) => {
      unit += 1
      return said.map((answer, place): SurveyResponse => {
        const base = {
          unit: String(unit),
          unitKind: 'person' as const,
          group: id,
          dimension: dimensions[place] as string,
          measure,
          ...(wave !== undefined && { wave }),
          ...(sector !== undefined && { sector }),
        }
        return typeof answer === 'number'
          ? { ...base, value: answer }
          : { ...base, missing: answer }
      })
    }),
  )
  const known = new Map(groups.map(({ id, kind }) => [id, kind]))
  return {
    framework: framework.id,
    scale: options.scale ?? { min: 1, max: 5, labels: {} },
    groups: [...known].map(([id, kind]) => ({
      id,
      label: id.toUpperCase(),
      kind,
      kindStated: true,
    })),
    dimensions,
    measures: [measure],
    waves,
    responses,
  }
}

/** Units that all said the same on four dimensions, one for each answer of the list. */
export const saying = (...answers: readonly Said[]): readonly (readonly Said[])[] =>
  answers.map((answer) => [answer, answer, answer, answer])

/** So many units, with the answers 1 to 5 in turn. */
export const inTurn = (count: number): readonly (readonly Said[])[] =>
  saying(...Array.from({ length: count }, (_, index) => (index % 5) + 1))
