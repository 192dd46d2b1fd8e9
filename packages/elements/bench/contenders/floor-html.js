import { colors, dimensions, least, most, name } from './data.js'
import { inPage } from './in-page.js'

const center = 240
const radius = 160

/** A radar as a string, with no more in it than the smallest React one. */
function svg(values) {
  const point = (index, value) => {
    const angle = (2 * Math.PI * index) / dimensions.length
    const distance = (radius * (value - least)) / (most - least)
    return [center + distance * Math.sin(angle), center - distance * Math.cos(angle)]
  }
  let text = `<svg viewBox="0 0 ${2 * center} ${2 * center}" role="img" aria-label="${name}">`
  for (let step = least; step <= most; step++) {
    const r = (radius * (step - least)) / (most - least)
    text += `<circle cx="${center}" cy="${center}" r="${r}" fill="none" stroke="#ddd"/>`
  }
  dimensions.forEach((_, index) => {
    const [x, y] = point(index, most)
    text += `<line x1="${center}" y1="${center}" x2="${x}" y2="${y}" stroke="#bbb"/>`
  })
  values.forEach((row, group) => {
    const points = row.map((value, index) => point(index, value))
    const color = colors[group]
    text += `<g><polygon points="${points.join(' ')}" fill="none" stroke="${color}"/>`
    for (const [x, y] of points) text += `<circle cx="${x}" cy="${y}" r="4" fill="${color}"/>`
    text += '</g>'
  })
  dimensions.forEach((label, index) => {
    const [x, y] = point(index, most + 0.5)
    text += `<text x="${x}" y="${y}" text-anchor="middle" font-size="14">${label}</text>`
  })
  return `${text}</svg>`
}

const draw = (cell, values) => {
  cell.innerHTML = svg(values)
  return cell
}

export const mount = inPage({ make: draw, update: draw, remove: () => undefined })
export const picture = (cell) => cell.querySelector('polygon')?.getAttribute('points')
