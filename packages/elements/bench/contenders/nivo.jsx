import { Radar } from '@nivo/radar'
import { colors, dimensions, groups, height, most, name, width } from './data.js'
import { inReact } from './in-react.jsx'

export const mount = inReact(({ values }) => (
  <Radar
    width={width}
    height={height}
    margin={{ top: 70, right: 140, bottom: 70, left: 140 }}
    data={dimensions.map((dimension, column) => ({
      dimension,
      ...Object.fromEntries(groups.map((group, row) => [group, values[row][column]])),
    }))}
    keys={groups}
    indexBy="dimension"
    maxValue={most}
    gridShape="linear"
    colors={colors}
    fillOpacity={0}
    dotSize={8}
    animate={false}
    ariaLabel={name}
    legends={[
      { anchor: 'bottom', direction: 'row', translateY: 55, itemWidth: 130, itemHeight: 20 },
    ]}
  />
))
export const picture = (cell) =>
  cell.querySelector('path[fill-opacity="0"][stroke]')?.getAttribute('d')
