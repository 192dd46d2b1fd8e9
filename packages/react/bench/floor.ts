import { createElement, type ReactElement } from 'react'

export interface FloorProps {
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
 * The smallest radar that is still one: rings, spokes, a line and its markers for each group, an axis label for each
 * dimension. No wrapping, no widths of text, no ring numbers, no legend, no description, no title.
 */
export function FloorRadar({ min, max, labels, groups }: FloorProps): ReactElement {
  const steps = Array.from({ length: max - min + 1 }, (_, step) => min + step)
  const point = (index: number, value: number): readonly [x: number, y: number] => {
    const angle = (2 * Math.PI * index) / labels.length
    const distance = (radius * (value - min)) / (max - min)
    return [center + distance * Math.sin(angle), center - distance * Math.cos(angle)]
  }
  return createElement(
    'svg',
    { viewBox: `0 0 ${2 * center} ${2 * center}`, role: 'img' },
    steps.map((step) =>
      createElement('circle', {
        key: step,
        cx: center,
        cy: center,
        r: (radius * (step - min)) / (max - min),
        fill: 'none',
        stroke: '#ddd',
      }),
    ),
    labels.map((label, index) => {
      const [x2, y2] = point(index, max)
      return createElement('line', { key: label, x1: center, y1: center, x2, y2, stroke: '#bbb' })
    }),
    groups.map((values, group) =>
      createElement(Group, {
        key: colors[group],
        color: colors[group] ?? '#1A1A1A',
        points: values.map((value, index) => point(index, value)),
      }),
    ),
    labels.map((label, index) => {
      const [x, y] = point(index, max + 0.5)
      return createElement('text', { key: label, x, y, textAnchor: 'middle', fontSize: 14 }, label)
    }),
  )
}

interface GroupProps {
  readonly color: string
  readonly points: readonly (readonly [x: number, y: number])[]
}

function Group({ color, points }: GroupProps): ReactElement {
  return createElement(
    'g',
    null,
    createElement('polygon', { points: points.join(' '), fill: 'none', stroke: color }),
    points.map(([cx, cy], index) =>
      createElement('circle', { key: index, cx, cy, r: 4, fill: color }),
    ),
  )
}
