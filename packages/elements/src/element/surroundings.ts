/** What an element takes from the page around it: language and theme, followed while they change. */

/** The nearest ancestor that matches, through shadow roots; the element itself left out. */
export function nearestAround(element: Element, selector: string): Element | undefined {
  let at: Node | null = element
  while (at) {
    const from: Element | null =
      at instanceof Element ? (at === element ? at.parentElement : at) : null
    const found = from?.closest(selector)
    if (found) return found
    const root: Node = at.getRootNode()
    at = root instanceof ShadowRoot ? root.host : null
  }
  return undefined
}

const watching = new Set<() => void>()
let observer: MutationObserver | undefined

/**
 * Calls back when a language or a theme is set anywhere around. One observer serves the whole page.
 * @returns what ends it
 */
export function watchSurroundings(element: Element, callback: () => void): () => void {
  observer ??= new MutationObserver(() => {
    for (const one of watching) one()
  })
  const what = { attributes: true, subtree: true, attributeFilter: ['data-theme', 'lang'] }
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, what)
    if (!(root instanceof ShadowRoot)) break
  }
  watching.add(callback)
  return () => {
    watching.delete(callback)
    if (watching.size === 0) observer?.disconnect()
  }
}
