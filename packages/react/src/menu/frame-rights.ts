/**
 * Whether the page may download files, as far as a page can know. A sandboxed frame without `allow-downloads` drops
 * them silently.
 */
export const canDownload = (): boolean => allows('allow-downloads')

/** Whether the page may open the browser's dialog for printing, as far as a page can know. */
export const canPrint = (): boolean => typeof window.print === 'function' && allows('allow-modals')

/** Whether the page may fill the screen. */
export const canFillScreen = (): boolean => document.fullscreenEnabled

/** Whether the page stands in a frame that is kept apart from everything: there only copy events write to the clipboard. */
export const isLocked = (): boolean => window.origin === 'null' && location.protocol !== 'file:'

/** From inside, a sandbox shows as an opaque origin, or through the frame's own attribute. */
function allows(right: string): boolean {
  if (window.self === window.top) return true
  try {
    const frame = window.frameElement
    if (frame?.hasAttribute('sandbox'))
      return (frame.getAttribute('sandbox') ?? '').split(/\s+/).includes(right)
  } catch {
    // Another origin's frame: nothing to read.
  }
  return !isLocked()
}
