import { colors, dimensions, least, most, name } from './data.js'
import { inReact } from './in-react.jsx'

const center = 240
const radius = 160
const steps = Array.from({ length: most - least + 1 }, (_, step) => least + step)

const point = (index, value) => {
  const angle = (2 * Math.PI * index) / dimensions.length
  const distance = (radius * (value - least)) / (most - least)
  return [center + distance * Math.sin(angle), center - distance * Math.cos(angle)]
}

/**
 * The smallest radar that is still one: rings, spokes, a line and its markers for each group, a name for each
 * dimension. No ring numbers, no legend, no title, no description, no table.
 */
function Floor({ values }) {
  return (
    <svg viewBox={`0 0 ${2 * center} ${2 * center}`} role="img" aria-label={name}>
      {steps.map((step) => (
        <circle
          key={step}
          cx={center}
          cy={center}
          r={(radius * (step - least)) / (most - least)}
          fill="none"
          stroke="#ddd"
        />
      ))}
      {dimensions.map((label, index) => {
        const [x2, y2] = point(index, most)
        return <line key={label} x1={center} y1={center} x2={x2} y2={y2} stroke="#bbb" />
      })}
      {values.map((row, group) => (
        <Line
          key={colors[group]}
          color={colors[group]}
          points={row.map((value, index) => point(index, value))}
        />
      ))}
      {dimensions.map((label, index) => {
        const [x, y] = point(index, most + 0.5)
        return (
          <text key={label} x={x} y={y} textAnchor="middle" fontSize={14}>
            {label}
          </text>
        )
      })}
    </svg>
  )
}

function Line({ color, points }) {
  return (
    <g>
      <polygon points={points.join(' ')} fill="none" stroke={color} />
      {points.map(([cx, cy], index) => (
        <circle key={dimensions[index]} cx={cx} cy={cy} r={4} fill={color} />
      ))}
    </g>
  )
}

export const mount = inReact(Floor)
export const picture = (cell) => cell.querySelector('polygon')?.getAttribute('points')
