import type { Framework } from '../../model/framework.ts'
import type { Mark, SceneSize } from '../../model/scene.ts'
import type { Summary } from '../../model/summary.ts'
import type { FigureSpeaker } from '../../words/point.ts'
import type { AxisName } from './axis-labels.ts'
import type { Rings } from './spokes.ts'

/** What every view of the figure draws from. */
export interface DrawingInput {
  readonly summary: Summary
  readonly framework: Framework
  readonly size: SceneSize
  /** The drawing's own corner and width inside the scene. */
  readonly left: number
  readonly top: number
  readonly width: number
  readonly rings: Rings
  readonly names: readonly AxisName[]
  readonly say: FigureSpeaker
  /** Decimals that the scale supports. */
  readonly digits: number
  /** Whether markers get invisible places to point at. */
  readonly hits: boolean
}

/** Marks, and where the last of them ends. */
export interface Drawing {
  readonly marks: readonly Mark[]
  readonly bottom: number
}
