import '../styles.css'
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { type CDPSession, cdp } from 'vitest/browser'
import { sampleScene } from '../../../../fixtures/scenes/sample-scene.ts'
import { SceneView } from '../scene/scene-view.tsx'

interface Media {
  readonly media?: string
  readonly features?: readonly { readonly name: string; readonly value: string }[]
}

async function emulate(media: Media): Promise<void> {
  const session = cdp() as CDPSession & { send(name: string, options: Media): Promise<unknown> }
  await session.send('Emulation.setEmulatedMedia', { media: '', features: [], ...media })
}
const feature = (name: string, value: string): Promise<void> =>
  emulate({ features: [{ name, value }] })

afterEach(async () => {
  cleanup()
  document.documentElement.removeAttribute('data-theme')
  document.querySelector('#page')?.remove()
  await emulate({})
})

/** A style sheet of the page around the widget. */
function pageStyle(css: string): void {
  const style = document.createElement('style')
  style.id = 'page'
  style.textContent = css
  document.head.append(style)
}

const widget = (
  <div data-vf="sample">
    <p data-part="note">Note</p>
    <SceneView scene={sampleScene} />
  </div>
)

const find = (selector: string): Element => document.querySelector(selector) as Element
const series = (selector = "[data-group='residents'][data-part='series-line']"): string =>
  getComputedStyle(find(selector)).stroke
const root = (): CSSStyleDeclaration => getComputedStyle(find('[data-vf]'))

const light = 'rgb(0, 114, 178)'
const dark = 'rgb(117, 147, 254)'

describe('themes', () => {
  it('are light by default and paint no ground', () => {
    render(widget)
    expect(series()).toBe(light)
    expect(root().color).toBe('rgb(31, 37, 43)')
    expect(root().backgroundColor).toBe('rgba(0, 0, 0, 0)')
  })

  it('follow the system, and a theme of the page before it', async () => {
    render(widget)
    await feature('prefers-color-scheme', 'dark')
    expect(series()).toBe(dark)
    expect(root().colorScheme).toBe('dark')
    document.documentElement.setAttribute('data-theme', 'light')
    expect(series()).toBe(light)
  })

  it('take the nearest theme', () => {
    render(
      <div data-theme="dark">
        <div data-theme="light">{widget}</div>
      </div>,
    )
    expect(series()).toBe(light)
    cleanup()
    render(
      <div data-theme="light">
        <div data-theme="dark">{widget}</div>
      </div>,
    )
    expect(series()).toBe(dark)
    expect(getComputedStyle(find("[data-part='marker']")).stroke).toBe('rgb(21, 24, 28)')
  })

  it('give more contrast where the reader asks for it, on light and on dark', async () => {
    render(widget)
    await feature('prefers-contrast', 'more')
    expect(root().color).toBe('rgb(0, 0, 0)')
    expect(getComputedStyle(find("[data-part='ring']")).strokeWidth).toBe('1.5px')
    document.documentElement.setAttribute('data-theme', 'dark')
    expect(root().color).toBe('rgb(255, 255, 255)')
  })

  it('print in black on white, also from a dark page', async () => {
    render(<div data-theme="dark">{widget}</div>)
    await emulate({ media: 'print' })
    expect(root().color).toBe('rgb(0, 0, 0)')
    expect(series()).toBe(light)
  })

  it('give way to system colors in forced colors', async () => {
    render(<div data-theme="dark">{widget}</div>)
    await feature('forced-colors', 'active')
    const probe = document.createElement('i')
    document.body.append(probe)
    const system = (color: string): string => {
      probe.style.color = color
      return getComputedStyle(probe).color
    }
    const strokes = [...document.querySelectorAll('svg [stroke]')].map(
      (mark) => getComputedStyle(mark).stroke,
    )
    const allowed = ['CanvasText', 'GrayText', 'Canvas'].map(system)
    expect(strokes.length).toBeGreaterThan(5)
    for (const stroke of strokes) expect(allowed).toContain(stroke)
    expect(series()).toBe(system('CanvasText'))
    probe.remove()
  })
})

describe("a page's own variables", () => {
  it('win on :root over a theme below it', () => {
    pageStyle(':root { --vf-series-1: rgb(1, 2, 3); --vf-quiet: rgb(4, 5, 6) }')
    render(<div data-theme="dark">{widget}</div>)
    expect(series()).toBe('rgb(1, 2, 3)')
    expect(getComputedStyle(find("[data-part='note']")).color).toBe('rgb(4, 5, 6)')
    expect(series("[data-group='clinics']")).toBe('rgb(255, 180, 84)')
  })

  it('win on an ancestor, on the root and on a part', () => {
    pageStyle(`
      .brand { --vf-series-1: rgb(1, 2, 3) }
      [data-vf] { --vf-series-2: rgb(4, 5, 6) }
      [data-part='drawing'] { --vf-series-3: rgb(7, 8, 9) }
    `)
    render(<div className="brand">{widget}</div>)
    expect(series()).toBe('rgb(1, 2, 3)')
    expect(series("[data-group='clinics']")).toBe('rgb(4, 5, 6)')
    expect(series("[data-group='county']")).toBe('rgb(7, 8, 9)')
  })

  it('reach a widget inside a widget, whose ground is painted once', () => {
    pageStyle(':root { --vf-ground: rgb(250, 240, 230); --vf-font: serif }')
    render(<div data-vf="outer">{widget}</div>)
    const [outer, inner] = [...document.querySelectorAll('[data-vf]')].map((element) =>
      getComputedStyle(element),
    )
    expect(outer?.backgroundColor).toBe('rgb(250, 240, 230)')
    expect(inner?.backgroundColor).toBe('rgba(0, 0, 0, 0)')
    expect(inner?.fontFamily).toBe('serif')
    expect(getComputedStyle(find("[data-part='marker']")).stroke).toBe('rgb(250, 240, 230)')
  })
})
