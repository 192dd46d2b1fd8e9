import {
  type Mark,
  type Paints,
  printPaints,
  type QuestionPromptCardsOptions,
  questionPrompts,
  type TextMark,
} from '@value-framework/core'
import { type FontChain, missingCharacters } from '../fonts/font-chain.ts'
import { textSetter } from '../fonts/text-setter.ts'
import { promptCardsPage } from '../page/content-pages.ts'
import { cardSheets, type Paper, papers } from './card-sheets.ts'
import type { DrawnFile } from './drawn-file.ts'
import { bytesOf, pdfDocument } from './pdf-document.ts'
import { drawMarks, type PdfPen } from './pdf-drawing.ts'
import { pdfFonts } from './pdf-fonts.ts'
import { sceneTexts } from './scene-texts.ts'

export interface PromptCardsPdfOptions extends QuestionPromptCardsOptions {
  /** The fonts to draw with and to embed. */
  readonly fonts: FontChain
  /** Letter by default. */
  readonly paper?: Paper
  /** Black on white by default. */
  readonly paints?: Paints
}

/**
 * Question cards as a PDF file to print and to cut out: four a sheet, each with its audience and source in words. Every
 * card is a tagged section with its paragraphs in their own languages.
 */
export async function promptCardsPdf(options: PromptCardsPdfOptions): Promise<DrawnFile> {
  const { fonts, paper = 'letter', paints = printPaints.print } = options
  const prompts = questionPrompts(options)
  const { title, lang } = prompts
  const sheets = cardSheets(prompts, paper)
  const size: [number, number] = [...papers[paper]]
  const { carried } = promptCardsPage(options)
  const document = pdfDocument({ title, description: title, lang }, size, carried)
  const bytes = bytesOf(document)
  const setter = textSetter(fonts)
  const pen = { document, paints, setter, useFont: pdfFonts(document, fonts, setter.mirrored) }
  const root = document.struct('Document')
  document.addStructure(root)
  for (const [index, sheet] of sheets.entries()) {
    if (index > 0) document.addPage({ size, margin: 0 })
    document.markContent('Artifact', { type: 'Layout' })
    drawMarks(
      sheet.marks.filter(({ type }) => type !== 'group'),
      pen,
    )
    document.endMarkedContent()
    for (const mark of sheet.marks) if (mark.type === 'group') root.add(section(mark.marks, pen))
  }
  root.end()
  document.end()
  const texts = sheets.flatMap(sceneTexts).map(({ text }) => text)
  return { bytes: await bytes, missing: missingCharacters(texts, fonts) }
}

/** A card: a paragraph for each of its groups, in its language. */
function section(marks: readonly Mark[], pen: PdfPen): PDFKit.PDFStructureElement {
  const { document } = pen
  const paragraphs = marks.flatMap((mark) => {
    if (mark.type !== 'group') return []
    const [line] = mark.marks.filter((one): one is TextMark => one.type === 'text')
    const place = line?.lang === undefined ? {} : { lang: line.lang }
    return [document.struct('P', place, [() => drawMarks(mark.marks, pen)])]
  })
  return document.struct('Sect', {}, paragraphs)
}
