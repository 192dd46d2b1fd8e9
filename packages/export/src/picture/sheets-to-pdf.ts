import type { Mark, Paints } from '@value-framework/core'
import type { CarriedInput } from '../carried/carried.ts'
import { type FontChain, missingCharacters } from '../fonts/font-chain.ts'
import { textSetter } from '../fonts/text-setter.ts'
import type { DrawnFile } from './drawn-file.ts'
import { bytesOf, pdfDocument } from './pdf-document.ts'
import { drawMarks, type PdfPen } from './pdf-drawing.ts'
import { pdfFonts } from './pdf-fonts.ts'
import { type PrintPart, type PrintSheets, sheetMarks } from './print-sheets.ts'
import { textsOf } from './scene-texts.ts'

export interface SheetsPdfOptions {
  /** The fonts to draw with and to embed. */
  readonly fonts: FontChain
  /** What the file carries, so that the figure can be made again from it. */
  readonly carried?: CarriedInput | undefined
}

/** Sheets as a PDF file to print, each part tagged as what it is. The same sheets give the same bytes. */
export async function sheetsToPdf(
  { title, description, lang, size: [width, height], sheets }: PrintSheets,
  paints: Paints,
  { fonts, carried }: SheetsPdfOptions,
): Promise<DrawnFile> {
  const size: [number, number] = [width, height]
  const document = pdfDocument({ title, description, lang }, size, carried)
  const bytes = bytesOf(document)
  const setter = textSetter(fonts)
  const pen = { document, paints, setter, useFont: pdfFonts(document, fonts, setter.mirrored) }
  const root = document.struct('Document')
  document.addStructure(root)
  const last = new Map<string, PDFKit.PDFStructureElement>()
  for (const [index, { decoration, parts }] of sheets.entries()) {
    if (index > 0) document.addPage({ size, margin: 0 })
    drawDecoration(decoration, pen)
    for (const part of parts) {
      const begun = part.continues ? last.get(part.tag) : undefined
      if (begun) addContent(begun, part, pen)
      else last.set(part.tag, addPart(root, part, pen))
    }
  }
  root.end()
  document.end()
  const texts = textsOf(sheets.flatMap(sheetMarks)).map(({ text }) => text)
  return { bytes: await bytes, missing: missingCharacters(texts, fonts) }
}

function drawDecoration(marks: readonly Mark[], pen: PdfPen): void {
  if (marks.length === 0) return
  pen.document.markContent('Artifact', { type: 'Layout' })
  drawMarks(marks, pen)
  pen.document.endMarkedContent()
}

/** The part takes its place before what is in it, so that everything is drawn on the page at hand. */
function addPart(
  parent: PDFKit.PDFStructureElement,
  part: PrintPart,
  pen: PdfPen,
): PDFKit.PDFStructureElement {
  const { tag, lang, scope } = part
  const element = pen.document.struct(tag, { ...(lang && { lang }), ...(scope && { scope }) })
  parent.add(element)
  addContent(element, part, pen)
  return element
}

function addContent(
  element: PDFKit.PDFStructureElement,
  { marks, parts = [] }: PrintPart,
  pen: PdfPen,
): void {
  if (marks && marks.length > 0) element.add(() => drawMarks(marks, pen))
  for (const part of parts) addPart(element, part, pen)
}
