/**
 * Whether the page may download files, as far as a page can know. A sandboxed frame without `allow-downloads` drops
 * them silently; from inside it shows as an opaque origin, or through the frame's own attribute.
 */
export function canDownload(): boolean {
  if (window.self === window.top) return true
  try {
    const frame = window.frameElement
    if (frame?.hasAttribute('sandbox'))
      return (frame.getAttribute('sandbox') ?? '').split(/\s+/).includes('allow-downloads')
  } catch {
    // Another origin's frame: nothing to read.
  }
  return window.origin !== 'null' || location.protocol === 'file:'
}

/** Hands a file to the browser's downloads. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // Safari reads the address late.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
