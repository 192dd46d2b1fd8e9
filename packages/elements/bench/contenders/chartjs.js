import {
  Chart,
  Legend,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  Tooltip,
} from 'chart.js'
import { colors, dimensions, groups, height, least, most, name, width } from './data.js'
import { inPage } from './in-page.js'

Chart.register(RadarController, RadialLinearScale, PointElement, LineElement, Legend, Tooltip)

export const mount = inPage({
  make: (cell, values) => {
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    canvas.setAttribute('role', 'img')
    canvas.setAttribute('aria-label', name)
    cell.append(canvas)
    return new Chart(canvas, {
      type: 'radar',
      data: {
        labels: dimensions,
        datasets: groups.map((label, row) => ({
          label,
          data: values[row],
          borderColor: colors[row],
          pointBackgroundColor: colors[row],
        })),
      },
      options: {
        animation: false,
        responsive: false,
        scales: { r: { min: least, max: most, ticks: { stepSize: 1 } } },
      },
    })
  },
  update: (chart, values) => {
    for (const [row, dataset] of chart.data.datasets.entries()) dataset.data = values[row]
    chart.update()
    return chart
  },
  remove: (chart) => chart.destroy(),
})
