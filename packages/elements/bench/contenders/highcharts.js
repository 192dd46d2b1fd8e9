import Highcharts from 'highcharts'
import 'highcharts/highcharts-more'
import 'highcharts/modules/accessibility'
import { colors, dimensions, groups, height, least, most, name, width } from './data.js'
import { inPage } from './in-page.js'

export const mount = inPage({
  make: (cell, values) =>
    Highcharts.chart(cell, {
      chart: { polar: true, type: 'line', width, height, animation: false },
      colors,
      title: { text: name },
      credits: { enabled: false },
      xAxis: { categories: dimensions, tickmarkPlacement: 'on', lineWidth: 0 },
      yAxis: {
        min: least,
        max: most,
        tickInterval: 1,
        gridLineInterpolation: 'polygon',
        title: { text: undefined },
      },
      plotOptions: { series: { animation: false } },
      series: groups.map((label, row) => ({ name: label, data: values[row] })),
    }),
  update: (chart, values) => {
    for (const [row, series] of chart.series.entries()) series.setData(values[row], false)
    chart.redraw(false)
    return chart
  },
  remove: (chart) => chart.destroy(),
})
export const picture = (cell) => cell.querySelector('.highcharts-graph')?.getAttribute('d')
