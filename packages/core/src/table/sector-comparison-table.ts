import type { Table, TableCell } from '../model/table.ts'
import type { ReadText } from '../words/text.ts'
import {
  type ComparedEntry,
  type ComparedRow,
  type ComparedSector,
  compareSectors,
  type SectorComparison,
  type SectorComparisonOptions,
} from './sector-comparison.ts'

/** The sector table for the clipboard and files: the same words as in the page, marks and notes included. */
export const sectorComparisonTable = (options: SectorComparisonOptions): Table =>
  comparisonTable(compareSectors(options))

/** A comparison as a table of texts; several statements in a cell stand on lines of their own. */
export function comparisonTable(comparison: SectorComparison): Table {
  const { lang, dir, title, caption, corner, sectors, rows, notes, stamp } = comparison
  return {
    caption: title,
    lang,
    dir,
    head: [corner, ...sectors.map(headText)],
    rows: rows.map((row) => [
      rowHead(row, lang),
      ...row.cells.map((cell) => textCell(cell.entries, lang)),
    ]),
    notes: [...(stamp ? [`${stamp}.`] : []), caption, ...notes.map(({ text }) => text)],
  }
}

const headText = ({ label, note }: ComparedSector): string =>
  note ? `${label.text} (${note})` : label.text

const rowHead = ({ caption, notes }: ComparedRow, lang: string): TableCell =>
  inLanguage([caption.text, ...notes].join('\n'), caption, lang)

function textCell(entries: readonly ComparedEntry[], lang: string): TableCell {
  const text = entries.map(entryText).join('\n')
  const words = entries.find((entry) => entry.kind === 'words')
  return words ? inLanguage(text, words.said, lang) : { text }
}

const inLanguage = (text: string, said: ReadText, lang: string): TableCell =>
  said.lang === lang ? { text } : { text, lang: said.lang }

/** One statement as a line of text. */
function entryText(entry: ComparedEntry): string {
  if (entry.kind === 'words') {
    return entry.note ? `${entry.said.text} (${entry.note})` : entry.said.text
  }
  const said = entry.kind === 'number' ? [entry.number, ...entry.details] : [entry.text]
  const [first = '', ...rest] = said
  const text = rest.length > 0 ? `${first}. ${rest.join(' ')}` : first
  return entry.label ? `${entry.label}: ${text}` : text
}
