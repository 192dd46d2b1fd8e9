import type {
  Description,
  Framework,
  FigureSpeaker,
  RadarSpeaker,
  Summary,
} from '@value-framework/core'
import type { Resolved } from '../provider/provider.tsx'
import type { DimensionRadarSelection } from './dimension-radar.tsx'

/** One group's place on one dimension. */
export interface RadarPoint {
  readonly group: string
  readonly dimension: string
}

/** What the parts of the radar share. */
export interface RadarContext {
  readonly summary: Summary
  readonly framework: Framework
  readonly settings: Resolved
  readonly words: { readonly language: Resolved['language']; readonly numbers?: string }
  readonly described: Description
  readonly say: RadarSpeaker
  readonly figure: FigureSpeaker
  readonly view: 'radar' | 'dot-plot' | 'table'
  readonly rings: 'polygon' | 'circle'
  /** Ids of the groups that are drawn. */
  readonly groups: readonly string[]
  readonly point: RadarPoint | null
  readonly setPoint: (point: RadarPoint | null) => void
  /** The dimension that the reader chose. */
  readonly dimension: string | undefined
  readonly select: (selection: DimensionRadarSelection) => void
  readonly headingLevel: number
  readonly id: string
}
