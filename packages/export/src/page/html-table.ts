import {
  escapeHtml,
  htmlLines,
  languageDirection,
  type Table,
  type TableCell,
} from '@value-framework/core'

/**
 * The table for a page with a style sheet of its own; it scrolls in a named region where it is wide. Notes follow as
 * paragraphs.
 */
export function htmlTable({ caption, lang, head, rows, notes }: Table): string {
  const place = (cell: TableCell): string =>
    cell.lang && cell.lang !== lang
      ? ` lang="${escapeHtml(cell.lang)}" dir="${languageDirection(cell.lang)}"`
      : ''
  const cell = (content: TableCell, column: number): string =>
    column === 0
      ? `<th scope="row"${place(content)}>${rowHead(content.text)}</th>`
      : `<td${place(content)}>${htmlLines(content.text)}</td>`
  const name = caption.trim()
  return [
    `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(name || (head[0] ?? ''))}">`,
    '<table>',
    name && `<caption><span>${htmlLines(name)}</span></caption>`,
    `<thead><tr>${head.map((text) => `<th scope="col">${htmlLines(text)}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</tbody>`,
    '</table></div>',
    ...notes.map((note) => `<p class="note">${htmlLines(note)}</p>`),
  ].join('')
}

/** What follows the name of a row, such as where its words come from, is quieter. */
function rowHead(text: string): string {
  const [name = '', ...rest] = text.split('\n')
  const more = rest.length > 0 ? `<br><span>${htmlLines(rest.join('\n'))}</span>` : ''
  return htmlLines(name) + more
}
