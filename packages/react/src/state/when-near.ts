/**
 * Calls `near` at once for an element in sight, within a screen of it, or in a place that has no size; else when it comes
 * that near. Until then calls `idle` when the browser has nothing else to do, or the page is printed.
 * @returns what takes it back
 */
export function whenNear(
  element: Element,
  near: () => void,
  idle?: () => void,
): (() => void) | undefined {
  const { ownerDocument: root } = element
  const page = root.defaultView
  const { top, bottom, width } = element.getBoundingClientRect()
  const screen = page?.innerHeight ?? 0
  const observed = page?.IntersectionObserver && width > 0
  if (!observed || (top < 2 * screen && bottom > -screen)) {
    near()
    return undefined
  }
  const leaving = new AbortController()
  const { signal } = leaving
  // Of its own document: a frame would be cut at the frame's edge.
  const observer = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && near(),
    { root, rootMargin: '100%' },
  )
  observer.observe(element)
  if (idle) {
    const act = (): void => {
      if (!signal.aborted) idle()
    }
    page.addEventListener('beforeprint', act, { signal })
    // Not every browser tells of idle time.
    if (page.requestIdleCallback) page.requestIdleCallback(act)
    else page.setTimeout(act, 500)
  }
  return () => {
    observer.disconnect()
    leaving.abort()
  }
}
