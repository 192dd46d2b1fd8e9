/** A picture as markup, for programs that take no picture from the page. */
export function pictureHtml(source: string, width: number, height: number, alt: string): string {
  const image = empty().createElement('img')
  image.src = source
  image.width = width
  image.height = height
  image.alt = alt
  return image.outerHTML
}

/** Plain text as paragraphs, one for each block between empty lines. */
export function textHtml(text: string, lang: string, dir: 'ltr' | 'rtl'): string {
  const page = empty()
  const root = page.createElement('div')
  root.lang = lang
  root.dir = dir
  for (const block of text.trim().split(/\r?\n\s*\r?\n/)) {
    const paragraph = page.createElement('p')
    const lines = block.split(/\r?\n/)
    for (const [index, line] of lines.entries())
      paragraph.append(...(index > 0 ? [page.createElement('br')] : []), line)
    root.append(paragraph)
  }
  return root.outerHTML
}

/** A document apart from the page, where nothing loads or runs. */
const empty = (): Document => document.implementation.createHTMLDocument()
