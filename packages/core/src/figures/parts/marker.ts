import type { CircleMark, Mark } from '../../model/scene.ts'
import { movedPath } from './moved-path.ts'
import { round } from './round.ts'
import type { SeriesLook } from './series.ts'

/** Who and what a mark is about. */
export interface MarkSubject {
  readonly part: string
  readonly group?: string
  readonly dimension?: string
}

/** A marker of 9 units with an edge in the ground's color, so that overlaps stay legible. */
export function markerMark(subject: MarkSubject, x: number, y: number, look: SeriesLook): Mark {
  const paint = { fill: look.paint, stroke: 'ground', strokeWidth: 1.5 } as const
  if (look.marker === 'circle') return circleMark(subject, x, y, 4.75, paint)
  return { type: 'path', ...subject, d: `${movedPath(shapes[look.marker], x, y)}Z`, ...paint }
}

export const circleMark = (
  subject: MarkSubject,
  x: number,
  y: number,
  r: number,
  paint: Pick<CircleMark, 'fill' | 'stroke' | 'strokeWidth'>,
): CircleMark => ({ type: 'circle', ...subject, cx: round(x), cy: round(y), r, ...paint })

/** An unseen place to point at, around a marker. */
export const hitMark = (subject: Omit<MarkSubject, 'part'>, x: number, y: number): CircleMark =>
  circleMark({ part: 'hit', ...subject }, x, y, 12, { fill: 'none' })

/** Each shape around its center, of about equal weight to the eye. */
// biome-ignore format: a shape a line
const shapes = {
  square: ['M', -4.25, -4.25, 'L', 4.25, -4.25, 'L', 4.25, 4.25, 'L', -4.25, 4.25],
  triangle: ['M', 0, -5.5, 'L', 5.25, 4, 'L', -5.25, 4],
  diamond: ['M', 0, -6, 'L', 6, 0, 'L', 0, 6, 'L', -6, 0],
}
