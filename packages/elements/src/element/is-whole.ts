/**
 * Whether the page has read an element to its end. A script that runs while the page still comes in may meet one whose
 * data have not come yet.
 * @param later called once it has
 */
export function isWhole(element: Element, later: () => void): boolean {
  const page = element.ownerDocument
  if (page.readyState !== 'loading') return true
  for (let at: Node | null = element; at; at = at.parentNode) if (at.nextSibling) return true
  page.addEventListener('DOMContentLoaded', later, { once: true })
  return false
}
