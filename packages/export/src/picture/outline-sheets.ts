import {
  type Lang,
  languageDirection,
  type Mark,
  type ReadText,
  type TextMark,
  wrapText,
} from '@value-framework/core'
import {
  type Paper,
  type PrintPart,
  type PrintSheet,
  type PrintSheets,
  papers,
} from './print-sheets.ts'

/** What is asked under one heading of an outline, with room to write below it. */
export interface OutlineEntry {
  readonly heading: ReadText
  readonly texts: readonly ReadText[]
  readonly source: ReadText
}

export interface Outline {
  readonly title: ReadText
  readonly lead: ReadText
  readonly entries: readonly OutlineEntry[]
  readonly notes: readonly ReadText[]
}

export interface OutlineSheetsOptions {
  /** `letter` by default. */
  readonly paper?: Paper | undefined
  /** How many lines to write on follow each entry; 5 by default. */
  readonly lines?: number
}

const margin = 48
const leading = 1.3
/** Between two lines to write on, in points: as in a notebook. */
const ruling = 20
const gap = 14

interface Line {
  readonly said: ReadText
  readonly part: string
  readonly size: number
  readonly bold?: boolean
  readonly tag?: 'H1' | 'P'
}

/** A meeting's outline as sheets of paper: what to ask, and lines to write on. An entry is never parted from its lines. */
export function outlineSheets(
  { title, lead, entries, notes }: Outline,
  { paper = 'letter', lines = 5 }: OutlineSheetsOptions = {},
): PrintSheets {
  const [width, height] = papers[paper]
  const broken = (line: Line): readonly string[] =>
    wrapText(line.said.text, line.size, width - 2 * margin, 200, line.bold ? 600 : 400)
  const heightOf = (block: readonly Line[], ruled: number): number =>
    block.reduce((sum, line) => sum + broken(line).length * line.size * leading, 0) +
    ruled * ruling +
    gap
  const sheets: { decoration: Mark[]; parts: PrintPart[] }[] = [{ decoration: [], parts: [] }]
  let y = margin
  const write = (block: readonly Line[], ruled: number): void => {
    if (y + heightOf(block, ruled) > height - margin && y > margin) {
      sheets.push({ decoration: [], parts: [] })
      y = margin
    }
    const sheet = sheets.at(-1)
    const parts = block.map((line): PrintPart => {
      const marks = broken(line).map((text): TextMark => {
        y += line.size * leading
        return textMark(text, line, y, width)
      })
      return { tag: line.tag ?? 'P', lang: line.said.lang, marks }
    })
    sheet?.parts.push(...(block.length > 1 ? [{ tag: 'Sect', parts } as const] : parts))
    for (let count = 0; count < ruled; count++) {
      y += ruling
      sheet?.decoration.push(rule(y, width))
    }
    y += gap
  }
  write([{ said: title, part: 'title', size: 18, bold: true, tag: 'H1' }], 0)
  write([{ said: lead, part: 'lead', size: 11 }], 0)
  for (const { heading, texts, source } of entries) {
    write(
      [
        { said: heading, part: 'heading', size: 10, bold: true },
        ...texts.map((said) => ({ said, part: 'question', size: 14 })),
        { said: source, part: 'source', size: 9 },
      ],
      lines,
    )
  }
  for (const said of notes) write([{ said, part: 'note', size: 9 }], 0)
  return {
    title: title.text,
    description: notes.map(({ text }) => text).join(' '),
    lang: title.lang,
    size: [width, height],
    sheets: sheets.length === 1 ? sheets : sheets.map(numbered(title.lang, width, height)),
  }
}

/** At the start of its line, in the direction of its own letters. */
function textMark(
  text: string,
  { said, part, size, bold }: Line,
  y: number,
  width: number,
): TextMark {
  const rtl = languageDirection(said.lang) === 'rtl'
  return {
    type: 'text',
    part,
    x: rtl ? width - margin : margin,
    y: y - size * 0.3,
    text,
    size,
    ...(bold && { weight: 600 }),
    fill: part === 'source' || part === 'note' ? 'quiet' : 'ink',
    anchor: rtl ? 'end' : 'start',
    lang: said.lang,
    ...(rtl && { dir: 'rtl' }),
  }
}

const rule = (y: number, width: number): Mark => ({
  type: 'line',
  part: 'rule',
  x1: margin,
  x2: width - margin,
  y1: y,
  y2: y,
  stroke: 'line',
  strokeWidth: 0.5,
})

const numbered =
  (lang: Lang, width: number, height: number) =>
  (sheet: PrintSheet, index: number, { length }: readonly PrintSheet[]): PrintSheet => {
    const rtl = languageDirection(lang) === 'rtl'
    const number: TextMark = {
      type: 'text',
      part: 'number',
      x: rtl ? margin : width - margin,
      y: height - margin / 2,
      text: `${index + 1} / ${length}`,
      size: 9,
      fill: 'quiet',
      anchor: rtl ? 'start' : 'end',
      lang,
    }
    return { ...sheet, decoration: [...sheet.decoration, number] }
  }
