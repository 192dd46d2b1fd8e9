import type { Mark } from '../../model/scene.ts'
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
  if (look.marker === 'circle') {
    return { type: 'circle', ...subject, cx: round(x), cy: round(y), r: 4.75, ...paint }
  }
  return { type: 'path', ...subject, d: markerPath(look.marker, x, y), ...paint }
}

/** Corners of each shape around its center, of about equal weight to the eye. */
const corners = {
  square: [-4.25, -4.25, 4.25, -4.25, 4.25, 4.25, -4.25, 4.25],
  triangle: [0, -5.5, 5.25, 4, -5.25, 4],
  diamond: [0, -6, 6, 0, 0, 6, -6, 0],
} as const

function markerPath(shape: keyof typeof corners, x: number, y: number): string {
  const points = corners[shape]
  let d = ''
  for (let index = 0; index < points.length; index += 2) {
    d += `${d ? 'L' : 'M'}${round(x + (points[index] ?? 0))},${round(y + (points[index + 1] ?? 0))}`
  }
  return `${d}Z`
}
