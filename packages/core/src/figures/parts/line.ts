import type { LineMark } from '../../model/scene.ts'
import { round } from './round.ts'

/** A straight line between two points. */
export const lineMark = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  style: Omit<LineMark, 'type' | 'x1' | 'y1' | 'x2' | 'y2'>,
): LineMark => ({
  type: 'line',
  part: style.part,
  group: style.group,
  dimension: style.dimension,
  x1: round(x1),
  y1: round(y1),
  x2: round(x2),
  y2: round(y2),
  stroke: style.stroke,
  strokeWidth: style.strokeWidth,
  dash: style.dash,
  cap: style.cap,
})
