import { isLocked } from './frame-rights.ts'

/** The same words as markup and plain. */
export interface Words {
  readonly html: string
  readonly text: string
}

/**
 * Puts words on the clipboard; to be called in a click. A copy event comes first: it works in sandboxed frames and
 * keeps the markup as it is, while `clipboard.write` parses it in the page, whose content policy then strips its styles
 * and reports them.
 * @throws where the browser lets the page do neither
 */
export async function copyWords(words: Words): Promise<void> {
  if (copyByEvent(words)) return
  const part = (type: string, content: string): Blob => new Blob([content], { type })
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': part('text/html', words.html),
      'text/plain': part('text/plain', words.text),
    }),
  ])
}

/**
 * Puts a picture on the clipboard; to be called in a click, in which the promise of it is made, as Safari asks. Where the
 * page may not write pictures (sandboxed frames, older browsers), a copy event carries it as markup.
 * @throws where the browser lets the page do neither
 */
export async function copyImage(png: () => Promise<Blob>, words: () => Words): Promise<void> {
  if (isLocked() && copyByEvent(words())) return
  try {
    const picture = png()
    // Where nobody takes the promise, its failure is told by what follows.
    picture.catch(() => undefined)
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
  } catch (error) {
    if (!copyByEvent(words())) throw error
  }
}

/** Whether a copy event came and took the words. */
function copyByEvent({ html, text }: Words): boolean {
  let carried = false
  const carry = (event: ClipboardEvent): void => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/html', html)
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
