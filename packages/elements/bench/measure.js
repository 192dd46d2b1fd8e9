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

/** Charts on a page, and how long each step takes until its result is painted: in sight, and as a whole. */
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

  /** Milliseconds until the charts in sight were painted, and until all were. */
  async #time(act) {
    const began = performance.now()
    let inSight
    act()
    for (;;) {
      await painted()
      const now = performance.now() - began
      const missing = this.#missing()
      if (missing.every(({ top }) => top >= innerHeight)) inSight ??= now
      if (missing.length === 0) {
        const { picture } = this.#contender
        if (picture) this.#pictures = [...this.element.children].map(picture)
        return { inSight, all: now }
      }
      if (now > patience) throw new Error('The charts were not painted in time.')
    }
  }

  /** Places of charts that are not there, or not other than before. A canvas is painted with the frame. */
  #missing() {
    const { picture } = this.#contender
    if (!picture) return []
    return [...this.element.children]
      .filter((cell, index) => {
        const now = picture(cell)
        return now === undefined || now === null || now === this.#pictures[index]
      })
      .map((cell) => cell.getBoundingClientRect())
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
