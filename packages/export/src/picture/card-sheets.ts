import {
  type Lang,
  languageDirection,
  type Mark,
  type QuestionCard,
  type QuestionPrompts,
  type ReadText,
  type TextMark,
  wrapText,
} from '@value-framework/core'
import { type Paper, type PrintPart, type PrintSheets, papers } from './print-sheets.ts'

/** Printers leave this much at the edges. */
const margin = 36
const padding = 18
/** Twelve pixels of a screen. */
const small = 9
const lineHeight = 1.25

/** How a sheet is divided: four cards, or fewer where any card needs more room. */
const divisions = [
  { columns: 2, rows: 2, least: 14 },
  { columns: 1, rows: 2, least: 14 },
  { columns: 1, rows: 1, least: 9 },
] as const

/**
 * Cards as sheets of paper with the lines to cut along: four a sheet, or two or one where a card’s words would be too
 * small. Every card is a section with its paragraphs in their own languages; the place behind the last one says whose
 * words they are.
 * @param more notes, behind those of the cards
 */
export function cardSheets(
  prompts: QuestionPrompts,
  paper: Paper,
  more: readonly string[] = [],
): PrintSheets {
  const [width, height] = papers[paper]
  const { cards, title, lang, dir } = prompts
  const notes = [...prompts.notes, ...more.map((text) => ({ text, lang }))]
  const boxOf = ({ columns, rows }: Division, index: number): Box => {
    const size = { width: (width - 2 * margin) / columns, height: (height - 2 * margin) / rows }
    const column = dir === 'rtl' ? columns - 1 - (index % columns) : index % columns
    const row = Math.floor(index / columns)
    return { left: margin + column * size.width, top: margin + row * size.height, ...size }
  }
  const division =
    divisions.find((one) => cards.every((card) => bodySize(card, boxOf(one, 0)) >= one.least)) ??
    divisions[2]
  const each = division.columns * division.rows
  const places = [
    ...cards.map((card) => (box: Box) => cardPart(card, box, lang)),
    ...(notes.length > 0 ? [(box: Box) => notesPart(notes, box)] : []),
  ]
  const sheets = Array.from(
    { length: Math.max(1, Math.ceil(places.length / each)) },
    (_, sheet) => ({
      decoration: cutLines(width, height, division),
      parts: places
        .slice(sheet * each, (sheet + 1) * each)
        .map((part, index) => part(boxOf(division, index))),
    }),
  )
  const description = [title, ...notes.map(({ text }) => text)].join(' ')
  return { title, description, lang, size: [width, height], sheets }
}

type Division = (typeof divisions)[number]

function cutLines(width: number, height: number, { columns, rows }: Division): readonly Mark[] {
  const line = { type: 'line', part: 'cut', stroke: 'line-strong', strokeWidth: 0.5 } as const
  const across = columns === 2 ? [margin, width / 2, width - margin] : [margin, width - margin]
  const down = rows === 2 ? [margin, height / 2, height - margin] : [margin, height - margin]
  return [
    ...down.map((y) => ({ ...line, dash: [4, 4], x1: margin, x2: width - margin, y1: y, y2: y })),
    ...across.map((x) => ({
      ...line,
      dash: [4, 4],
      x1: x,
      x2: x,
      y1: margin,
      y2: height - margin,
    })),
  ]
}

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Question sizes from the largest, which a table can read, to the smallest that is still print. */
const sizes = [20, 18, 16, 14, 12, 10, 9]

/** The largest size in which a card’s words fit a box; 0 where none does. */
function bodySize(card: QuestionCard, box: Box): number {
  const room = box.height - 2 * padding - heightOf(footer(card, box)) - small
  return sizes.find((size) => heightOf(body(card, size, box)) <= room) ?? 0
}

function body(card: QuestionCard, size: number, box: Box): readonly Paragraph[] {
  const { audienceLabel, besideAudience, questions } = card
  const besides = questions.flatMap(({ beside }) => beside ?? [])
  return [
    paragraph('audience', audienceLabel, small, box),
    ...(besideAudience ? [paragraph('audience', besideAudience, small, box)] : []),
    ...questions.map(({ said }) => paragraph('question', said, size, box)),
    ...besides.map((said) => paragraph('beside', said, Math.max(small, size - 6), box)),
  ]
}

const footer = ({ topics, source }: QuestionCard, box: Box, lang = ''): readonly Paragraph[] =>
  [topics, source].filter(Boolean).map((text) => paragraph('source', { text, lang }, small, box))

function cardPart(card: QuestionCard, box: Box, lang: Lang): PrintPart {
  const foot = footer(card, box, lang)
  const upper = body(card, bodySize(card, box) || small, box)
  return {
    tag: 'Sect',
    parts: [
      ...placed(upper, box.top + padding, box),
      ...placed(foot, box.top + box.height - padding - heightOf(foot), box),
    ],
  }
}

function notesPart(notes: readonly ReadText[], box: Box): PrintPart {
  const said = notes.map((note) => paragraph('note', note, small, box))
  return { tag: 'Sect', parts: placed(said, box.top + padding, box) }
}

interface Paragraph {
  readonly part: string
  readonly said: ReadText
  readonly size: number
  readonly lines: readonly string[]
}

function paragraph(part: string, said: ReadText, size: number, { width }: Box): Paragraph {
  return { part, said, size, lines: wrapText(said.text, size, width - 2 * padding, 60) }
}

const space = ({ part, size }: Paragraph): number => (part === 'source' ? 0 : size * 0.5)

const heightOf = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, one) => sum + one.lines.length * one.size * lineHeight + space(one), 0)

function placed(paragraphs: readonly Paragraph[], top: number, box: Box): readonly PrintPart[] {
  let y = top
  return paragraphs.map((one) => {
    const { part, said, size, lines } = one
    const rtl = languageDirection(said.lang) === 'rtl'
    const marks = lines.map((text): TextMark => {
      y += size * lineHeight
      return {
        type: 'text',
        part,
        x: rtl ? box.left + box.width - padding : box.left + padding,
        // Letters stand a little above the end of their line.
        y: y - size * 0.3,
        text,
        size,
        fill: part === 'question' ? 'ink' : 'quiet',
        anchor: rtl ? 'end' : 'start',
        lang: said.lang,
        ...(rtl && { dir: 'rtl' }),
      }
    })
    y += space(one)
    return { tag: 'P', lang: said.lang, marks }
  })
}
