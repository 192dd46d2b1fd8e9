import type { PrivacyPolicy, PrivacyPreset } from '../model/protection.ts'
import type { PrivacyRecord } from '../model/summary.ts'
import { choices, type Problems, quote } from '../schema/problems.ts'

/** The version of the rules in this folder; it changes with any change of what they show or hide. */
const rulesVersion = '1'

/** Rules with nothing left open. */
export interface Rules {
  readonly record: PrivacyRecord
  readonly minimum: number
  readonly exactCounts: boolean
  readonly spreadFrom: number
  readonly answersFrom: number
  /** False only where all who are shown agreed to it. */
  readonly protects: boolean
}

const minima: { readonly [preset in PrivacyPreset]: number } = {
  'opinion-5': 5,
  'cms-11': 11,
  'strict-20': 20,
  'shown-by-agreement': 1,
}

/** The presets' names, the default first. */
export const privacyPresets: readonly PrivacyPreset[] = [
  'opinion-5',
  'cms-11',
  'strict-20',
  'shown-by-agreement',
]

/** The rules of a preset or policy. */
export function rulesFor(
  privacy: PrivacyPreset | PrivacyPolicy,
  confirmedBy: string | undefined,
  problems: Problems,
): Rules {
  const confirmed = confirmedBy === undefined ? {} : { confirmedBy }
  if (typeof privacy === 'string') {
    if (!Object.hasOwn(minima, privacy)) {
      problems.add('privacy', quote(privacy), choices(privacyPresets))
    }
    const minimum = minima[privacy] ?? minima['opinion-5']
    const protects = privacy !== 'shown-by-agreement'
    const record = { preset: privacy, minimum, rules: rulesVersion, ...confirmed }
    return { ...tiers(minimum), record, exactCounts: !protects, protects }
  }
  return customRules(privacy, confirmed, problems)
}

function customRules(
  { minimum, exactCounts = false, spreadFrom, answersFrom }: PrivacyPolicy,
  confirmed: { readonly confirmedBy?: string },
  problems: Problems,
): Rules {
  const least = tiers(minimum)
  const check = (name: string, found: number | undefined, from: number, hint: string) => {
    if (found === undefined || (Number.isSafeInteger(found) && found >= from)) return
    problems.add(`privacy.${name}`, String(found), `a whole number from ${from} up`, hint)
  }
  // Under 5, "fewer than the minimum" would itself tell a hidden count to within one.
  check('minimum', minimum, 5, 'Use shown-by-agreement where all agreed to be shown.')
  if (minimum >= 5) {
    check('spreadFrom', spreadFrom, least.spreadFrom, 'Twice the minimum is the least.')
    check('answersFrom', answersFrom, least.answersFrom, 'Four times the minimum is the least.')
  }
  const record: PrivacyRecord = {
    preset: 'custom',
    minimum,
    rules: rulesVersion,
    ...(exactCounts && { exactCounts }),
    ...(spreadFrom !== undefined && { spreadFrom }),
    ...(answersFrom !== undefined && { answersFrom }),
    ...confirmed,
  }
  return { ...recordedTiers(record), record, exactCounts, protects: true }
}

const tiers = (minimum: number) => ({
  minimum,
  spreadFrom: 2 * minimum,
  answersFrom: 4 * minimum,
})

/** The sizes from which a record's rules show more: twice and four times the minimum unless it says otherwise. */
export function recordedTiers(
  record: PrivacyRecord,
): Pick<Rules, 'minimum' | 'spreadFrom' | 'answersFrom'> {
  const least = tiers(record.minimum)
  return {
    minimum: record.minimum,
    spreadFrom: record.spreadFrom ?? least.spreadFrom,
    answersFrom: record.answersFrom ?? least.answersFrom,
  }
}
