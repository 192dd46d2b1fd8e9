import type { Table, TableCell } from '../model/table.ts'
import { evidenceMatrixWords } from '../words/en/evidence-matrix.ts'
import {
  type EvidenceMatrixOptions,
  evidenceMatrix,
  type MatrixCell,
  type MatrixRow,
} from '../words/evidence-matrix.ts'
import { speaker } from '../words/speaker.ts'

/** The matrix as one table: a row a finding with its dimension, a column a voice, passages in their cells. */
export function evidenceMatrixTable(options: EvidenceMatrixOptions): Table {
  const say = speaker(options.language, 'evidence-matrix', evidenceMatrixWords, options.numbers)
  const { lang, dir, title, corner, voices, sections, key, stamp, notes, intro } =
    evidenceMatrix(options)
  const head = ({ passage: { said, quoted } }: MatrixRow): TableCell => ({
    text: quoted ? say('quote', { text: said.text }) : said.text,
    ...(said.lang !== lang && { lang: said.lang }),
  })
  const lines = ({ text, named, passages }: MatrixCell): string =>
    [
      text,
      ...(named ? [named] : []),
      ...passages.map(({ withdrawn, said, attribution, source }) => {
        if (withdrawn) return said.text
        const words = say('quote', { text: said.text })
        const from = [attribution?.text, source?.text].filter(Boolean).join(', ')
        return from ? say('said', { text: words, source: from }) : words
      }),
    ].join('\n')
  return {
    caption: title,
    lang,
    dir,
    head: [
      corner,
      say('table.dimension'),
      ...voices.map(({ label, note }) => (note ? `${label.text} (${note})` : label.text)),
      say('table.source'),
    ],
    rows: sections.flatMap(({ label, rows }) =>
      rows.map((row) => [
        head(row),
        { text: label.text, ...(label.lang !== lang && { lang: label.lang }) },
        ...row.cells.map((cell) => ({ text: lines(cell) })),
        { text: row.passage.source },
      ]),
    ),
    notes: [
      ...(stamp ? [`${stamp}.`] : []),
      intro,
      ...key.map(({ name, text }) => `${name}: ${text}`),
      ...notes.map(({ text }) => text),
    ],
  }
}
