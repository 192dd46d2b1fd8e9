import {
  Legend,
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar,
  RadarChart,
  Tooltip,
} from 'recharts'
import { colors, dimensions, groups, height, least, most, width } from './data.js'
import { inReact } from './in-react.jsx'

export const mount = inReact(({ values }) => (
  <RadarChart
    width={width}
    height={height}
    data={dimensions.map((dimension, column) => ({
      dimension,
      ...Object.fromEntries(groups.map((group, row) => [group, values[row][column]])),
    }))}
  >
    <PolarGrid />
    <PolarAngleAxis dataKey="dimension" />
    <PolarRadiusAxis domain={[least, most]} tickCount={most - least + 1} />
    {groups.map((group, row) => (
      <Radar
        key={group}
        name={group}
        dataKey={group}
        stroke={colors[row]}
        fill="none"
        dot
        isAnimationActive={false}
      />
    ))}
    <Legend />
    <Tooltip isAnimationActive={false} />
  </RadarChart>
))
export const picture = (cell) =>
  cell.querySelectorAll('.recharts-radar-polygon path').length >= groups.length
    ? cell.querySelector('.recharts-radar-polygon path').getAttribute('d')
    : undefined
