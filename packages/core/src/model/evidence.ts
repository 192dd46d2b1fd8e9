import type { Text } from './framework.ts'
import type { GroupKind, Nothing } from './summary.ts'

/**
 * Whether a voice raised a finding. `unattributed`: it was raised, and the source does not say by whom. `not-reported`:
 * the source is silent, which is something else than a voice that was asked and did not raise it (`not-raised`).
 */
export type EvidenceState = 'raised' | 'unattributed' | 'not-reported' | Nothing

/** Someone whose findings have a column: a group, a sector, a set of interviews. */
export interface EvidenceVoice {
  readonly id: string
  readonly label: Text
  readonly kind: GroupKind
}

/** Words that somebody said or wrote, with where they come from and how the speaker agreed. */
export interface EvidencePassage {
  /** Absent where the passage was withdrawn. */
  readonly text?: Text
  readonly attribution?: Text
  readonly source?: Text
  readonly consent?: Text
  readonly withdrawn: boolean
}

export interface EvidenceCell {
  readonly state: Exclude<EvidenceState, 'unattributed'>
  readonly passages: readonly EvidencePassage[]
}

/** A sub-theme of the framework, by its id, or a finding of one's own. */
export interface Finding {
  readonly id: string
  /** Present for a finding of one's own. */
  readonly text?: Text
  /** The dimension that a finding of one's own is about. */
  readonly dimension?: string
  /** Where a finding of one's own comes from, as a reader would look it up. */
  readonly section?: string
  /** By the voice's id; a voice that is not there is not reported. */
  readonly cells: { readonly [voice: string]: EvidenceCell }
}

/** Who raised what, of a collaborative's own. */
export interface Evidence {
  /** The id of the framework whose sub-themes and dimensions the findings name. */
  readonly framework: string
  readonly title?: Text
  readonly source?: Text
  /** True stamps "Made-up example" over the matrix. */
  readonly example: boolean
  readonly voices: readonly EvidenceVoice[]
  readonly findings: readonly Finding[]
}
