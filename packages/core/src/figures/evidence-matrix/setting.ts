import type { EvidenceState } from '../../model/evidence.ts'
import type { Mark } from '../../model/scene.ts'
import type { EvidenceMatrixWords, MatrixRow } from '../../words/evidence-matrix.ts'
import type { ReadText } from '../../words/text.ts'
import { type Block, type Column, columnBlock, type Paragraph } from '../parts/column.ts'
import { textDirection } from '../parts/direction.ts'
import { proseLeading } from '../parts/text-lines.ts'
import { stateMarkSize, stateMarks } from './state-mark.ts'

/** How the matrix is set: its words, the room that it has, and what stands around a text. */
export interface Setting {
  readonly said: EvidenceMatrixWords
  readonly column: Column
  readonly quote: (text: string) => string
}

/** From a mark's edge to its words. */
export const markIndent: number = stateMarkSize + 5

/** Nobody's words are cut in the middle: a picture grows with what was said. */
const unlimited = 1000

type Style = Omit<Paragraph, 'text' | 'lang' | 'dir' | 'most'>

/** A text in the language and the direction that it has. */
export const paragraph = (
  { text, lang }: ReadText,
  { said, column }: Setting,
  style: Style,
): Paragraph => ({
  ...style,
  text,
  most: unlimited,
  ...(lang === said.lang ? { dir: column.dir } : { lang, dir: textDirection(text) ?? 'ltr' }),
})

/** Words of our own. */
export const ownWords = (text: string, setting: Setting, style: Style): Paragraph =>
  paragraph({ text, lang: setting.said.lang }, setting, style)

/** What stands at the start of a line, as far in as a language begins it. */
export const startOf = ({ left, width, dir }: Column, size: number): number =>
  dir === 'rtl' ? left + width - size : left

/** The column without some room at the start of its lines. */
export const indented = (column: Column, by: number): Column => ({
  ...column,
  left: column.dir === 'rtl' ? column.left : column.left + by,
  width: column.width - by,
})

/** How wide the widest word is that no line may end in. */
export function widestWord(
  texts: readonly (string | undefined)[],
  { typesetter }: Column,
  weight?: 600,
): number {
  const words = texts.flatMap((text) => text?.split(/\s+|(?<=-)/) ?? [])
  return Math.max(0, ...words.map((word) => typesetter.width(word, 12, weight)))
}

/** A state's shape, and words beside it. */
export function markedBlock(
  state: EvidenceState,
  subject: { readonly group?: string; readonly dimension?: string },
  paragraphs: readonly Paragraph[],
  column: Column,
  top: number,
): Block {
  const words = columnBlock(indented(column, markIndent), top, paragraphs)
  const shape = stateMarks(state, startOf(column, stateMarkSize), top, subject)
  return {
    marks: [...shape, ...words.marks],
    bottom: Math.max(words.bottom, top + stateMarkSize),
  }
}

/** A finding's words and where they come from. */
export function findingBlock(
  { passage: { said, quoted, origin, source } }: MatrixRow,
  dimension: string,
  setting: Setting,
  column: Column,
  top: number,
): Block {
  const words = quoted ? { ...said, text: setting.quote(said.text) } : said
  const note = { part: 'passage-source', dimension, gap: 2, size: 12, fill: 'quiet' } as const
  const place: Paragraph = ownWords(source, setting, note)
  return columnBlock(column, top, [
    paragraph(words, setting, { part: 'words', dimension, gap: 0, size: 13, leading: 1.4 }),
    ...(source ? [origin === 'user' ? { ...place, dir: textDirection(source) } : place] : []),
  ])
}

/** What was said, below its finding, voice by voice; of what was withdrawn, that it was. */
export function passagesBlock(
  { cells }: MatrixRow,
  dimension: string,
  setting: Setting,
  column: Column,
  top: number,
): Block {
  const { said, quote } = setting
  const inside = indented(column, markIndent)
  const marks: Mark[] = []
  let y = top
  for (const { voice, passages } of cells) {
    const label = said.voices.find(({ id }) => id === voice)?.label
    if (!label || passages.length === 0) continue
    const subject = { group: voice, dimension }
    const small = { ...subject, gap: 1, size: 12, fill: 'quiet' } as const
    const name = { ...subject, part: 'label', gap: 8, size: 12, weight: 600 } as const
    const words = { ...subject, part: 'passage', gap: 2, size: 13, leading: proseLeading }
    const block = columnBlock(inside, y, [
      paragraph(label, setting, name),
      ...passages.flatMap(({ withdrawn, said: text, attribution, source }): Paragraph[] => {
        if (withdrawn) return [ownWords(text.text, setting, { ...small, part: 'tombstone' })]
        const from = [attribution, source].flatMap((one) => (one ? [one] : []))
        return [
          paragraph({ ...text, text: quote(text.text) }, setting, words),
          ...from.map((one) => paragraph(one, setting, { ...small, part: 'attribution' })),
        ]
      }),
    ])
    marks.push(...block.marks)
    y = block.bottom
  }
  return { marks, bottom: y }
}
