import type { Framework, Language } from '@value-framework/core'
import { english } from '@value-framework/core/at-once'
import { whenNear } from '@value-framework/react'
import { createElement, render } from 'preact'
import { Boundary } from './boundary.ts'
import { fetchData, type Given, jsonChildren, parsed, propertyFor } from './data.ts'
import type { ElementDefinition, ElementView } from './definition.ts'
import { type Failure, failure, failureView, type Told } from './failure.ts'
import { isWhole } from './is-whole.ts'
import { languageFor } from './languages.ts'
import { numbersIn, propsFrom } from './props.ts'
import { hostSheet, sheetOfComponent, widgetSheet } from './sheets.ts'
import { nearestAround, watchSurroundings } from './surroundings.ts'
import { applyTheme, endLook } from './theme.ts'

/** What an element does: it gathers data, language and theme, shows its component, and never throws into the page. */
export class Widget {
  /** What the page set as properties. */
  readonly given: { [property: string]: unknown } = {}
  readonly #element: HTMLElement
  readonly #definition: ElementDefinition
  #shadow: ShadowRoot | undefined
  #mount!: HTMLElement
  #slot!: HTMLSlotElement
  #observer!: MutationObserver
  #unwatch: (() => void) | undefined
  #abort: AbortController | undefined
  #leaveReach: (() => void) | undefined
  #connected = false
  #pending = false
  /** Counts updates: one that waited for something while another began has nothing more to say. */
  #run = 0
  #isReady = false
  #isHeard = false
  #told = ''
  #language: Language = english
  #fetched: { readonly src: string; readonly data: Promise<unknown> } | undefined
  #read = new Map<string, unknown>()
  #framework: { readonly input: unknown; readonly framework: Framework } | undefined

  readonly #onSelect = (detail: object): void => this.#emit('vf-select', detail)
  readonly #onExport = (detail: object): void => this.#emit('vf-export', detail)

  constructor(element: HTMLElement, definition: ElementDefinition) {
    this.#element = element
    this.#definition = definition
  }

  give(property: string, value: unknown): void {
    this.given[property] = value ?? undefined
    this.change()
  }

  connect(): void {
    this.#connected = true
    if (!this.#shadow) this.#build()
    if (!this.#unwatch) this.#watch()
    this.change()
  }

  /** A move through the page is a leave and a return: what was shown goes only when there is no return. */
  disconnect(): void {
    this.#connected = false
    setTimeout(() => {
      if (!this.#connected) this.#leave()
    })
  }

  /** Looks at everything again, once for all changes of the moment. */
  change(): void {
    if (this.#pending || !this.#connected) return
    this.#pending = true
    queueMicrotask(() => {
      this.#pending = false
      void this.#update()
    })
  }

  /** Somebody on the page wants to hear of choices. */
  listen(): void {
    this.#isHeard = true
    this.change()
  }

  #isAsked(): boolean {
    return this.#isHeard || this.#element.hasAttribute('selectable')
  }

  #build(): void {
    const page = this.#element.ownerDocument
    this.#shadow =
      this.#element.attachInternals().shadowRoot ?? this.#element.attachShadow({ mode: 'open' })
    this.#mount = page.createElement('div')
    this.#mount.dataset.mount = ''
    // The element's title is a heading here; empty, it is no tooltip over the whole of the widget.
    this.#mount.title = ''
    this.#slot = page.createElement('slot')
    this.#shadow.replaceChildren(this.#mount, this.#slot)
    this.#observer = new MutationObserver((records) => {
      if (records.some(({ target }) => target !== this.#mount)) this.change()
      else this.#judge()
    })
    this.#wait()
  }

  #watch(): void {
    this.#unwatch = watchSurroundings(this.#element, () => this.change())
    this.#observer.observe(this.#mount, { childList: true })
    const inside = { childList: true, characterData: true, subtree: true }
    this.#observer.observe(this.#element, inside)
  }

  #leave(): void {
    this.#run++
    this.#unwatch?.()
    this.#unwatch = undefined
    this.#observer.disconnect()
    this.#abort?.abort()
    this.#leaveReach?.()
    this.#fetched = undefined
    endLook(this.#mount)
    render(null, this.#mount)
    this.#wait()
  }

  /** As before anything is shown: the fallback, or room for the widget. */
  #wait(): void {
    this.#isReady = false
    this.#told = ''
    this.#slot.hidden = false
    this.#mount.toggleAttribute('data-waiting', !hasFallback(this.#element))
    this.#dress()
  }

  #dress(): void {
    if (!this.#shadow) return
    const { name, room } = this.#definition
    const sheets = [hostSheet(room), sheetOfComponent(name)]
    if (this.#isReady) sheets.push(widgetSheet())
    this.#shadow.adoptedStyleSheets = sheets
  }

  async #update(): Promise<void> {
    if (!this.#connected) return
    const run = ++this.#run
    const isCurrent = (): boolean => run === this.#run
    if (!isWhole(this.#element, () => this.change())) return
    try {
      const asked =
        this.#element.lang || nearestAround(this.#element, '[lang]')?.getAttribute('lang')
      const [language, given, view] = await Promise.all([
        languageFor(asked || 'en'),
        this.#gather(),
        this.#definition.view(),
      ])
      // After the view, whose style sheet the page's colors are held against.
      await applyTheme(this.#element, this.#mount)
      if (!isCurrent()) return
      this.#language = language
      const framework = await this.#frameworkOf(given.framework)
      await this.#reached()
      if (isCurrent()) this.#show(view, { ...given, framework })
    } catch (error) {
      if (isCurrent()) this.#fail(failure(error))
    }
  }

  /** When it is time to draw. All elements of a page are measured before the first of them draws. */
  async #reached(): Promise<void> {
    this.#leaveReach?.()
    let leave: (() => void) | undefined
    await new Promise<void>((resolve) => {
      leave = whenNear(this.#element, resolve, resolve)
      this.#leaveReach = leave
    })
    leave?.()
  }

  /** The data: by address, or inside the element, or what the page set, which goes before both. */
  async #gather(): Promise<Given> {
    const element = this.#element
    const found: { [property: string]: unknown } = {
      ...jsonChildren(element, (text) => this.#readOnce(text), this.#definition),
    }
    const src = element.getAttribute('src')
    if (src) {
      const data = await this.#fetch(src)
      found[propertyFor(data, this.#definition)] = data
    }
    for (const [property, value] of Object.entries(this.given)) {
      if (value !== undefined) {
        // React writes the attribute's text to the property of its name.
        found[property] =
          typeof value === 'string' && property === 'values' ? numbersIn(value) : value
      }
    }
    return found
  }

  #fetch(src: string): Promise<unknown> {
    if (this.#fetched?.src === src) return this.#fetched.data
    this.#abort?.abort()
    this.#abort = new AbortController()
    const data = fetchData(src, this.#element.baseURI, this.#abort.signal)
    this.#fetched = { src, data }
    return data
  }

  /** The same text is the same object, so that a component sees no change. */
  #readOnce(text: string): unknown {
    if (!this.#read.has(text)) this.#read = new Map([[text, parsed(text)]])
    return this.#read.get(text)
  }

  async #frameworkOf(input: unknown): Promise<Framework | undefined> {
    if (input === undefined) return undefined
    if (this.#framework?.input !== input) {
      const { readFramework } = await import('./framework.ts')
      this.#framework = { input, framework: readFramework(input) }
    }
    return this.#framework.framework
  }

  #show(view: ElementView, given: Given): void {
    const { dir } = this.#element
    const { selects } = this.#definition
    const props = {
      ...propsFrom(this.#element, this.#definition),
      ...given,
      lang: this.#language.id,
      languages: [this.#language],
      dir: dir === 'ltr' || dir === 'rtl' ? dir : undefined,
      onSelect: selects === 'asked' && !this.#isAsked() ? undefined : this.#onSelect,
      onExport: this.#onExport,
    }
    const onError = (error: unknown): void => this.#fail(failure(error))
    render(createElement(Boundary, { onError }, createElement(view.component, props)), this.#mount)
    this.#judge()
  }

  #fail(told: Told): void {
    render(failureView(told, this.#definition.name, this.#language), this.#mount)
    this.#judge({ message: told.message, problems: told.problems })
  }

  /** Looks at what the component drew: whether it can stand for the fallback, and whether it has something to tell. */
  #judge(told?: Failure): void {
    const root = this.#mount.querySelector('[data-vf]')
    if (!root) return
    const failed = root.getAttribute('data-state') === 'error'
    const problem = root.querySelector('[data-part=problem]')
    this.#mount.removeAttribute('data-waiting')
    this.#slot.hidden = !failed
    const wasReady = this.#isReady
    this.#isReady = !failed
    if (wasReady !== this.#isReady) this.#dress()
    if (this.#isReady && !wasReady) this.#emit('vf-ready', { name: this.#definition.name })
    const said = problem?.textContent ?? ''
    if (said !== this.#told && problem) this.#emit('vf-error', told ?? failureIn(problem))
    this.#told = said
  }

  #emit(type: string, detail: object): void {
    this.#element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  }
}

const hasFallback = (element: Element): boolean =>
  [...element.childNodes].some(
    (node) => node.nodeName !== 'SCRIPT' && node.nodeType !== 8 && node.textContent?.trim(),
  ) || element.querySelector('img, svg, picture, object, iframe') !== null

/** What a component says about its data, as its words on the page. */
function failureIn(problem: Element): Failure {
  const text = (selector: string): string[] =>
    [...problem.querySelectorAll(selector)].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    )
  const [message = ''] = text('[data-part=problem-title]')
  return { message, problems: text('li') }
}
