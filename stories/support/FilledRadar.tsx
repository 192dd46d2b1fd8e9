import type { ReactNode } from 'react'

interface FilledRadarProps {
  /** Four numbers from 0 to 5, clockwise from the top. */
  readonly values: readonly [number, number, number, number]
}

/** The kind of radar that this library does not draw, to show why: its area depends on the order of the spokes. */
export function FilledRadar({ values: [top, right, bottom, left] }: FilledRadarProps): ReactNode {
  const area = ((top + bottom) * (right + left)) / 2
  const label = `Filled, in the order ${[top, right, bottom, left].join(', ')}: ${area} units of area`
  const corners = [`0,${-top * 10}`, `${right * 10},0`, `0,${bottom * 10}`, `${-left * 10},0`]
  return (
    <figure style={{ margin: 0, maxInlineSize: 240 }}>
      <svg viewBox="-60 -60 120 120" width="220" height="220" role="img" aria-label={label}>
        <path d="M0-50 50 0 0 50-50 0Z" fill="none" stroke="var(--page-quiet, #545c66)" />
        <path d="M-50 0H50M0-50V50" stroke="var(--page-line, #d3d8dd)" />
        <polygon
          points={corners.join(' ')}
          fill="#0072b2"
          fillOpacity="0.3"
          stroke="#0072b2"
          strokeWidth="2"
        />
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  )
}
