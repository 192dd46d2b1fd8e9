/** In a page with frames of this library: gives each the height that it asks for. */

/** Pixels: room for every figure on a phone, and no way to fill a page without end. */
const highest = 6000
const lowest = 100

const frames = (): Iterable<HTMLIFrameElement> =>
  document.querySelectorAll<HTMLIFrameElement>('iframe[data-vf-frame]')

window.addEventListener('message', ({ source, data }) => {
  if (typeof data !== 'object' || data?.sentinel !== 'amp' || data.type !== 'embed-size') return
  const height = Number(data.height)
  if (!Number.isFinite(height)) return
  for (const frame of frames()) {
    // A message may say that it is anyone's; the window that it comes from cannot.
    if (frame.contentWindow !== source) continue
    frame.style.height = `${Math.min(highest, Math.max(lowest, Math.ceil(height)))}px`
  }
})

// Frames that loaded before this script have told their height to nobody.
for (const frame of frames()) {
  frame.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*')
}
