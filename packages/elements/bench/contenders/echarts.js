import { RadarChart } from 'echarts/charts'
import {
  AriaComponent,
  LegendComponent,
  RadarComponent,
  TooltipComponent,
} from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { colors, dimensions, groups, height, least, most, name, width } from './data.js'
import { inPage } from './in-page.js'

use([RadarChart, RadarComponent, LegendComponent, TooltipComponent, AriaComponent, CanvasRenderer])

const data = (values) => groups.map((group, row) => ({ name: group, value: values[row] }))

export const mount = inPage({
  make: (cell, values) => {
    const chart = init(cell, null, { width, height })
    chart.setOption({
      animation: false,
      aria: { enabled: true },
      color: colors,
      legend: { data: groups },
      tooltip: {},
      radar: {
        splitNumber: most - least,
        indicator: dimensions.map((dimension) => ({ name: dimension, min: least, max: most })),
      },
      series: [{ type: 'radar', name, data: data(values) }],
    })
    chart.getZr().flush()
    return chart
  },
  update: (chart, values) => {
    chart.setOption({ series: [{ data: data(values) }] })
    chart.getZr().flush()
    return chart
  },
  remove: (chart) => chart.dispose(),
})
