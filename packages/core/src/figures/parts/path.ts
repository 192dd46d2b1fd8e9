import type { PathMark } from '../../model/scene.ts'

/** A line by its path data, unfilled where nothing else is said. Every field is there, since marks alike draw quicker. */
export const pathMark = (d: string, style: Omit<PathMark, 'type' | 'd'>): PathMark => ({
  type: 'path',
  part: style.part,
  group: style.group,
  dimension: style.dimension,
  d,
  fill: style.fill ?? 'none',
  stroke: style.stroke,
  strokeWidth: style.strokeWidth,
  dash: style.dash,
  cap: style.cap,
})
