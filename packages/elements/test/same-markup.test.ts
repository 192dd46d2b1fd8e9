import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, expect, it } from 'vitest'
import { root } from '../../../tools/run.ts'
import { type Opened, pageOf, site } from './pages.ts'

const here = site()
const folder = join(root, 'stories/fixtures/summaries')
const fixtures = readdirSync(folder).map((file): [name: string, summary: object] => [
  file.replace('.json', ''),
  JSON.parse(readFileSync(join(folder, file), 'utf8')) as object,
])

let opened: Opened
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'packages/elements/test/react-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    conditions: ['browser'],
    nodePaths: [join(root, 'node_modules')],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  })
  const styles = await build({
    entryPoints: [join(root, 'packages/react/src/styles.css')],
    bundle: true,
    write: false,
    logLevel: 'silent',
  })
  here.files.set('/react.css', { body: styles.outputFiles[0]?.text ?? '' })
  here.files.set('/react.js', { body: outputFiles[0]?.text ?? '' })
  opened = await here.open(
    pageOf(
      '<style>body { font-family: system-ui, sans-serif }</style><div id="react" style="width: 700px"></div><div id="element" style="width: 700px"></div>',
      '<link rel="stylesheet" href="/react.css"><script src="/react.js"></script><script type="module" src="/dist/value-framework.js"></script>',
    ),
    { context: { viewport: { width: 800, height: 900 } } },
  )
})

/** What both show for the same data, ids aside, once both have come to rest. */
const shownFor = (name: string, summary: object): Promise<[string, string]> =>
  opened.page.evaluate(
    async ([component, data]) => {
      const place = document.createElement('div')
      document.getElementById('react')?.replaceChildren(place)
      const detail = component === 'dimension-radar' ? { detail: 'brief' } : {}
      const ids = /^(id|for|name|checked|aria-(labelledby|describedby|controls))$/
      const markup = (node: Node | null | undefined): string => {
        if (node instanceof Text) return node.data
        if (!(node instanceof Element)) return ''
        const attributes = node
          .getAttributeNames()
          .filter((one) => !ids.test(one))
          .sort()
          .map((one) => ` ${one}=${JSON.stringify(node.getAttribute(one))}`)
        if (node instanceof HTMLInputElement) attributes.push(` checked=${node.checked}`)
        const inner = [...node.childNodes].map(markup).join('')
        return `<${node.localName}${attributes.join('')}>${inner}</${node.localName}>`
      }
      const settled = async (root: () => Element | null | undefined): Promise<string> => {
        let last = ''
        for (let calm = 0; calm < 4; ) {
          await new Promise((resolve) => setTimeout(resolve, 40))
          const now = markup(root())
          calm = now === last && now !== '' ? calm + 1 : 0
          last = now
        }
        return last
      }
      // One after the other: a page says once that there is no score.
      const show = Reflect.get(globalThis, 'showByReact') as (...given: unknown[]) => () => void
      const end = show(component, { summary: data, onSelect: () => undefined, ...detail }, place)
      const byReact = await settled(() => place.querySelector('[data-vf]'))
      end()
      const element = document.createElement(`vf-${component}`)
      Object.assign(element, { summary: data })
      document.getElementById('element')?.replaceChildren(element)
      const byElement = await settled(() => element.shadowRoot?.querySelector('[data-vf]'))
      return [byReact, byElement] as [string, string]
    },
    [name, summary] as const,
  )

/** A line each, so that a difference is read at a glance. */
const tags = (markup: string): string[] => markup.split(/(?<=>)(?=<)/)

it.each(['dimension-radar', 'sector-comparison-table'])(
  'React and the element print the same: %s with every summary of the stories',
  async (name) => {
    for (const [fixture, summary] of fixtures) {
      const [byReact, byElement] = await shownFor(name, summary)
      expect(tags(byElement), fixture).toEqual(tags(byReact))
    }
    expect(opened.faults).toEqual([])
  },
)
