import type { Table } from '../model/table.ts'

/**
 * The table as GitHub-flavored Markdown: the caption in bold, the table, the notes as paragraphs. Words stay words:
 * signs that Markdown or HTML would read are escaped, line breaks inside a cell become `<br>`.
 */
export function tableToMarkdown(table: Table): string {
  const { caption, head, rows, notes } = table
  const width = Math.max(head.length, ...rows.map((row) => row.length), 1)
  const line = (texts: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, column) => words(texts[column] ?? '')).join(' | ')} |`
  const grid = [
    line(head),
    `|${' --- |'.repeat(width)}`,
    ...rows.map((row) => line(row.map(({ text }) => text))),
  ].join('\n')
  const title = caption.trim() && `**${words(caption)}**`
  return `${[title, grid, ...notes.map(markdownText)].filter(Boolean).join('\n\n')}\n`
}

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
}

/** One line of plain words. */
function words(text: string): string {
  return text
    .trim()
    .replace(/[&<>]/g, (character) => entities[character] as string)
    .replace(/[\\`*_[\]~|$]/g, '\\$&')
    .replace(/\s*(\r\n|[\n\r\u2028\u2029])\s*/g, '<br>')
}

/** Words as one line of Markdown that stay words: no markup, no heading, no list, no rule. */
export const markdownText = (text: string): string =>
  words(text)
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
