import { tableToHtml } from '@value-framework/core'
import type { FigureContents } from './figure-contents.ts'

/** A picture as markup, for programs that take no picture from the page. */
export function pictureHtml(source: string, width: number, height: number, alt: string): string {
  const image = empty().createElement('img')
  image.src = source
  image.width = width
  image.height = height
  image.alt = alt
  return image.outerHTML
}

/**
 * A figure as a document takes it: the picture, its caption, the real table, its notes with the source last. Where there
 * is no drawing, the table alone says it.
 * @param picture the picture as markup
 */
export function documentHtml({ title, table }: FigureContents, picture?: string): string {
  const data = table()
  const html = tableToHtml(data)
  if (picture === undefined) return html
  const page = empty()
  const caption = page.createElement('p')
  caption.lang = data.lang
  caption.dir = data.dir
  caption.append(page.createElement('strong'))
  caption.firstElementChild?.append(title)
  // Put together as text: a page whose content policy forbids styles would take those of the table away.
  return `<p>${picture}</p>${caption.outerHTML}${html}`
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
