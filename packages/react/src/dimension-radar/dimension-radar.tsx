'use client'
import type { SummaryInput, Values } from '@value-framework/core'
import type { ForwardRefExoticComponent, RefAttributes } from 'react'
import type { FrameworkSettings } from '../provider/provider.tsx'
import { partsAtHand } from '../state/later.tsx'
import { radarParts } from './parts.ts'
import type { RadarPoint } from './radar-context.ts'
import { radarWith } from './radar-figure.tsx'

/** `auto` is the radar, and the table where no radar is legible (under 240 px). */
export type DimensionRadarView = 'auto' | 'radar' | 'dot-plot' | 'table'

/** What a reader chose. */
export interface DimensionRadarSelection {
  /** Undefined when the choice was taken back. */
  readonly dimension?: string
  readonly group?: string
}

export interface DimensionRadarProps extends FrameworkSettings {
  /** A summary file's object (`value-framework/summary@1`), as imported JSON or from `parseSummary`. */
  readonly summary?: SummaryInput | undefined
  /** One unnamed perspective on a 1–5 scale, by dimension id or in the framework's order. */
  readonly values?: Values | undefined
  /** The author's takeaway; the summary's own title, else a neutral one, by default. */
  readonly title?: string | undefined
  /** Level of the figure's heading, 3 by default; headings inside are one level lower. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | undefined
  /** The view that is shown, where the page owns it; a reader's choice is then only reported. */
  readonly view?: DimensionRadarView | undefined
  /** The view at first, `auto` by default; the reader may choose another. */
  readonly defaultView?: DimensionRadarView | undefined
  /** Called when a reader chooses a view. */
  readonly onViewChange?: ((view: DimensionRadarView) => void) | undefined
  /** `full` (default) sets description, table and notes as open sections; `brief` folds them away. */
  readonly detail?: 'brief' | 'full' | undefined
  /** `polygon` by default. */
  readonly rings?: 'polygon' | 'circle' | undefined
  /** The point whose card is shown, where the page owns it; null for none. */
  readonly focusedPoint?: RadarPoint | null | undefined
  /** The point whose card is shown at first, none by default. */
  readonly defaultFocusedPoint?: RadarPoint | null | undefined
  /** Called when a reader points at, walks to or leaves a point; null when none is left. */
  readonly onFocusedPointChange?: ((point: RadarPoint | null) => void) | undefined
  /** Called when a reader chooses a dimension or a point, so that other components can follow. */
  readonly onSelect?: ((selection: DimensionRadarSelection) => void) | undefined
}

/**
 * A radar chart of up to eight dimensions from any number of perspectives, with its description, table and caveats.
 * It never fills an area, totals, averages or ranks.
 */
export const DimensionRadar: ForwardRefExoticComponent<
  DimensionRadarProps & RefAttributes<HTMLElement>
> = /* @__PURE__ */ radarWith(/* @__PURE__ */ partsAtHand(radarParts))
