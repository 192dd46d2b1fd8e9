'use client'
import type { SummaryInput } from '@value-framework/core'
import type { ForwardRefExoticComponent, RefAttributes } from 'react'
import type { HeadingLevel } from '../passage/passage-shell.tsx'
import type { FrameworkSettings } from '../provider/provider.tsx'
import { partsAtHand } from '../state/later.tsx'
import { comparisonParts } from './parts.ts'
import { comparisonWith } from './perspectives.tsx'

/** What a reader chose. */
export interface PerspectiveSelection {
  /** The dimension's id; absent when the choice was taken back. */
  readonly dimension?: string
}

export interface PerspectiveComparisonProps extends FrameworkSettings {
  /** A summary file's object (`value-framework/summary@1`), as imported JSON or from `parseSummary`. */
  readonly summary?: SummaryInput | undefined
  /** Ids of two to four groups, in the order to show; the summary's first four by default. */
  readonly groups?: readonly string[] | undefined
  /** Ids of the dimensions to show, in the framework's order; all by default. */
  readonly dimensions?: readonly string[] | undefined
  /** The author's takeaway; the summary's own title, else a neutral one, by default. */
  readonly title?: string | undefined
  /** Level of the heading, 2 to 5; 3 by default. Dimensions have headings one level below. */
  readonly headingLevel?: HeadingLevel | undefined
  /** `beside` sets the framework's quotations on each dimension beside its dots; `none` by default. */
  readonly quotes?: 'none' | 'beside' | undefined
  /** `full` (default) sets the numbers as a table below; `brief` folds them away. */
  readonly detail?: 'brief' | 'full' | undefined
  /** The id of the dimension that is marked, where the page owns it; a reader's choice is then only reported. */
  readonly dimension?: string | undefined
  /** Called when a reader chooses a dimension. With it, each dimension is a button. */
  readonly onSelect?: ((selection: PerspectiveSelection) => void) | undefined
}

/**
 * Two to four perspectives on each dimension: dots with the spread of the answers, and a plain sentence that says where
 * they meet and part. It never totals, averages or ranks, and a missing number says why.
 */
export const PerspectiveComparison: ForwardRefExoticComponent<
  PerspectiveComparisonProps & RefAttributes<HTMLDivElement>
> = /* @__PURE__ */ comparisonWith(/* @__PURE__ */ partsAtHand(comparisonParts))
