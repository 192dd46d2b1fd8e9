/** What to do once an element is to be drawn. */
export interface NearActs {
  /** It is in reach of a reader. */
  readonly near: () => void
  /** It is not, and the browser has time, or the page is printed; nothing by default. */
  readonly idle?: (() => void) | undefined
}

/**
 * Calls `near` at once for an element in sight, within a screen of it, or in a place that has no size; else when it comes
 * that near. Until then calls `idle` when the browser has nothing else to do, or the page is printed.
 * @returns what takes it back
 */
export function whenNear(element: Element, { near, idle }: NearActs): (() => void) | undefined {
  const page = element.ownerDocument.defaultView
  const { top, bottom, width } = element.getBoundingClientRect()
  const screen = page?.innerHeight ?? 0
  const observed = page && 'IntersectionObserver' in page && width > 0
  if (!observed || (top < 2 * screen && bottom > -screen)) {
    near()
    return undefined
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) near()
    },
    // Of its own document: a frame would be cut at the frame's edge.
    { root: element.ownerDocument, rootMargin: '100%' },
  )
  observer.observe(element)
  const stopIdle = idle && whenIdle(page, idle)
  return () => {
    observer.disconnect()
    stopIdle?.()
  }
}

function whenIdle(page: Window, act: () => void): () => void {
  page.addEventListener('beforeprint', act)
  // Not every browser tells of idle time.
  const idle = page.requestIdleCallback?.(act)
  const later = idle === undefined ? page.setTimeout(act, 500) : undefined
  return () => {
    page.removeEventListener('beforeprint', act)
    if (idle !== undefined) page.cancelIdleCallback(idle)
    page.clearTimeout(later)
  }
}
