/** In a page that stands in a frame: tells the page around it how high it is, and opens links through WordPress. */
import { asksForHeight, frameAddress, heightMessages } from './messages.ts'

const content = document.querySelector('[data-part="frame-content"]')

if (window.parent !== window && content) {
  const address = frameAddress(location.href)
  const tell = (): void => {
    // The box of the content, never of the window: a frame that grows would grow its own measure.
    const { width, bottom } = content.getBoundingClientRect()
    const height = Math.ceil(bottom + window.scrollY)
    for (const message of heightMessages(address, Math.ceil(width), height)) {
      // Whoever frames a public page may know its height.
      window.parent.postMessage(message, '*')
    }
  }
  new ResizeObserver(tell).observe(content)
  window.addEventListener('load', tell)
  window.addEventListener('message', ({ source, data }) => {
    if (source === window.parent && asksForHeight(data)) tell()
  })
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href]')
    if (!link || address.secret === undefined) return
    // A frame of WordPress may open no page itself; WordPress opens those of the frame's own host.
    const value = new URL(link.getAttribute('href') ?? '', location.href).href
    window.parent.postMessage({ message: 'link', value, secret: address.secret }, '*')
    event.preventDefault()
  })
}
