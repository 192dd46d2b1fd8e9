import { RadarChart } from '@carbon/charts'
import '@carbon/charts/styles.min.css'
import { colors, dimensions, groups, most, name } from './data.js'
import { inPage } from './in-page.js'

const rows = (values) =>
  groups.flatMap((group, row) =>
    dimensions.map((dimension, column) => ({ group, dimension, value: values[row][column] })),
  )

export const mount = inPage({
  make: (cell, values) =>
    new RadarChart(cell, {
      data: rows(values),
      options: {
        title: name,
        animations: false,
        width: '480px',
        height: '480px',
        radar: { axes: { angle: 'dimension', value: 'value' }, maxValue: most },
        data: { groupMapsTo: 'group' },
        color: { scale: Object.fromEntries(groups.map((group, row) => [group, colors[row]])) },
      },
    }),
  update: (chart, values) => {
    chart.model.setData(rows(values))
    return chart
  },
  remove: (chart) => chart.destroy(),
})
export const picture = (cell) => cell.querySelector('.blobs path')?.getAttribute('d')
