import { type Mark, markerMark, type Summary, seriesLooks } from '@value-framework/core'
import { SceneMarks } from '@value-framework/react'
import type { ReactNode } from 'react'

/** Four groups without numbers, so that each series has a look to ask for. */
const four: Summary = {
  framework: 'camden-2022',
  statistic: 'unstated',
  scale: { min: 1, max: 5, labels: {} },
  example: true,
  groups: ([1, 2, 3, 4] as const).map((series) => ({
    id: `series-${series}`,
    label: `Series ${series}`,
    kind: 'other',
    series,
    cells: {},
  })),
}

/** How each of the four series is drawn, in order. */
export const looks = [...seriesLooks(four).values()]

interface SeriesSampleProps {
  /** One number from 1 to 4, or all four below one another. */
  readonly series: readonly number[]
  /** In pixels; 200 by default. */
  readonly length?: number
}

/** A line of each series with its marker, as figures draw it. */
export function SeriesSample({ series, length = 200 }: SeriesSampleProps): ReactNode {
  const marks = series.flatMap((number, index) => sample(number, 16 + index * 32, length))
  const height = series.length * 32
  return (
    <svg
      viewBox={`0 0 ${length} ${height}`}
      width={length}
      height={height}
      data-vf="series-sample"
      aria-hidden="true"
    >
      <g>
        <SceneMarks marks={marks} />
      </g>
    </svg>
  )
}

function sample(number: number, y: number, length: number): Mark[] {
  const look = looks[number - 1]
  if (!look) return []
  return [
    {
      type: 'path',
      part: 'sample',
      d: `M8,${y}L${length - 8},${y}`,
      fill: 'none',
      stroke: look.paint,
      strokeWidth: 2.25,
      dash: look.dash,
    },
    markerMark('sample', {}, length / 5, y, look),
    markerMark('sample', {}, length * 0.8, y, look),
  ]
}
