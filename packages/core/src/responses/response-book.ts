import type { Lens, Measure, Missing, SurveyResponse, UnitKind } from '../model/responses.ts'

/** Everything that tells one response from another, but for its number. */
export interface ResponsePlace {
  /** A running number from 0. */
  readonly unit: number
  readonly unitKind: UnitKind
  readonly group: string
  readonly sector: string | undefined
  readonly lens: Lens | undefined
  readonly wave: string | undefined
  readonly moment: string | undefined
  readonly dimension: string
  readonly measure: Measure
}

/**
 * Keeps one response for each unit, dimension, measure, lens, wave and moment. A number goes before a reason for none,
 * and a withdrawal before all; of two different numbers neither can be told to be right, so both go.
 */
export interface ResponseBook {
  /** @returns what became of it */
  add(place: ResponsePlace, value: number | undefined, missing: Missing | undefined): Added
  list(): SurveyResponse[]
}

/** `conflict` for the first contradiction, which takes away two cells; `another` for further ones. */
export type Added = 'new' | 'same' | 'conflict' | 'another'

/** @param canRepeat false where each row is a unit of its own, which spares the search for repeats */
export function newBook(canRepeat: boolean): ResponseBook {
  const responses: (SurveyResponse | undefined)[] = []
  const contexts = new Map<string, number>()
  const subjects = new Map<string, number>()
  const seen = new Map<number, number>()
  const names: string[] = []
  let removed = 0

  /** A number for the place that fits a Map better than text: the unit first, which has no upper limit. */
  const keyOf = ({ unit, lens, wave, moment, dimension, measure }: ResponsePlace): number => {
    const context = indexOf(contexts, `${lens ?? ''}\n${wave ?? ''}\n${moment ?? ''}`)
    const subject = indexOf(subjects, `${measure}\n${dimension}`)
    return (unit * 0x100000 + context) * 0x400 + subject
  }

  return {
    add: (place, value, missing) => {
      names[place.unit] ??= String(place.unit + 1)
      const response = {
        unit: names[place.unit],
        unitKind: place.unitKind,
        group: place.group,
        sector: place.sector,
        lens: place.lens,
        wave: place.wave,
        moment: place.moment,
        dimension: place.dimension,
        measure: place.measure,
        value,
        missing,
      } as SurveyResponse
      if (!canRepeat) {
        responses.push(response)
        return 'new'
      }
      const key = keyOf(place)
      const index = seen.get(key)
      if (index === undefined) {
        seen.set(key, responses.push(response) - 1)
        return 'new'
      }
      const before = responses[index]
      if (missing === 'withdrawn' || before?.missing === 'withdrawn') {
        if (!before) removed--
        if (before?.missing !== 'withdrawn') responses[index] = response
        return 'same'
      }
      if (!before) return 'another'
      if (before.missing === undefined && missing === undefined && before.value !== value) {
        responses[index] = undefined
        removed++
        return 'conflict'
      }
      const says =
        before.missing !== undefined &&
        (missing === undefined || strength[missing] > strength[before.missing])
      responses[index] = agreed(says ? response : before, says ? before : response)
      return 'same'
    },
    list: () =>
      removed === 0
        ? (responses as SurveyResponse[])
        : responses.filter((response) => response !== undefined),
  }
}

/** Of two reasons for no number, the one that says more stays, whichever row comes first. */
const strength: { readonly [missing in Missing]: number } = {
  skipped: 0,
  'not-asked': 1,
  'not-raised': 2,
  'not-sure': 3,
  withdrawn: 4,
}

/** What two rows of one response say otherwise than each other is left open, whichever row comes first. */
function agreed(kept: SurveyResponse, other: SurveyResponse): SurveyResponse {
  if (kept.sector === other.sector && kept.unitKind === other.unitKind) return kept
  const [unitKind = kept.unitKind] = [kept.unitKind, other.unitKind].toSorted()
  return { ...kept, unitKind, sector: kept.sector === other.sector ? kept.sector : undefined }
}

function indexOf(indexes: Map<string, number>, key: string): number {
  let index = indexes.get(key)
  if (index === undefined) {
    index = indexes.size
    indexes.set(key, index)
  }
  return index
}
