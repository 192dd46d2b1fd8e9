/** The components by React itself, for a page that compares them with the elements. */
import { createElement, type FunctionComponent } from 'react'
import { createRoot } from 'react-dom/client'
import {
  DimensionRadar,
  QuestionPromptCards,
  SectorComparisonTable,
} from '../../react/src/browser.ts'

const components: { readonly [name: string]: unknown } = {
  'dimension-radar': DimensionRadar,
  'question-prompt-cards': QuestionPromptCards,
  'sector-comparison-table': SectorComparisonTable,
}

Object.assign(globalThis, {
  showByReact(name: string, props: object, place: HTMLElement) {
    const root = createRoot(place)
    root.render(createElement(components[name] as FunctionComponent<object>, props))
    return () => root.unmount()
  },
})
