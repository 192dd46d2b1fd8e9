import type { Measure } from './responses.ts'
import type { GroupKind, PrivacyRecord } from './summary.ts'

/** The rules that come with the library; `opinion-5` is the default. */
export type PrivacyPreset = Exclude<PrivacyRecord['preset'], 'custom'>

/** Rules of one's own. They may ask for more people than the presets' tiers do, never for fewer. */
export interface PrivacyPolicy {
  /** How many people a shown number stands for at least: a whole number from 5 up. */
  readonly minimum: number
  /** Counts as numbers instead of bands, where they give nobody away. */
  readonly exactCounts?: boolean
  /** From how many people quartiles and agreement are shown: twice the minimum, or more. */
  readonly spreadFrom?: number
  /** From how many people the shares of the answers are shown: four times the minimum, or more. */
  readonly answersFrom?: number
}

/** Why summarizing left a number out. */
export type HidingReason =
  /** Fewer people answered than the minimum. */
  | 'too-few'
  /** A pooled group that, less its shown parts, would give a hidden part away. */
  | 'total'
  /** A part that was hidden so that a total which has to stay gives no other part away. */
  | 'part'
  /** With another filter's number, it would tell of a few people. */
  | 'filter'
  /** With everything else that is or was published, it would let a hidden number be worked out. */
  | 'audit'

/** Numbers of one group that are not shown, and why. */
export interface HiddenCells {
  /** Place in the list of summaries. */
  readonly summary: number
  readonly group: string
  readonly label: string
  readonly kind: GroupKind
  readonly pooled: boolean
  readonly dimensions: readonly string[]
  readonly reason: HidingReason
  /** Labels of the groups that would have been given away; empty where the group itself is too small. */
  readonly protects: readonly string[]
}

/** Numbers that are shown with less beside them than the group's size would allow. */
export interface CoarsenedCells {
  readonly summary: number
  readonly group: string
  readonly label: string
  readonly dimensions: readonly string[]
  /** `count`: a band stands for the exact count. `spread`: quartiles, agreement and answer shares are left out too. */
  readonly left: 'count' | 'spread'
}

/** What would make more visible. */
export type Advice =
  /** Groups of one kind that are large enough together, if they agree to be shown as one. */
  | {
      readonly type: 'pool'
      readonly groups: readonly string[]
      readonly labels: readonly string[]
    }
  /** Groups that no such pool helps: they may agree to join another group. */
  | { readonly type: 'join'; readonly labels: readonly string[] }
  /** Another round, or more time: a group shows once the minimum have answered. */
  | { readonly type: 'more-answers'; readonly labels: readonly string[] }
  /** Those who answered may agree to be shown. */
  | { readonly type: 'agreement'; readonly labels: readonly string[] }
  /** Without its total, the parts of a pooled group could be shown. */
  | { readonly type: 'drop-total'; readonly label: string; readonly labels: readonly string[] }

/** What summarizing hid and why, and what would make more visible. It holds no count under the minimum. */
export interface ProtectionReport {
  readonly privacy: PrivacyRecord
  readonly summaries: readonly {
    readonly measure: Measure
    readonly wave?: string
    readonly filter?: string
    readonly shown: number
    readonly hidden: number
  }[]
  readonly hidden: readonly HiddenCells[]
  readonly coarsened: readonly CoarsenedCells[]
  readonly advice: readonly Advice[]
  /** Labels of groups whose kind the file does not say, so that protection could not spare community groups. */
  readonly kindUnstated: readonly string[]
  /** What published files give away by themselves, so that hiding more here would not help. */
  readonly alreadyOut: readonly AuditLeak[]
}

/** How something hidden could be worked out. */
export type LeakKind =
  /** One hidden part under a visible total: all about it is total less parts. */
  | 'only-hidden-part'
  /** The count of a hidden cell follows to within one answer. */
  | 'count'
  /** All answers of a hidden cell but one at most follow. */
  | 'answers'
  /** Hidden in one file, shown in another. */
  | 'shown-elsewhere'
  /** Two waves, or two versions of one file, that a few people are between. */
  | 'waves'
  /** Two filters, or a filter and the whole, that a few people are between. */
  | 'filters'
  /** The search for two different answers ended without any: nothing found, and nothing proved. */
  | 'unproved'

/** A cell of one of the audited files. */
export interface CellPlace {
  /** Place in the list of summaries. */
  readonly summary: number
  readonly group: string
  readonly dimension: string
}

/** One group and dimension that could be known to within one answer. */
export interface AuditLeak {
  readonly kind: LeakKind
  readonly group: string
  readonly label: string
  readonly dimension: string
  readonly measure?: Measure
  readonly wave?: string
  readonly filter?: string
  /** What the count lies between, as far as it follows from what is published. */
  readonly low: number
  readonly high: number
  /** The published numbers that it follows from; totals first. */
  readonly from: readonly CellPlace[]
}

/** What published summaries give away together. */
export interface AuditResult {
  /** True where nothing hidden can be worked out to within one answer. */
  readonly passed: boolean
  readonly leaks: readonly AuditLeak[]
  /** How many hidden cells were looked at. */
  readonly hidden: number
  /** Totals that do not fit their parts, so that nothing follows from subtracting one from the other. */
  readonly contradictions: readonly CellPlace[]
}
