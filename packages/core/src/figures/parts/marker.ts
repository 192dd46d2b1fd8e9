import type { CircleMark, Mark, Paint } from '../../model/scene.ts'
import { movedPath } from './moved-path.ts'
import { pathMark } from './path.ts'
import { round } from './round.ts'
import type { SeriesLook } from './series.ts'

/** Who and what a mark is about. */
export interface MarkSubject {
  readonly group?: string | undefined
  readonly dimension?: string | undefined
}

/** A marker of 9 units with an edge in the ground's color, so that overlaps stay legible. */
export const markerMark = (
  part: string,
  subject: MarkSubject,
  x: number,
  y: number,
  { marker, paint: fill }: SeriesLook,
): Mark =>
  marker === 'circle'
    ? circleMark(part, subject, x, y, 4.75, fill, 'ground', 1.5)
    : pathMark(`${movedPath(shapes[marker], x, y)}Z`, {
        part,
        group: subject.group,
        dimension: subject.dimension,
        fill,
        stroke: 'ground',
        strokeWidth: 1.5,
      })

export const circleMark = (
  part: string,
  { group, dimension }: MarkSubject,
  x: number,
  y: number,
  r: number,
  fill: Paint,
  stroke?: Paint,
  strokeWidth?: number,
): CircleMark => ({
  type: 'circle',
  part,
  group,
  dimension,
  cx: round(x),
  cy: round(y),
  r,
  fill,
  stroke,
  strokeWidth,
})

/** An unseen place to point at, around a marker. */
export const hitMark = (subject: MarkSubject, x: number, y: number): CircleMark =>
  circleMark('hit', subject, x, y, 12, 'none')

/** Each shape around its center, of about equal weight to the eye. */
// biome-ignore format: a shape a line
const shapes = {
  square: ['M', -4.25, -4.25, 'L', 4.25, -4.25, 'L', 4.25, 4.25, 'L', -4.25, 4.25],
  triangle: ['M', 0, -5.5, 'L', 5.25, 4, 'L', -5.25, 4],
  diamond: ['M', 0, -6, 'L', 6, 0, 'L', 0, 6, 'L', -6, 0],
}
