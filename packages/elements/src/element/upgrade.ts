import { jsonChildren, parsed } from './data.ts'
import type { ElementDefinition } from './definition.ts'

/**
 * Puts the widget into figures that a content system let through: `<figure data-vf="dimension-radar"
 * data-vf-src="summary.json">` around a picture, a caption and a table. What the figure holds is hidden once the widget
 * stands for it. Figures that come later are found as well.
 */
export function upgradeFigures(definitions: readonly ElementDefinition[]): void {
  if (typeof document === 'undefined') return
  const upgradeAll = (root: ParentNode): void => {
    for (const figure of root.querySelectorAll<HTMLElement>('figure[data-vf]'))
      upgrade(figure, definitions)
  }
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node instanceof Element && node.parentElement) upgradeAll(node.parentElement)
      }
    }
  }).observe(document, { childList: true, subtree: true })
  upgradeAll(document)
}

const mark = 'data-vf-'

function upgrade(figure: HTMLElement, definitions: readonly ElementDefinition[]): void {
  const definition = definitions.find(({ name }) => name === figure.dataset.vf)
  if (!definition) return
  // A component that React drew is a figure of that name, too, and has none of these.
  const given = figure.getAttributeNames().filter((one) => one.startsWith(mark))
  const data = jsonChildren(figure, parsed, definition)
  const tag = `vf-${definition.name}`
  if (given.length + Object.keys(data).length === 0) return
  if (figure.querySelector(`:scope > ${tag}`)) return
  const widget = figure.ownerDocument.createElement(tag)
  for (const one of given) {
    widget.setAttribute(one.slice(mark.length), figure.getAttribute(one) ?? '')
  }
  Object.assign(widget, data)
  const rest = [...figure.children]
  widget.addEventListener('vf-ready', () => {
    for (const child of rest) {
      if (child instanceof HTMLElement) child.style.setProperty('display', 'none', 'important')
    }
  })
  figure.prepend(widget)
}
