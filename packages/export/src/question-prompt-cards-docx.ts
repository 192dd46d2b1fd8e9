import {
  type AskedQuestion,
  languageDirection,
  printPaints,
  type QuestionCard,
  type QuestionPromptCardsOptions,
  questionPrompts,
  type ReadText,
} from '@value-framework/core'
import { carriedFigure } from './carried/carried-figure.ts'
import { documentFile, type Page, pageRoom } from './office/document.ts'
import { paragraph } from './office/document-blocks.ts'
import type { Reading } from './office/office-lang.ts'
import { licenseLine } from './office/radar-report.ts'
import { lineCount } from './office/text-lines.ts'
import { pointsPerInch, twips } from './office/units.ts'
import { element, type Xml } from './office/xml.ts'
import type { Paper } from './picture/print-sheets.ts'

/** What the cards are made from, and how their pages are set. */
export interface QuestionPromptCardsDocxOptions extends QuestionPromptCardsOptions {
  /** `letter` by default. */
  readonly paper?: Paper
  /** The license of the words, as their author gives it; it is carried in the file. */
  readonly license?: string
}

const columns = 2
/** Around what a card holds, in inches. */
const inset = 0.25
/** Room for the heading above the first page's cards, in inches. */
const headingRoom = 0.6
const quietSize = 11
const sourceSize = 9

/**
 * The cards as a Word file to print and cut: four a page along dashed lines, each with its audience above, the question
 * large, the source small below; the notes stand behind them. The same input gives the same bytes.
 */
export function questionPromptCardsDocx({
  paper = 'letter',
  license,
  ...options
}: QuestionPromptCardsDocxOptions): Uint8Array {
  const { lang, dir, title, cards, notes } = questionPrompts(options)
  const page: Page = { paper, margin: 0.5 }
  const room = pageRoom(page)
  const size = { width: room.width / columns, height: (room.height - headingRoom) / 2 }
  const reading = { lang, dir }
  const line = licenseLine({ language: options.language, ...(license && { license }) })
  const printed = [...notes, ...(line ? [{ text: line, lang }] : [])]
  return documentFile({
    title,
    description: notes.map(({ text }) => text).join(' '),
    lang,
    dir,
    page,
    blocks: [
      paragraph(title, 'Heading1', reading),
      ...(cards.length > 0 ? [cardTable(cards, size, reading)] : []),
      ...printed.map((note, index) =>
        paragraph(note.text, 'Note', readingOf(note), index === 0 ? { before: 8 } : {}),
      ),
    ],
    carried: carriedFigure('question-prompt-cards', { ...options, license }, true),
  })
}

interface CardSize {
  readonly width: number
  readonly height: number
}

const readingOf = ({ lang }: ReadText): Reading => ({ lang, dir: languageDirection(lang) })

function cardTable(cards: readonly QuestionCard[], size: CardSize, reading: Reading): Xml {
  const width = twips(size.width * pointsPerInch)
  const cut = {
    'w:val': 'dashed',
    'w:sz': 4,
    'w:color': printPaints.print['line-strong'].slice(1),
  }
  const sides = ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV']
  const margin = { 'w:w': twips(inset * pointsPerInch), 'w:type': 'dxa' }
  const rows = Array.from({ length: Math.ceil(cards.length / columns) }, (_, row) =>
    cards.slice(row * columns, (row + 1) * columns),
  )
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      reading.dir === 'rtl' && element('w:bidiVisual'),
      element('w:tblW', { 'w:w': width * columns, 'w:type': 'dxa' }),
      element(
        'w:tblBorders',
        {},
        sides.map((side) => element(side, cut)),
      ),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      element(
        'w:tblCellMar',
        {},
        ['w:top', 'w:left', 'w:bottom', 'w:right'].map((side) => element(side, margin)),
      ),
    ),
    element(
      'w:tblGrid',
      {},
      Array.from({ length: columns }, () => element('w:gridCol', { 'w:w': width })),
    ),
    rows.map((row) =>
      element(
        'w:tr',
        {},
        element(
          'w:trPr',
          {},
          element('w:cantSplit'),
          element('w:trHeight', {
            'w:val': twips(size.height * pointsPerInch),
            'w:hRule': 'exact',
          }),
        ),
        Array.from({ length: columns }, (_, column) => {
          const card = row[column]
          return element(
            'w:tc',
            {},
            element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })),
            card ? cardBlocks(card, size, reading) : element('w:p'),
          )
        }),
      ),
    ),
  )
}

const smallestQuestion = 9
const questionSizes = [20, 18, 16, 14, 12, 11, 10, smallestQuestion]

function cardBlocks(card: QuestionCard, size: CardSize, reading: Reading): readonly Xml[] {
  const { audienceLabel, besideAudience, questions, topics, source } = card
  const audiences = besideAudience ? [audienceLabel, besideAudience] : [audienceLabel]
  const foot = [topics, source].filter(Boolean).join('\n')
  const width = (size.width - 2 * inset) * pointsPerInch
  const height = (size.height - 2 * inset) * pointsPerInch
  const around =
    audiences.length * (quietSize * 1.3 + 6) +
    lineCount(foot, sourceSize, width) * sourceSize * 1.3 +
    30
  const asked = questions.flatMap(wordsOf)
  const fits = (points: number): boolean =>
    asked.reduce(
      (sum, { text }) => sum + lineCount(text, points, width, true) * points * 1.3 + 8,
      0,
    ) <=
    height - around
  const points = questionSizes.find(fits) ?? smallestQuestion
  return [
    ...audiences.map((audience) =>
      paragraph(audience.text, 'Context', readingOf(audience), { size: quietSize }),
    ),
    ...questions.flatMap((question) =>
      wordsOf(question).map((words, index) =>
        paragraph(words.text, 'Normal', readingOf(words), { size: points, bold: index === 0 }),
      ),
    ),
    paragraph(foot, 'Note', reading, { rule: true, before: 8 }),
  ]
}

const wordsOf = ({ said, beside }: AskedQuestion): readonly ReadText[] =>
  beside ? [said, beside] : [said]
