import type { Table } from '../model/table.ts'

/**
 * The table as plain text for mail and messages: under each row's name one line a column, then the notes. No
 * alignment by spaces, which falls apart in proportional type and is tiring to hear.
 */
export function tableToText(table: Table): string {
  const { caption, head, rows, notes } = table
  const blocks = rows.map((row) => {
    const [name, ...cells] = row.map(({ text }) => oneLine(text))
    const lines = cells.map((text, index) => {
      const column = oneLine(head[index + 1] ?? '')
      return column ? `  ${column}: ${text}` : `  ${text}`
    })
    return [name, ...lines].join('\n')
  })
  const texts = [oneLine(caption), ...blocks, notes.map(oneLine).join('\n')]
  return `${texts.filter(Boolean).join('\n\n')}\n`
}

const oneLine = (text: string): string => text.trim().replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ')
