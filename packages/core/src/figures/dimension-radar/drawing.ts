import type { SceneSize } from '../../model/scene.ts'
import type { Scale } from '../../model/summary.ts'
import type { Typesetter } from '../../scene/typesetter.ts'
import type { FigureFirstSpeaker } from '../../words/point.ts'
import type { Block } from '../parts/column.ts'
import type { DrawnGroup } from '../parts/series.ts'
import type { AxisName } from './axis-labels.ts'
import type { Rings } from './spokes.ts'

/** What every view of the figure draws from. */
export interface DrawingInput {
  readonly drawn: readonly DrawnGroup[]
  readonly scale: Scale
  /** The scale's numbers that have a ring or a line of their own. */
  readonly points: readonly number[]
  readonly size: SceneSize
  /** The drawing's own corner and width inside the scene. */
  readonly left: number
  readonly top: number
  readonly width: number
  readonly rings: Rings
  readonly names: readonly AxisName[]
  readonly say: FigureFirstSpeaker
  readonly typesetter: Typesetter
  /** Decimals that the scale supports. */
  readonly digits: number
  /** Whether markers get invisible places to point at. */
  readonly hits: boolean
}

/** Draws one view; undefined where it cannot hold what there is. */
export type Draw = (input: DrawingInput) => Block | undefined
