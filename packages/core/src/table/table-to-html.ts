import type { Table, TableCell } from '../model/table.ts'
import { languageDirection } from '../words/language-direction.ts'
import { escapeHtml, htmlLines } from './escape-html.ts'

/**
 * The table as HTML for documents and mail: caption, row and column headers, notes as paragraphs. Its styles are
 * inline and in points, since word processors drop style sheets, and the language and direction are marked.
 */
export function tableToHtml(table: Table): string {
  const { caption, lang, dir, head, rows, notes } = table
  const side = dir === 'rtl' ? 'right' : 'left'
  const place = `lang="${escapeHtml(lang)}" dir="${dir}"`
  // Word processors do not hand a table's type down to its cells.
  const cellStyle = `padding:3pt 6pt;text-align:${side};vertical-align:top;${type}`
  const heading = (text: string): string =>
    `<th scope="col" style="${cellStyle};font-weight:bold;border-bottom:1pt solid #404040">${htmlLines(text)}</th>`
  const cell = (content: TableCell, column: number): string => {
    const own =
      content.lang && content.lang !== lang
        ? ` lang="${escapeHtml(content.lang)}" dir="${languageDirection(content.lang)}"`
        : ''
    const style = `${cellStyle};border-bottom:0.5pt solid #bfbfbf`
    if (column === 0)
      return `<th scope="row"${own} style="${style};font-weight:bold;${asText}">${htmlLines(content.text)}</th>`
    return `<td${own} style="${style}${content.value === undefined ? `;${asText}` : ''}">${htmlLines(content.text)}</td>`
  }
  return [
    `<div ${place} style="${type}">`,
    `<table ${place} style="border-collapse:collapse;${type}">`,
    caption &&
      `<caption style="padding:3pt 6pt;text-align:${side};font-weight:bold">${htmlLines(caption)}</caption>`,
    `<thead><tr>${head.map(heading).join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</tbody>`,
    '</table>',
    ...notes.map(
      (note) => `<p style="margin:3pt 6pt;${type};font-size:9pt">${htmlLines(note)}</p>`,
    ),
    '</div>',
  ].join('')
}

const type = 'font-family:Arial,sans-serif;font-size:10pt;color:#1a1a1a'

/** Keeps a spreadsheet from reading "3/4" as a date and "=…" as a formula. */
const asText = "mso-number-format:'\\@'"
