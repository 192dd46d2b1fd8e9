import type { ReactElement } from 'react'
import { jsx, jsxs } from 'react/jsx-runtime'

export interface BareProps {
  readonly min: number
  readonly max: number
  readonly labels: readonly string[]
  /** One list of numbers a group, in the labels' order. */
  readonly groups: readonly (readonly number[])[]
}

const center = 240
const radius = 160
const colors = ['#0072B2', '#D55E00', '#1A1A1A']

/**
 * A radar that is nothing but its lines: rings, spokes, a line and its markers for each group, a label for each dimension.
 * It does not say what the rings mean, which line is whose, or what it shows.
 */
export function BareRadar({ min, max, labels, groups }: BareProps): ReactElement {
  const steps = Array.from({ length: max - min + 1 }, (_, step) => min + step)
  const point = (index: number, value: number): readonly [x: number, y: number] => {
    const angle = (2 * Math.PI * index) / labels.length
    const distance = (radius * (value - min)) / (max - min)
    return [center + distance * Math.sin(angle), center - distance * Math.cos(angle)]
  }
  return jsxs('svg', {
    viewBox: `0 0 ${2 * center} ${2 * center}`,
    role: 'img',
    children: [
      steps.map((step) =>
        jsx(
          'circle',
          {
            cx: center,
            cy: center,
            r: (radius * (step - min)) / (max - min),
            fill: 'none',
            stroke: '#ddd',
          },
          step,
        ),
      ),
      labels.map((label, index) => {
        const [x2, y2] = point(index, max)
        return jsx('line', { x1: center, y1: center, x2, y2, stroke: '#bbb' }, label)
      }),
      groups.map((values, group) => {
        const color = colors[group] ?? '#1A1A1A'
        const points = values.map((value, index) => point(index, value))
        return jsxs(
          'g',
          {
            children: [
              jsx('polygon', { points: points.join(' '), fill: 'none', stroke: color }),
              points.map(([cx, cy], index) => jsx('circle', { cx, cy, r: 4, fill: color }, index)),
            ],
          },
          color,
        )
      }),
      labels.map((label, index) => {
        const [x, y] = point(index, max + 0.5)
        return jsx('text', { x, y, textAnchor: 'middle', fontSize: 14, children: label }, label)
      }),
    ],
  })
}
