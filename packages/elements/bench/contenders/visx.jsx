import { Group } from '@visx/group'
import { scaleLinear } from '@visx/scale'
import { LineRadial } from '@visx/shape'
import { colors, dimensions, groups, height, least, most, name, width } from './data.js'
import { inReact } from './in-react.jsx'

const radius = 160
const distance = scaleLinear({ domain: [least, most], range: [0, radius] })
const angle = (index) => (2 * Math.PI * index) / dimensions.length
const at = (index, value) => [
  distance(value) * Math.sin(angle(index)),
  -distance(value) * Math.cos(angle(index)),
]
const steps = distance.ticks(most - least)

/** visx has shapes and scales; the radar, its labels and its legend are the page's own. */
export const mount = inReact(({ values }) => (
  <>
    <svg width={width} height={height} role="img" aria-label={name}>
      <Group top={height / 2} left={width / 2}>
        {steps.map((step) => (
          <LineRadial
            key={step}
            data={[...dimensions, dimensions[0]]}
            angle={(_, index) => angle(index)}
            radius={() => distance(step)}
            fill="none"
            stroke="#ddd"
          />
        ))}
        {dimensions.map((dimension, index) => {
          const [x2, y2] = at(index, most)
          const [x, y] = at(index, most + 0.5)
          return (
            <Group key={dimension}>
              <line x2={x2} y2={y2} stroke="#bbb" />
              <text x={x} y={y} textAnchor="middle" fontSize={14}>
                {dimension}
              </text>
            </Group>
          )
        })}
        {groups.map((group, row) => (
          <Group key={group}>
            <LineRadial
              className="series"
              data={[...values[row], values[row][0]]}
              angle={(_, index) => angle(index)}
              radius={(value) => distance(value)}
              fill="none"
              stroke={colors[row]}
            />
            {values[row].map((value, index) => {
              const [cx, cy] = at(index, value)
              return <circle key={dimensions[index]} cx={cx} cy={cy} r={4} fill={colors[row]} />
            })}
          </Group>
        ))}
      </Group>
    </svg>
    <ul>
      {groups.map((group) => (
        <li key={group}>{group}</li>
      ))}
    </ul>
  </>
))
export const picture = (cell) => cell.querySelector('.series')?.getAttribute('d')
