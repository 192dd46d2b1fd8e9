/** What is measured in the page, and in which order, so that all share the machine's good and bad minutes. */
import type { Browser } from 'playwright'
import type { Contender } from './contenders.ts'
import { type BenchPage, memoryOf, onPage } from './page.ts'

const charts = 100

export interface Round {
  readonly mountOne: number
  /** Until those of a hundred that are in sight are painted. */
  readonly mountInSight: number
  /** Until all of them are. */
  readonly mountAll: number
  readonly updateInSight: number
  readonly updateAll: number
}

export interface Still {
  /** Elements of one chart, an average over all. */
  readonly elements: number
  /** Bytes for all charts. */
  readonly heap: number
  readonly page: number
}

export interface Growth {
  readonly heap: number
  readonly nodes: number
  readonly listeners: number
}

type Files = ReadonlyMap<string, Uint8Array>

/** One visit: warmed up, then one chart, then all of them, then a change of all of them; milliseconds until painted. */
export const takeRound = (browser: Browser, files: Files, contender: Contender): Promise<Round> =>
  onPage(browser, files, contender, async ({ page }) => {
    await page.evaluate(warmUp)
    return await page.evaluate(`(async () => {
      const stage = new bench.Stage(contender)
      const median = (times) => times.sort((a, b) => a - b)[times.length >> 1]
      const ones = [], many = [], updates = []
      for (let time = 0; time < 9; time++) {
        ones.push((await stage.mount(1)).all)
        stage.unmount()
      }
      for (let time = 0; time < 3; time++) {
        if (time > 0) stage.unmount()
        many.push(await stage.mount(${charts}))
      }
      for (let time = 0; time < 5; time++) updates.push(await stage.update(${charts}))
      return {
        mountOne: median(ones),
        mountInSight: median(many.map(({ inSight }) => inSight)),
        mountAll: median(many.map(({ all }) => all)),
        updateInSight: median(updates.map(({ inSight }) => inSight)),
        updateAll: median(updates.map(({ all }) => all)),
      }
    })()`)
  })

export const takeStill = (browser: Browser, files: Files, contender: Contender): Promise<Still> =>
  onPage(browser, files, contender, async (bench) => {
    const { page } = bench
    await page.evaluate(warmUp)
    const before = await memoryOf(bench)
    const elements = await page.evaluate<number>(`(async () => {
      window.stage = new bench.Stage(contender)
      await stage.mount(${charts})
      await stage.update(${charts})
      return bench.countElements(stage.element)
    })()`)
    const after = await memoryOf(bench)
    return {
      elements: (elements - charts) / charts,
      heap: after.heap - before.heap,
      page: after.page - before.page,
    }
  })

const cyclesBefore = 1000
export const cycles = 2000

/** What is left after many charts came and went. */
export const takeGrowth = (browser: Browser, files: Files, contender: Contender): Promise<Growth> =>
  onPage(browser, files, contender, async (bench: BenchPage) => {
    await bench.page.evaluate(`bench.cycle(contender, ${cyclesBefore})`)
    const before = await memoryOf(bench)
    await bench.page.evaluate(`bench.cycle(contender, ${cycles})`)
    const after = await memoryOf(bench)
    return {
      heap: after.heap - before.heap,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
    }
  })

const warmUp = `(async () => {
  const stage = new bench.Stage(contender)
  for (let time = 0; time < 3; time++) {
    await stage.mount(10)
    await stage.update(10)
    stage.unmount()
  }
  stage.element.remove()
})()`
