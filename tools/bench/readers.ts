/** How many of a chart's twelve values assistive technology is given: without a key pressed, and by keyboard. */
import type { Browser } from 'playwright'
import type { Contender } from './contenders.ts'
import { type BenchPage, onPage } from './page.ts'

/** Numbers that stand nowhere else: no tick of the scale, no coordinate. */
const values = [
  [1.3, 1.6, 1.7, 1.8],
  [2.3, 2.6, 2.7, 2.8],
  [3.3, 3.6, 3.7, 4.3],
] as const

export interface Readable {
  /** Values in the accessibility tree as the page stands. */
  readonly atRest: number
  /** Values in what is focused, described or announced while Tab, the arrows and Enter are used. */
  readonly byKeyboard: number
}

export const countReadable = (
  browser: Browser,
  files: ReadonlyMap<string, Uint8Array>,
  contender: Contender,
): Promise<Readable> =>
  onPage(browser, files, contender, async (bench) => {
    const { page } = bench
    await page.evaluate(`(async () => {
      const stage = document.createElement('main')
      document.body.append(stage)
      contender.mount(stage, [${JSON.stringify(values)}])
      for (let time = 0; time < 30; time++) await bench.painted()
    })()`)
    await page.waitForTimeout(500)
    const atRest = heard(await treeText(bench))
    return { atRest: atRest.size, byKeyboard: (await walk(bench)).size }
  })

const stops = 40

const times = (count: number, ...keys: readonly string[]): readonly string[] =>
  Array.from({ length: count }, () => keys).flat()

/** Some charts are one long row, some a row a group, some begin anew with every group. */
const walkedKeys: readonly string[] = [
  ...times(12, 'ArrowRight'),
  ...times(12, 'ArrowLeft'),
  ...times(3, ...times(4, 'ArrowRight'), ...times(4, 'ArrowLeft'), 'ArrowDown'),
  ...times(4, 'ArrowRight', ...times(3, 'ArrowUp'), ...times(3, 'ArrowDown')),
]

/** Every tab stop; at each, along both arrows; a button that opens something is pressed. */
async function walk(bench: BenchPage): Promise<ReadonlySet<number>> {
  const { keyboard } = bench.page
  const found = new Set<number>()
  const listen = async (): Promise<void> => {
    for (const value of heard(await spoken(bench))) found.add(value)
  }
  for (let stop = 0; stop < stops; stop++) {
    await keyboard.press('Tab')
    const at = await bench.page.evaluate<string>(`(${focused})()?.localName ?? 'body'`)
    if (at === 'body' && stop > 0) break
    await listen()
    if (await bench.page.evaluate<boolean>(`(${opens})((${focused})())`)) {
      await keyboard.press('Enter')
      await bench.page.waitForTimeout(400)
      await listen()
    }
    for (const key of walkedKeys) {
      await keyboard.press(key)
      await listen()
    }
    if (found.size === values.flat().length) break
  }
  return found
}

/** The element that has the focus, in whatever shadow tree. */
const focused = `() => {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
}`

/** A button that says it opens something which is no menu. */
const opens = `(element) => element?.localName === 'button' &&
  element.getAttribute('aria-expanded') === 'false' && !element.getAttribute('popovertarget') &&
  !/menu|download|copy/i.test(element.getAttribute('aria-label') ?? '')`

interface Node {
  readonly nodeId: string
  readonly ignored: boolean
  readonly backendDOMNodeId?: number
  readonly childIds?: readonly string[]
  readonly name?: { readonly value?: unknown }
  readonly value?: { readonly value?: unknown }
  readonly description?: { readonly value?: unknown }
  readonly role?: { readonly value?: unknown }
  readonly properties?: readonly { readonly name: string; readonly value: { value?: unknown } }[]
}

const tree = async ({ protocol }: BenchPage): Promise<readonly Node[]> =>
  ((await protocol.send('Accessibility.getFullAXTree')) as { nodes: readonly Node[] }).nodes

const textOf = ({ name, value, description }: Node): string =>
  [name, value, description].map((part) => String(part?.value ?? '')).join(' ')

const treeText = async (bench: BenchPage): Promise<string> =>
  (await tree(bench))
    .filter(({ ignored }) => !ignored)
    .map(textOf)
    .join('\n')

/** What is said of the focused node and of the dialog that it stands in, and what stands in live regions. */
async function spoken(bench: BenchPage): Promise<string> {
  const nodes = (await tree(bench)).filter(({ ignored }) => !ignored)
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const within = (node: Node | undefined): readonly Node[] =>
    node ? [node, ...(node.childIds ?? []).flatMap((id) => within(byId.get(id)))] : []
  const says = (node: Node, property: string): unknown =>
    node.properties?.find(({ name }) => name === property)?.value.value
  const isFocused = (node: Node): boolean => says(node, 'focused') === true
  return nodes
    .filter((node) => {
      const role = node.role?.value
      if (role === 'RootWebArea') return false
      if (role === 'dialog') return within(node).some(isFocused)
      return isFocused(node) || ['polite', 'assertive'].includes(String(says(node, 'live')))
    })
    .flatMap(within)
    .map(textOf)
    .join('\n')
}

const heard = (text: string): ReadonlySet<number> =>
  new Set(values.flat().filter((value) => new RegExp(`(?<![\\d.])${value}(?![\\d])`).test(text)))
