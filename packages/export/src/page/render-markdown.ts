import { markdownText, type QuestionCard, tableToMarkdown } from '@value-framework/core'
import { markdownCarried } from '../carried/markdown-carried.ts'
import type { PageBlock, PageContent } from './page-content.ts'

export interface MarkdownOptions {
  /** Where the picture lies, as seen from the file; without it the file has words and numbers only. */
  readonly picture?: string
}

/**
 * A figure as Markdown: description, table and notes, and the picture where it lies beside the file. Its data stand in a
 * comment at the end, which no reader sees.
 */
export function renderMarkdown(
  { title, blocks, carried }: PageContent,
  { picture }: MarkdownOptions = {},
): string {
  const parts = blocks.map((block) => markdownBlock(block, picture)).filter(Boolean)
  const data = carried ? [markdownCarried(carried)] : []
  const heading = `# ${markdownText(title)}`
  return `${[heading, ...parts.map((part) => part.trimEnd()), ...data].join('\n\n')}\n`
}

function markdownBlock(block: PageBlock, picture: string | undefined): string {
  if (block.type === 'picture') {
    if (picture === undefined) return ''
    // Spaces and brackets would end the address.
    const address = picture.replace(/[\s()<>\\]/g, encodeURIComponent)
    return `![${markdownText(block.scene.title)}](${address.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))})`
  }
  if (block.type === 'cards')
    return block.cards.map((card, index) => markdownCard(card, block.cards[index - 1])).join('\n\n')
  const heading = block.heading ? `## ${markdownText(block.heading)}\n\n` : ''
  if (block.type === 'table') return heading + tableToMarkdown(block.table)
  return heading + block.paragraphs.map(markdownText).join('\n\n')
}

/** The audience heads its first card. */
function markdownCard(card: QuestionCard, before: QuestionCard | undefined): string {
  const { audience, audienceLabel, questions, source } = card
  const heading = audience === before?.audience ? '' : `## ${markdownText(audienceLabel.text)}`
  const asked = questions.flatMap(({ said, beside }) => [said, ...(beside ? [beside] : [])])
  const lines = asked.map(({ text }) => `**${markdownText(text)}**`)
  return [heading, ...lines, markdownText(source)].filter(Boolean).join('\n\n')
}
