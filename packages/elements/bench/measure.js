import { dimensions, groups } from './contenders/data.js'

/** Until the next frame is painted. */
export const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => resolve()
      channel.port2.postMessage(undefined)
    })
  })

/** Numbers that differ from chart to chart and from one change to the next, the same in every run. */
export const rowsOf = (count, change) =>
  Array.from({ length: count }, (_, chart) =>
    groups.map((_, row) =>
      dimensions.map((_, column) => 1 + ((chart + 3 * row + 5 * column + 3 * change) % 9) / 2),
    ),
  )

const patience = 20_000

/** Frames without another picture after which the rest is known to wait for its reader. */
const still = 3

/** Charts on a page, and how long each step takes until its result is painted, in milliseconds. */
export class Stage {
  #contender
  #charts
  #change = 0
  #pictures = []

  constructor(contender) {
    this.#contender = contender
    this.element = document.createElement('main')
    document.body.append(this.element)
  }

  async mount(count) {
    const rows = rowsOf(count, this.#change)
    return await this.#time(() => {
      this.#charts = this.#contender.mount(this.element, rows)
    })
  }

  async update(count) {
    this.#change += 1
    const rows = rowsOf(count, this.#change)
    return await this.#time(() => this.#charts.update(rows))
  }

  unmount() {
    this.#charts.unmount()
    this.#pictures = []
  }

  /** How many charts have their picture in the page. */
  drawn() {
    const { picture } = this.#contender
    const cells = [...this.element.children]
    return picture ? cells.filter((cell) => picture(cell)).length : cells.length
  }

  async #time(act) {
    const began = performance.now()
    act()
    const end = await this.#painted(began)
    const { picture } = this.#contender
    if (picture) this.#pictures = [...this.element.children].map(picture)
    return end - began
  }

  /** When all charts were painted anew; or, where a contender may wait for its reader, all in sight and none after. */
  async #painted(began) {
    let most = -1
    let end = 0
    let quiet = 0
    do {
      await painted()
      const now = performance.now()
      const { all, anew, inSight } = this.#progress()
      if (anew === all) return now
      if (anew > most) {
        most = anew
        end = now
        quiet = 0
      } else quiet += 1
      if (this.#contender.mayWait && inSight && quiet >= still) return end
    } while (performance.now() - began < patience)
    throw new Error('The charts were not painted in time.')
  }

  /** A canvas is painted with the frame; what has parts shows when they are there and other than before. */
  #progress() {
    const { picture } = this.#contender
    const cells = [...this.element.children]
    if (!picture) return { all: cells.length, anew: cells.length, inSight: true }
    let anew = 0
    let inSight = true
    for (const [index, cell] of cells.entries()) {
      const now = picture(cell)
      if (now !== undefined && now !== null && now !== this.#pictures[index]) anew += 1
      else if (inSight && cell.getBoundingClientRect().top < innerHeight) inSight = false
    }
    return { all: cells.length, anew, inSight }
  }
}

/** Mounts and unmounts one chart after another. */
export async function cycle(contender, times) {
  const stage = new Stage(contender)
  for (let time = 0; time < times; time++) {
    await stage.mount(1)
    stage.unmount()
  }
  stage.element.remove()
}

/** Elements of a page, those inside shadow roots too. */
export function countElements(root = document.body) {
  let count = 0
  for (const element of root.querySelectorAll('*')) {
    count += 1
    if (element.shadowRoot) count += countElements(element.shadowRoot)
  }
  return count
}
