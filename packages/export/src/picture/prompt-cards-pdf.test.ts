import {
  camdenFramework,
  english,
  type Language,
  loadLanguage,
  questionPrompts,
  type Scene,
  translateFramework,
} from '@value-framework/core'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { readCarried } from '../carried/read-carried.ts'
import { bundledFonts } from '../fonts/bundled-fonts.ts'
import { cardSheets } from './card-sheets.ts'
import { promptCardsPdf } from './prompt-cards-pdf.ts'
import { sceneTexts } from './scene-texts.ts'

const fonts = bundledFonts()
const spanish = (await loadLanguage('es')) as Language
const arabic = (await loadLanguage('ar')) as Language
const cards = (language: Language, beside?: Language) => ({
  framework: translateFramework(camdenFramework, language),
  language,
  ...(beside && { beside }),
})

/** The cards of a sheet, each as its lines from top to bottom. */
const linesOf = (sheet: Scene) =>
  sheet.marks.flatMap((mark) =>
    mark.type === 'group' ? [sceneTexts({ ...sheet, marks: [mark] })] : [],
  )

describe('cardSheets', () => {
  it.each([
    ['English', cards(english)],
    ['Spanish with English beside', cards(spanish, english)],
    ['Arabic', cards(arabic)],
  ])('sets four cards of %s a sheet, with no line over another', (_, options) => {
    for (const paper of ['letter', 'a4'] as const) {
      const sheets = cardSheets(questionPrompts(options), paper)
      expect(sheets.map((sheet) => linesOf(sheet).length)).toEqual([4, 2])
      for (const sheet of sheets)
        for (const lines of linesOf(sheet)) {
          for (const [index, { y, size }] of lines.entries())
            if (index > 0) expect(y - lines[index - 1]!.y).toBeGreaterThanOrEqual(size)
          for (const { y, size, x } of lines) {
            expect(size).toBeGreaterThanOrEqual(9)
            expect(y).toBeLessThan(sheet.height - 36)
            expect(x).toBeGreaterThan(36)
            expect(x).toBeLessThan(sheet.width - 36)
          }
        }
    }
  })

  it('gives long cards a sheet of their own', () => {
    const prompts = questionPrompts(cards(english))
    const [card] = prompts.cards
    const text = 'What would have to be true for this to last? '.repeat(30)
    const questions = [{ id: 'long', said: { text, lang: 'en' } }]
    const sheets = cardSheets({ ...prompts, cards: [{ ...card!, questions }, card!] }, 'letter')
    expect(sheets).toHaveLength(2)
    const [lines] = linesOf(sheets[0]!)
    const said = lines!.filter(({ part }) => part === 'question').map((line) => line.text)
    expect(said.join(' ')).toBe(text.trim())
  })
})

describe('promptCardsPdf', () => {
  it('holds every question as text, carries its framework, and gives the same bytes', async () => {
    const options = { ...cards(spanish), fonts, paper: 'a4' as const }
    const { bytes, missing } = await promptCardsPdf(options)
    const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 })
    const { text } = await extractText(document, { mergePages: true })
    const read = text.replace(/\s+/g, ' ')
    for (const { questions } of questionPrompts(options).cards)
      for (const { said } of questions) expect(read).toContain(said.text)
    expect(missing).toEqual([])
    expect(document.numPages).toBe(2)
    expect(readCarried(bytes)).toMatchObject({ figure: 'question-prompt-cards', intact: true })
    expect(Buffer.compare(bytes, (await promptCardsPdf(options)).bytes)).toBe(0)
  })

  it('is a sheet of paper where no card is asked for', async () => {
    const none = { ...cards(english), audience: 'nobody', fonts }
    const { bytes } = await promptCardsPdf(none)
    expect((await getDocumentProxy(bytes.slice(), { verbosity: 0 })).numPages).toBe(1)
  })
})
