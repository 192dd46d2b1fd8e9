import { RadarChart } from '@mui/x-charts/RadarChart'
import { colors, dimensions, groups, height, least, most, name, width } from './data.js'
import { inReact } from './in-react.jsx'

export const mount = inReact(({ values }) => (
  <RadarChart
    width={width}
    height={height}
    title={name}
    margin={{ left: 140, right: 140 }}
    skipAnimation
    colors={colors}
    divisions={most - least}
    radar={{ metrics: dimensions.map((dimension) => ({ name: dimension, min: least, max: most })) }}
    series={groups.map((label, row) => ({ label, data: values[row] }))}
  />
))
export const picture = (cell) =>
  cell.querySelector(`path[stroke="${colors[0]}"]`)?.getAttribute('d')
