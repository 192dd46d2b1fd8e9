import {
  camdenFramework,
  english,
  type Language,
  loadLanguage,
  printPaints,
  questionPrompts,
  translateFramework,
} from '@value-framework/core'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { carriedFigure } from '../carried/carried-figure.ts'
import { readCarried } from '../carried/read-carried.ts'
import { bundledFonts } from '../fonts/bundled-fonts.ts'
import { cardSheets } from './card-sheets.ts'
import type { PrintSheet } from './print-sheets.ts'
import { textsOf } from './scene-texts.ts'
import { sheetsToPdf } from './sheets-to-pdf.ts'

const fonts = bundledFonts()
const spanish = (await loadLanguage('es')) as Language
const arabic = (await loadLanguage('ar')) as Language
/** The cards as a file. */
const promptCardsPdf = (
  options: ReturnType<typeof cards> & { audience?: string },
  paper: 'letter' | 'a4',
) =>
  sheetsToPdf(cardSheets(questionPrompts(options), paper), printPaints.print, {
    fonts,
    carried: carriedFigure('question-prompt-cards', options, true),
  })
const cards = (language: Language, beside?: Language) => ({
  framework: translateFramework(camdenFramework, language),
  language,
  ...(beside && { beside }),
})

/** The cards of a sheet, each as its lines from top to bottom. */
const linesOf = ({ parts }: PrintSheet) =>
  parts.map(({ parts: paragraphs = [] }) => textsOf(paragraphs.flatMap(({ marks = [] }) => marks)))

describe('cardSheets', () => {
  it.each([
    ['English', cards(english)],
    ['Spanish with English beside', cards(spanish, english)],
    ['Arabic', cards(arabic)],
  ])(
    'sets four cards of %s a sheet, whose words they are behind them, with no line over another',
    (_, options) => {
      for (const paper of ['letter', 'a4'] as const) {
        const { sheets, size: page } = cardSheets(questionPrompts(options), paper)
        expect(sheets.map((sheet) => linesOf(sheet).length)).toEqual([4, 3])
        for (const sheet of sheets)
          for (const lines of linesOf(sheet)) {
            for (const [index, { y, size }] of lines.entries())
              if (index > 0) expect(y - lines[index - 1]!.y).toBeGreaterThanOrEqual(size)
            for (const { y, size, x } of lines) {
              expect(size).toBeGreaterThanOrEqual(9)
              expect(y).toBeLessThan(page[1] - 36)
              expect(x).toBeGreaterThan(36)
              expect(x).toBeLessThan(page[0] - 36)
            }
          }
      }
    },
  )

  it('gives long cards a sheet of their own', () => {
    const prompts = questionPrompts(cards(english))
    const [card] = prompts.cards
    const text = 'What would have to be true for this to last? '.repeat(30)
    const questions = [{ id: 'long', said: { text, lang: 'en' } }]
    const { sheets } = cardSheets({ ...prompts, cards: [{ ...card!, questions }, card!] }, 'letter')
    expect(sheets).toHaveLength(3)
    const [lines] = linesOf(sheets[0]!)
    const said = lines!.filter(({ part }) => part === 'question').map((line) => line.text)
    expect(said.join(' ')).toBe(text.trim())
  })
})

describe('the sheets as a PDF file', () => {
  it('holds every question as text, carries its framework, and gives the same bytes', async () => {
    const options = cards(spanish)
    const { bytes, missing } = await promptCardsPdf(options, 'a4')
    const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 })
    const { text } = await extractText(document, { mergePages: true })
    const read = text.replace(/\s+/g, ' ')
    for (const { questions } of questionPrompts(options).cards)
      for (const { said } of questions) expect(read).toContain(said.text)
    for (const note of questionPrompts(options).notes)
      expect(read.replace(/[-\s]/g, '')).toContain(note.text.replace(/[-\s]/g, ''))
    expect(missing).toEqual([])
    expect(document.numPages).toBe(2)
    expect(readCarried(bytes)).toMatchObject({ figure: 'question-prompt-cards', intact: true })
    expect(Buffer.compare(bytes, (await promptCardsPdf(options, 'a4')).bytes)).toBe(0)
  })

  it('is a sheet of paper where no card is asked for', async () => {
    const none = { ...cards(english), audience: 'nobody' }
    const { bytes } = await promptCardsPdf(none, 'letter')
    expect((await getDocumentProxy(bytes.slice(), { verbosity: 0 })).numPages).toBe(1)
  })
})
