/** The same words as markup and plain. */
export interface ClipboardWords {
  readonly html: string
  readonly text: string
}

/**
 * Puts words on the clipboard; to be called in a click. A copy event comes first: it keeps the markup as it is and works
 * in saved files.
 * @throws where the browser lets the page do neither
 */
export async function copyWords({ html, text }: ClipboardWords): Promise<void> {
  if (copyByEvent({ html, text })) return
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    }),
  ])
}

/** Puts plain text on the clipboard. */
export async function copyPlain(text: string): Promise<void> {
  if (copyByEvent({ text })) return
  await navigator.clipboard.writeText(text)
}

/**
 * Puts a picture on the clipboard, as markup where the page may not write pictures.
 * @throws where the browser lets the page do neither
 */
export async function copyPicture(
  png: Promise<Blob>,
  words: () => Promise<ClipboardWords>,
): Promise<void> {
  // Where nobody takes the promise, its failure is told by what follows.
  png.catch(() => undefined)
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
  } catch (error) {
    if (!copyByEvent(await words())) throw error
  }
}

/** Whether a copy event came and took the words. */
function copyByEvent({ html, text }: { readonly html?: string; readonly text: string }): boolean {
  let carried = false
  const carry = (event: ClipboardEvent): void => {
    event.preventDefault()
    event.stopImmediatePropagation()
    if (html !== undefined) event.clipboardData?.setData('text/html', html)
    event.clipboardData?.setData('text/plain', text)
    carried = event.clipboardData !== null
  }
  window.addEventListener('copy', carry, true)
  try {
    return document.execCommand('copy') && carried
  } finally {
    window.removeEventListener('copy', carry, true)
  }
}
