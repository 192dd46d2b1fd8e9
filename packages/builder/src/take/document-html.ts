import { printPaints, type QuestionCard, tableToHtml, tableToTsv } from '@value-framework/core'
import type { PageBlock, PageContent } from '@value-framework/export'
import { escaped } from '../model/embed.ts'
import type { ClipboardWords } from './clipboard.ts'
import { drawn } from './png.ts'

/** A figure as word processors take it from the clipboard: the picture, then a real table, or the words of cards. */
export function documentWords(
  { lang, dir, blocks }: PageContent,
  theme: keyof typeof printPaints,
): ClipboardWords {
  // In a document apart from the page: nothing in it loads or runs.
  const page = document.implementation.createHTMLDocument()
  // Put together as text: a page with a strict policy would strip the styles that word processors want.
  const html = blocks.map((block) => blockHtml(block, theme, page)).join('')
  return {
    html: `<div lang="${escaped(lang)}" dir="${dir}">${html}</div>`,
    text: blocks.flatMap(blockText).join('\n\n'),
  }
}

/** Only the tables of a figure, or its words where it has none. */
export function tableWords(content: PageContent): ClipboardWords {
  const tables = content.blocks.filter(({ type }) => type === 'table')
  return documentWords({ ...content, blocks: tables.length > 0 ? tables : content.blocks }, 'light')
}

function blockHtml(block: PageBlock, theme: keyof typeof printPaints, page: Document): string {
  switch (block.type) {
    case 'picture': {
      const { scene } = block
      const image = page.createElement('img')
      image.src = drawn(scene, printPaints[theme]).toDataURL('image/png')
      image.width = Math.round(scene.width)
      image.height = Math.round(scene.height)
      image.alt = scene.title
      return `<p>${image.outerHTML}</p>`
    }
    case 'table':
      return tableToHtml(block.table)
    case 'cards':
      return block.cards.map((card) => cardHtml(card, page)).join('')
    case 'words':
      // What a picture shows is said by its alt text and its table.
      return ''
  }
}

function cardHtml({ audienceLabel, questions, source }: QuestionCard, page: Document): string {
  const paragraph = (text: string, lang: string, strong = false): string => {
    const element = page.createElement('p')
    element.lang = lang
    const inner = strong ? element.appendChild(page.createElement('b')) : element
    inner.textContent = text
    return element.outerHTML
  }
  return [
    paragraph(audienceLabel.text, audienceLabel.lang),
    ...questions.map(({ said }) => paragraph(said.text, said.lang, true)),
    paragraph(source, audienceLabel.lang),
  ].join('')
}

function blockText(block: PageBlock): readonly string[] {
  if (block.type === 'table') return [tableToTsv(block.table)]
  if (block.type !== 'cards') return []
  return block.cards.map(({ audienceLabel, questions, source }) =>
    [audienceLabel.text, ...questions.map(({ said }) => said.text), source].join('\n'),
  )
}
