import type { Mark } from '../../model/scene.ts'
import { lineMark } from './line.ts'
import { markerMark } from './marker.ts'
import type { SeriesLook } from './series.ts'

/** A sample of a group's line and marker on a ground of 24 by 16 units, for a legend in the page. */
export const seriesSample = (look: SeriesLook): readonly Mark[] => [
  lineMark(0, 8, 24, 8, {
    part: 'legend-line',
    stroke: look.paint,
    strokeWidth: 2,
    dash: look.dash,
  }),
  markerMark('legend-marker', {}, 12, 8, look),
]
