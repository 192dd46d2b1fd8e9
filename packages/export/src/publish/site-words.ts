import { escapeHtml, htmlLines } from '@value-framework/core'
import { htmlCards } from '../page/html-cards.ts'
import { htmlTable } from '../page/html-table.ts'
import type { PageBlock, PageContent } from '../page/page-content.ts'

/** A page's content without its picture, as HTML for a `figure`: its words as the caption, its tables, its cards. */
export function siteWords({ blocks, lang }: PageContent): string {
  const caption = blocks.flatMap((block) => (block.type === 'words' ? block.paragraphs : []))
  return [
    caption.length > 0 &&
      `<figcaption>${caption.map((text) => `<p>${htmlLines(text)}</p>`).join('')}</figcaption>`,
    ...blocks.map((block) => blockHtml(block, lang)),
  ]
    .filter(Boolean)
    .join('\n')
}

function blockHtml(block: PageBlock, lang: string): string {
  if (block.type === 'cards') return htmlCards(block.cards, lang)
  if (block.type !== 'table') return ''
  const heading = block.heading ? `<h2>${escapeHtml(block.heading)}</h2>` : ''
  return heading + htmlTable(block.table)
}
