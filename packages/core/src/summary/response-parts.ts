import type { SurveyResponse } from '../model/responses.ts'
import type { Plan, ResponseFilter } from './summarize-options.ts'

/** A filter as it is tested; a response without a lens has the lens "". */
export interface Part extends Omit<ResponseFilter, 'lenses'> {
  readonly lenses?: readonly string[] | undefined
}

/** Which parts a response belongs to, as bits. */
export function maskOf(response: SurveyResponse, parts: readonly Part[]): number {
  const { sector, lens = '', unitKind } = response
  let mask = 0
  for (const [bit, { sectors, lenses, unitKinds }] of parts.entries()) {
    const fits =
      (!sectors || (sector !== undefined && sectors.includes(sector))) &&
      (!lenses || lenses.includes(lens)) &&
      (!unitKinds || unitKinds.includes(unitKind))
    if (fits) mask |= 1 << bit
  }
  return mask
}

/**
 * The parts to summarize apart. Where a unit answered one question from several standpoints and no filter says which,
 * each standpoint is a part of its own and there is no whole, since one person counts once.
 */
export function partsOf(
  responses: readonly SurveyResponse[],
  { filters, whole }: Plan,
): { readonly filters: readonly Part[]; readonly whole: boolean } {
  if (filters.some((filter) => filter.lenses)) return { filters, whole }
  const lenses = [...new Set(responses.map(({ lens = '' }) => lens))].sort()
  if (lenses.length < 2 || !answersTwice(responses)) return { filters, whole }
  const parts: readonly Part[] = filters.length > 0 ? filters : [{ label: '' }]
  return {
    whole: false,
    filters: parts.flatMap((part) =>
      lenses.map((lens) => ({
        ...part,
        label: [part.label, lens].filter((text) => text !== '').join(', '),
        lenses: [lens],
      })),
    ),
  }
}

function answersTwice(responses: readonly SurveyResponse[]): boolean {
  const seen = new Set<string>()
  return responses.some(({ unit, dimension, measure, wave = '', moment = '' }) => {
    const place = [unit, dimension, measure, wave, moment].join('\n')
    if (seen.has(place)) return true
    seen.add(place)
    return false
  })
}
