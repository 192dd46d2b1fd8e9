import type { ReactElement } from 'react'
import { jsx, jsxs } from 'react/jsx-runtime'

/** All that the radar says, each text as it is printed. */
export interface FloorProps {
  readonly title: string
  readonly description: string
  /** One list of lines a dimension, broken by hand. */
  readonly labels: readonly (readonly string[])[]
  /** The scale's numbers, from the minimum to the maximum. */
  readonly steps: readonly number[]
  readonly groups: readonly FloorGroup[]
  /** What the ends of the scale mean, that the numbers are made up, where they are from. */
  readonly foot: readonly string[]
}

export interface FloorGroup {
  readonly name: string
  /** In the labels' order. */
  readonly values: readonly number[]
}

const center = 240
const middle = 260
const radius = 150
const looks = [
  { color: '#0072B2', dash: undefined, marker: 'M-4,0A4,4 0 1 1 4,0A4,4 0 1 1 -4,0Z' },
  { color: '#D55E00', dash: '8 4', marker: 'M-4,-4L4,-4L4,4L-4,4Z' },
  { color: '#1A1A1A', dash: '2 3', marker: 'M0,-5L5,4L-5,4Z' },
] as const

/**
 * The smallest radar that is still honest: it says what it shows, which numbers its rings stand for (the minimum on a
 * ring of its own), which line is whose by color, dash and marker, what the ends of its scale mean, that its numbers
 * are made up, and where they are from. All places are plain arithmetic and all texts are given: nothing is measured,
 * broken into lines, moved aside or put into words.
 */
export function FloorRadar(props: FloorProps): ReactElement {
  const { title, description, labels, steps, groups, foot } = props
  const [min = 0] = steps
  const max = steps.at(-1) ?? 1
  const directions = labels.map((_, index) => {
    const angle = (2 * Math.PI * index) / labels.length
    return [Math.sin(angle), -Math.cos(angle)] as const
  })
  const distance = (value: number): number => radius * (0.14 + (0.86 * (value - min)) / (max - min))
  const ring = (value: number): string => {
    const r = distance(value)
    return directions.map(([x, y]) => `${center + x * r},${middle + y * r}`).join(' ')
  }
  return jsxs('svg', {
    viewBox: '0 0 480 560',
    role: 'img',
    children: [
      jsx('title', { children: title }),
      jsx('desc', { children: description }),
      jsx('text', { x: 16, y: 30, fontSize: 16, fontWeight: 600, children: title }),
      groups.map(({ name }, index) => {
        const look = looks[index % 3]
        const x = 16 + 150 * index
        return jsxs(
          'g',
          {
            children: [
              jsx('path', {
                d: `M${x},54h24`,
                stroke: look?.color,
                strokeWidth: 2,
                strokeDasharray: look?.dash,
              }),
              jsx('path', {
                d: look?.marker,
                transform: `translate(${x + 12},54)`,
                fill: look?.color,
              }),
              jsx('text', { x: x + 30, y: 58, fontSize: 13, children: name }),
            ],
          },
          name,
        )
      }),
      steps.map((step) =>
        jsx('polygon', { points: ring(step), fill: 'none', stroke: '#D3D8DD' }, step),
      ),
      directions.map(([x, y], index) =>
        jsx(
          'line',
          {
            x1: center,
            y1: middle,
            x2: center + x * radius,
            y2: middle + y * radius,
            stroke: '#7D8690',
          },
          index,
        ),
      ),
      steps.map((step) =>
        jsx(
          'text',
          {
            x: center - 9,
            y: middle + 4 - distance(step),
            fontSize: 12,
            textAnchor: 'end',
            children: step,
          },
          step,
        ),
      ),
      groups.map(({ name, values }, index) => {
        const look = looks[index % 3]
        const points = values.map((value, at) => {
          const [x = 0, y = 0] = directions[at] ?? []
          return [center + x * distance(value), middle + y * distance(value)] as const
        })
        return jsxs(
          'g',
          {
            children: [
              jsx('polygon', {
                points: points.join(' '),
                fill: 'none',
                stroke: look?.color,
                strokeWidth: 2,
                strokeDasharray: look?.dash,
              }),
              points.map(([x, y], at) =>
                jsx(
                  'path',
                  {
                    d: look?.marker,
                    transform: `translate(${x},${y})`,
                    fill: look?.color,
                    stroke: '#FFF',
                  },
                  at,
                ),
              ),
            ],
          },
          name,
        )
      }),
      labels.map((lines, index) => {
        const [x = 0, y = 0] = directions[index] ?? []
        return lines.map((line, at) =>
          jsx(
            'text',
            {
              x: center + x * 190,
              y: middle + y * 180 + at * 16,
              fontSize: 13,
              fontWeight: 600,
              textAnchor: 'middle',
              children: line,
            },
            line,
          ),
        )
      }),
      foot.map((line, index) =>
        jsx('text', { x: 16, y: 500 + 18 * index, fontSize: 12, children: line }, line),
      ),
    ],
  })
}
