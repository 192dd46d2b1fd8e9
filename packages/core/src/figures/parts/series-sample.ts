import type { Mark } from '../../model/scene.ts'
import { markerMark } from './marker.ts'
import type { SeriesLook } from './series.ts'

/** A sample of a group's line and marker on a ground of 24 by 16 units, for a legend in the page. */
export function seriesSample(look: SeriesLook): readonly Mark[] {
  return [
    {
      type: 'line',
      part: 'legend-line',
      x1: 0,
      y1: 8,
      x2: 24,
      y2: 8,
      stroke: look.paint,
      strokeWidth: 2,
      dash: look.dash,
    },
    markerMark({ part: 'legend-marker' }, 12, 8, look),
  ]
}
