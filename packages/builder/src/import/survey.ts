import {
  type ColumnUse,
  describeMapping,
  describeProtection,
  describeReading,
  type Framework,
  type GroupKind,
  type Language,
  type MappingProposal,
  type Measure,
  type PrivacyPreset,
  type ResponseMapInput,
  readResponses,
  readTable,
  type Summary,
  type SurveyTable,
  suggestMapping,
  summarize,
} from '@value-framework/core'
import type { Answers } from './read-any.ts'

/** What a column of answers is used as: nothing, a field, or answers about a dimension. */
export type ColumnChoice = 'ignore' | 'group' | 'group-kind' | 'sector' | 'wave' | AnswerChoice
export type AnswerChoice = `${Measure}:${string}`

/** How answers become numbers that may be published, as the user chose. */
export interface SurveySettings {
  /** By column. Files that name their columns in the library's own way need none. */
  readonly columns: { readonly [column: string]: ColumnChoice }
  /** The name of the one group, where no column tells groups. */
  readonly oneGroup: string
  readonly kinds: { readonly [group: string]: GroupKind }
  readonly min: number
  readonly max: number
  readonly privacy: PrivacyPreset
  readonly confirmedBy: string
}

/** A survey file before anything was decided. */
export interface OpenedSurvey {
  readonly answers: Answers
  readonly table: SurveyTable
  readonly proposal: MappingProposal
  /** Whether columns can be chosen; the library's own long and wide tables say themselves what they are. */
  readonly isMapped: boolean
  readonly settings: SurveySettings
}

/** @throws {ContentError} for what is no table */
export function openSurvey(answers: Answers, framework: Framework): OpenedSurvey {
  const { subject } = answers
  const table = readTable(answers.input, { subject })
  const proposal = suggestMapping(table, { framework })
  const columns = Object.fromEntries(
    table.columns
      .filter(({ keeps }) => keeps === undefined || keeps === 'event')
      .map(({ name }) => [name, proposed(name, proposal)]),
  )
  const isMapped = !['long', 'wide', 'taguette'].includes(table.shape)
  const settings: SurveySettings = {
    columns: isMapped ? columns : {},
    oneGroup: '',
    kinds: {},
    min: 1,
    max: 5,
    privacy: 'opinion-5',
    confirmedBy: '',
  }
  return { answers, table, proposal, isMapped, settings }
}

function proposed(name: string, { choices }: MappingProposal): ColumnChoice {
  const choice = choices.find(
    ({ column, confidence }) => column === name && confidence !== 'unsure',
  )
  if (!choice) return 'ignore'
  const { as, dimension, measure = 'matters' } = choice
  if (as === 'dimension') return `${measure}:${dimension ?? ''}`
  return as === 'group' || as === 'group-kind' || as === 'sector' || as === 'wave' ? as : 'ignore'
}

/** What reading and summarizing gave, or what is still wanted. */
export type SurveyOutcome =
  | { readonly kind: 'wants'; readonly what: 'group' | 'answers' }
  | {
      readonly kind: 'read'
      readonly summaries: readonly Summary[]
      /** Groups as the file calls them, with the kind that they have. */
      readonly groups: readonly { readonly label: string; readonly kind: GroupKind }[]
      /** What was dropped and hidden, in sentences. */
      readonly reading: readonly string[]
      readonly protection: readonly string[]
      readonly used: readonly ColumnUse[]
    }

/**
 * Reads the answers as the settings say and summarizes them. Nothing of the answers themselves is in the outcome but what
 * the report quotes of unreadable cells, for the user's own eyes.
 * @throws {ContentError} where the file or the settings do not fit
 */
export function surveyOutcome(
  { answers, isMapped }: OpenedSurvey,
  settings: SurveySettings,
  framework: Framework,
  language: Language,
): SurveyOutcome {
  const { columns, oneGroup, kinds, min, max, privacy, confirmedBy } = settings
  const chosen = Object.values(columns)
  const hasGroup = chosen.includes('group') || oneGroup.trim() !== ''
  if (isMapped && !chosen.some((choice) => choice.includes(':')))
    return { kind: 'wants', what: 'answers' }
  if (isMapped && !hasGroup) return { kind: 'wants', what: 'group' }
  const map: ResponseMapInput = {
    ...(isMapped &&
      ({ columns: Object.fromEntries(Object.entries(columns).map(entry)) } as ResponseMapInput)),
    ...(!chosen.includes('group') && oneGroup.trim() && { group: oneGroup.trim() }),
    ...(Object.keys(kinds).length > 0 && {
      groups: Object.fromEntries(Object.entries(kinds).map(([label, kind]) => [label, { kind }])),
    }),
  }
  const { subject, input, otherSheets, example } = answers
  const { responses, report } = readResponses(input, {
    map,
    framework,
    subject,
    scale: { min, max },
    ...(otherSheets.length > 0 && { otherSheets }),
  })
  const { summaries, report: protection } = summarize(responses, framework, {
    privacy,
    ...(confirmedBy.trim() && { confirmedBy: confirmedBy.trim() }),
    // Stands in until the user names the source, so that what was counted is known.
    source: subject,
    example,
  })
  return {
    kind: 'read',
    summaries,
    groups: responses.groups.map(({ label, kind }) => ({ label, kind })),
    reading: describeReading(report, { language, framework }),
    protection: describeProtection(protection, { language, framework }),
    used: report.used,
  }
}

function entry([column, choice]: [string, ColumnChoice]): [string, object] {
  const [measure, dimension] = choice.split(':')
  return [column, dimension === undefined ? { as: choice } : { dimension, measure }]
}

/** What each column seems to be, and why, in sentences. */
export const proposalWords = (
  { proposal }: OpenedSurvey,
  framework: Framework,
  language: Language,
): readonly string[] => describeMapping(proposal, { framework, language })
