/** The components by React itself, for a page that compares them with the elements. */
import { camdenFramework, type FrameworkInput, parseFramework } from '@value-framework/core'
import { createElement, type FunctionComponent } from 'react'
import { createRoot } from 'react-dom/client'
import * as components from '../../react/src/browser.ts'

interface Attributes {
  readonly [name: string]: string
}

interface Data {
  readonly framework?: FrameworkInput | undefined
  readonly [property: string]: unknown
}

/** Figures that are brief as elements and full as components. */
const brief =
  /^(dimension-(radar|cards)|evidence-matrix|framework-diagram|perspective-comparison|principle-notes|study-facts)$/

/** Those whose choices need buttons of their own, which are there on request. */
const asked = /cards$|levels$|comparison$|matrix$|diagram$/

Object.assign(globalThis, {
  showByReact(name: string, attributes: Attributes, data: Data, place: HTMLElement) {
    const component = name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
    const root = createRoot(place)
    const { selectable, ...props } = attributes
    const { framework } = data
    root.render(
      createElement(Reflect.get(components, component) as FunctionComponent<Data>, {
        ...(brief.test(name) && { detail: 'brief' }),
        ...props,
        ...data,
        framework: framework && parseFramework(framework, camdenFramework),
        onSelect: asked.test(name) && selectable === undefined ? undefined : () => undefined,
      }),
    )
    return () => root.unmount()
  },
})
