const margin = 8

/**
 * Places an open popover under its button, or above where there is more room, inside the window. Only for browsers
 * that cannot anchor by style sheet.
 */
export function placeUnder(anchor: HTMLElement, box: HTMLElement): void {
  if (!('popover' in box) || CSS.supports('position-area', 'self-block-end')) return
  const from = anchor.getBoundingClientRect()
  const { width, height } = box.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const rightToLeft = getComputedStyle(anchor).direction === 'rtl'
  const left = rightToLeft ? from.left : from.right - width
  const below =
    from.bottom + height + margin <= clientHeight || from.top < clientHeight - from.bottom
  const top = below ? from.bottom : from.top - height
  const inside = (at: number, size: number, room: number): string =>
    `${Math.max(margin, Math.min(at, room - size - margin))}px`
  box.style.setProperty('inset', 'auto')
  box.style.setProperty('left', inside(left, width, clientWidth))
  box.style.setProperty('top', inside(top, height, clientHeight))
}
