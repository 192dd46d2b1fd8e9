import { expect, it } from 'vitest'
import { everyElement } from './every-element.ts'
import { pageOf, part, site } from './pages.ts'

const here = site()

it('leaves no nodes, no listeners and at most 64 KB after 2,000 mounts and unmounts', async () => {
  const { page, faults } = await here.open(
    pageOf('<div id="room"><vf-dimension-radar values="4 3 5 2"></vf-dimension-radar></div>'),
  )
  await part(page, 'vf-dimension-radar', 'disclosure').waitFor()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('HeapProfiler.enable')
  const rounds = (count: number) =>
    page.evaluate(async (times) => {
      const room = document.getElementById('room') as HTMLElement
      const settled = () => new Promise((resolve) => setTimeout(resolve))
      for (let round = 0; round < times; round += 20) {
        const widgets = Array.from({ length: 20 }, () =>
          document.createElement('vf-dimension-radar'),
        )
        for (const widget of widgets) widget.setAttribute('values', '4 3 5 2')
        room.replaceChildren(...widgets)
        await settled()
        room.replaceChildren()
        await settled()
      }
      // The last teardown, and what waits for a frame.
      await new Promise((resolve) => setTimeout(resolve, 200))
    }, count)
  const measure = async () => {
    for (let pass = 0; pass < 3; pass++) await devtools.send('HeapProfiler.collectGarbage')
    const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters')
    const { usedSize } = await devtools.send('Runtime.getHeapUsage')
    return { nodes, jsEventListeners, usedSize }
  }
  await rounds(1000)
  // The engine's own notes about the code it runs come and go, most of all on a loaded machine. What is kept of a
  // figure grows in each span alike, so the calmest of three tells.
  const grown: number[] = []
  do {
    const before = await measure()
    await rounds(2000)
    const after = await measure()
    expect(after.nodes).toBeLessThanOrEqual(before.nodes)
    expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners)
    grown.push(after.usedSize - before.usedSize)
  } while (grown.length < 3 && Math.min(...grown) > 64 * 1024)
  expect(Math.min(...grown)).toBeLessThanOrEqual(64 * 1024)
  expect(faults).toEqual([])
}, 180_000)

it.each(everyElement.filter(({ name }) => name !== 'dimension-radar'))(
  'leaves no nodes and no listeners of $name',
  async ({ name }) => {
    const { page, faults } = await here.open(
      pageOf(`<div id="room"><vf-${name}></vf-${name}></div>`),
    )
    await page.locator(`vf-${name} [data-vf]`).waitFor()
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('HeapProfiler.enable')
    const rounds = (count: number) =>
      page.evaluate(
        async ([tag, times]) => {
          const room = document.getElementById('room') as HTMLElement
          for (let round = 0; round < times; round++) {
            room.replaceChildren(...Array.from({ length: 4 }, () => document.createElement(tag)))
            await new Promise((resolve) => setTimeout(resolve))
            room.replaceChildren()
            await new Promise((resolve) => setTimeout(resolve))
          }
          await new Promise((resolve) => setTimeout(resolve, 200))
        },
        [`vf-${name}`, count] as const,
      )
    const measure = async () => {
      for (let pass = 0; pass < 3; pass++) await devtools.send('HeapProfiler.collectGarbage')
      const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters')
      return { nodes, jsEventListeners }
    }
    await rounds(8)
    const before = await measure()
    await rounds(12)
    const after = await measure()
    expect(after.nodes).toBeLessThanOrEqual(before.nodes)
    expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners)
    expect(faults).toEqual([])
    await page.close()
  },
)
