import '../../dist/dimension-radar.js'
import { inPage } from './in-page.js'
import { summaryOf, wholePicture } from './summary.js'

export const mount = inPage({
  make: (cell, values) => {
    const element = document.createElement('vf-dimension-radar')
    element.setAttribute('detail', 'full')
    element.summary = summaryOf(values)
    cell.append(element)
    return element
  },
  update: (element, values) => {
    element.summary = summaryOf(values)
    return element
  },
  remove: (element) => element.remove(),
})
export const picture = (cell) =>
  wholePicture(cell.firstElementChild?.shadowRoot?.querySelector('[data-vf]'))
