/** What the numbers are. `unstated` is shown as "Rating" and claims nothing more. */
export type Statistic = 'median' | 'mean' | 'agreed-rating' | 'unstated'

/** Whose group it is; community groups come first and are hidden last. */
export type GroupKind = 'community' | 'organization' | 'other'

/** Why there is no number. */
export type Nothing = 'too-few' | 'not-asked' | 'not-raised' | 'pending' | 'withdrawn'

/** How alike the answers of one group are; never better or worse. */
export type Agreement = 'close' | 'mixed' | 'split' | 'nearly-all'

/** How many people, as a band; an exact number only where the author or the policy allows it. */
export type Count = '5–9' | '10–19' | '20–49' | '50+' | number

/** The answers' scale: any finite `min` < `max`, in the summary's own units. */
export interface Scale {
  readonly min: number
  readonly max: number
  /** The distance between neighboring answers, where the scale has steps. */
  readonly step?: number
  /** Words for points of the scale, by the number as text. */
  readonly labels: { readonly [point: string]: string }
}

/** A number that may be shown. */
export interface ShownCell {
  readonly state: 'shown'
  /** On the summary's scale. */
  readonly value: number
  /** First and third quartile (type 7), on the scale; medians only. */
  readonly q1?: number
  readonly q3?: number
  readonly n?: Count
  readonly agreement?: Agreement
  /** Share of each answer in tenths, by the answer as text. */
  readonly answers?: { readonly [answer: string]: number }
  readonly notSure?: Count
  readonly skipped?: Count
}

/** No number, and the reason. */
export interface EmptyCell {
  readonly state: Nothing
}

export type Cell = ShownCell | EmptyCell

/** One perspective: a line of the radar. */
export interface Group {
  readonly id: string
  /** Empty for the one unnamed perspective of the simple door (`values`). */
  readonly label: string
  readonly kind: GroupKind
  /** The id of a column of the sector table. */
  readonly sector?: string
  /** Ids of the groups that this one pools. */
  readonly pools?: readonly string[]
  /** Fixes color, dash and marker. */
  readonly series?: SeriesNumber
  readonly invited?: Count
  /** One for each dimension of the framework. */
  readonly cells: { readonly [dimension: string]: Cell }
}

export type SeriesNumber = 1 | 2 | 3 | 4

/** The record that summarizing wrote: which rules protected small groups. */
export interface PrivacyRecord {
  readonly preset: 'opinion-5' | 'cms-11' | 'strict-20' | 'shown-by-agreement' | 'custom'
  readonly minimum: number
  readonly rules: string
  /** Who confirmed that those shown agreed to be shown. */
  readonly confirmedBy?: string
  /** True where rules of one's own allow counts as numbers. */
  readonly exactCounts?: boolean
  /** From how many people quartiles and agreement are shown, where rules of one's own say so; else twice the minimum. */
  readonly spreadFrom?: number
  /** From how many people shares of answers are shown, where rules of one's own say so; else four times the minimum. */
  readonly answersFrom?: number
}

/** By what agreement was judged on a scale that has not five answers; all three on the scale. */
export interface AgreementRule {
  /** Split when at least a quarter answered this or lower … */
  readonly low: number
  /** … and at least a quarter this or higher. */
  readonly high: number
  /** Close when the quartiles are at most this far apart. */
  readonly close: number
}

export interface Source {
  readonly text: string
  /** A year, a month or a day: `2026`, `2026-04`, `2026-04-30`. */
  readonly collected?: string
  readonly unit?: 'person' | 'case' | 'focus-group' | 'organization'
}

/** What may be published: a number or a reason for none, for each group and dimension. */
export interface Summary {
  /** The id of the framework whose dimensions the cells name. */
  readonly framework: string
  readonly title?: string
  readonly measure?: 'matters' | 'happening' | 'emphasis' | 'allocation'
  readonly statistic: Statistic
  readonly question?: string
  readonly scale: Scale
  /** Only where it is not the rule for five answers: the bottom two, the top two, one step. */
  readonly agreement?: AgreementRule
  readonly privacy?: PrivacyRecord
  readonly source?: Source
  /** True stamps "Made-up example numbers" inside every drawing. */
  readonly example: boolean
  readonly collaborative?: string
  readonly wave?: string
  readonly filter?: string
  readonly groups: readonly Group[]
}
