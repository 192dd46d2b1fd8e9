import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, expect, it } from 'vitest'
import { root } from '../../../tools/run.ts'
import { built } from './build-once.ts'
import { type EveryElement, everyElement } from './every-element.ts'
import { type Opened, pageOf, site } from './pages.ts'

const here = site()

/** What stands in a folder of the stories' data, by name. */
const fixtures = (folder: string): [name: string, data: object][] =>
  readdirSync(join(root, 'stories/fixtures', folder)).map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(join(root, 'stories/fixtures', folder, file), 'utf8')) as object,
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
  // What loads on demand is at hand, so that a widget comes to rest at once.
  const chunks = readdirSync(join(built, 'chunks')).map((file) => `/dist/chunks/${file}`)
  await opened.page.evaluate(
    `Promise.all(${JSON.stringify(chunks)}.map((file) => import(file))).then(() => undefined)`,
  )
})

interface Case {
  readonly label: string
  readonly attributes?: { readonly [name: string]: string }
  /** By property. */
  readonly data?: { readonly [property: string]: unknown }
}

/** What both show for the same data, ids aside, once both have come to rest. */
const shownFor = (name: string, one: Case): Promise<[string, string]> =>
  opened.page.evaluate(
    async ([component, { attributes = {}, data = {} }]) => {
      const place = document.createElement('div')
      document.getElementById('react')?.replaceChildren(place)
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
          await new Promise((resolve) => setTimeout(resolve, 15))
          const now = markup(root())
          calm = now === last && now !== '' ? calm + 1 : 0
          last = now
        }
        return last
      }
      // One after the other: a page says once that there is no score.
      const show = Reflect.get(globalThis, 'showByReact') as (...given: unknown[]) => () => void
      const end = show(component, attributes, data, place)
      const byReact = await settled(() => place.querySelector('[data-vf]'))
      end()
      const element = document.createElement(`vf-${component}`)
      for (const [name, text] of Object.entries(attributes)) element.setAttribute(name, text)
      Object.assign(element, data)
      document.getElementById('element')?.replaceChildren(element)
      const byElement = await settled(() => element.shadowRoot?.querySelector('[data-vf]'))
      return [byReact, byElement] as [string, string]
    },
    [name, one] as const,
  )

/** A line each, so that a difference is read at a glance. */
const tags = (markup: string): string[] => markup.split(/(?<=>)(?=<)/)

const given = (property: string, folder: string, attributes = {}): Case[] =>
  fixtures(folder).map(([label, data]) => ({ label, attributes, data: { [property]: data } }))

function casesOf({ attributes, properties }: EveryElement): Case[] {
  const example = Object.fromEntries(
    fixtures('summaries').filter(
      ([label]) => label === 'three-groups' && properties.includes('summary'),
    ),
  )['three-groups']
  const data = example && { summary: example }
  const all: Case[] = [
    { label: 'nothing given' },
    { label: 'Spanish', attributes: { lang: 'es' }, ...(data && { data }) },
    { label: 'Arabic', attributes: { lang: 'ar', title: 'Own title' }, ...(data && { data }) },
    ...given('framework', 'frameworks'),
  ]
  if (attributes.includes('detail'))
    all.push({ label: 'full', attributes: { detail: 'full' }, ...(data && { data }) })
  if (attributes.includes('selectable'))
    all.push({ label: 'selectable', attributes: { selectable: '' }, ...(data && { data }) })
  if (properties.includes('summary')) all.push(...given('summary', 'summaries'))
  if (properties.includes('evidence')) all.push(...given('evidence', 'evidence'))
  if (properties.includes('cards')) {
    const cards = [{ id: 'own', audience: 'community-members', text: 'What would help you?' }]
    all.push({ label: 'own card', data: { cards }, attributes: { split: 'questions' } })
  }
  return all
}

it.each(everyElement)(
  'React and the element print the same with all data of the stories: $name',
  async (element) => {
    for (const one of casesOf(element)) {
      const [byReact, byElement] = await shownFor(element.name, one)
      expect(tags(byElement), one.label).toEqual(tags(byReact))
    }
    expect(opened.faults).toEqual([])
  },
)
