import type { Mark, Paint, Paints, Scene, TextMark } from '@value-framework/core'
import type { TextSetter } from '../fonts/text-setter.ts'
import type { PdfFonts } from './pdf-fonts.ts'

/** What a page is drawn with. */
export interface PdfPen {
  readonly document: PDFKit.PDFDocument
  readonly paints: Paints
  readonly setter: TextSetter
  readonly useFont: PdfFonts
}

/** Draws a scene by PDF operators at the page's current place and scale. */
export function drawScene(scene: Scene, ground: boolean, pen: PdfPen): void {
  const { document, paints } = pen
  if (ground) document.rect(0, 0, scene.width, scene.height).fill(paints.ground)
  drawMarks(scene.marks, pen)
}

export function drawMarks(marks: readonly Mark[], pen: PdfPen): void {
  for (const mark of marks) drawMark(mark, pen)
}

function drawMark(mark: Mark, pen: PdfPen): void {
  if (mark.type === 'group') {
    drawMarks(mark.marks, pen)
  } else if (mark.type === 'text') drawText(mark, pen)
  else drawShape(mark, pen)
}

function drawShape(mark: Exclude<Mark, { type: 'group' | 'text' }>, pen: PdfPen): void {
  const { document, paints } = pen
  const color = (paint: Paint | undefined): string | undefined =>
    paint === undefined || paint === 'none' ? undefined : paints[paint]
  const fill = mark.type === 'line' ? undefined : color(mark.fill)
  const stroke = color(mark.stroke)
  if (fill === undefined && stroke === undefined) return
  if (mark.type === 'path') document.path(mark.d)
  else if (mark.type === 'circle') document.circle(mark.cx, mark.cy, mark.r)
  else document.moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2)
  if (stroke !== undefined) {
    document.lineWidth(mark.strokeWidth ?? 1).lineCap(mark.cap ?? 'butt')
    if (mark.dash && mark.dash.length > 0) setDash(document, mark.dash)
    else document.undash()
  }
  if (fill !== undefined && stroke !== undefined) document.fillAndStroke(fill, stroke)
  else if (fill !== undefined) document.fill(fill)
  else document.stroke(stroke)
}

/** Lengths of dashes and gaps in turn, which the library takes and its types do not know. */
function setDash(document: PDFKit.PDFDocument, lengths: readonly number[]): void {
  document.dash(lengths as unknown as number, {})
}

/** Draws a line of text by runs of one font. */
function drawText(mark: TextMark, { document, paints, setter, useFont }: PdfPen): void {
  if (mark.fill === 'none') return
  document.fillColor(paints[mark.fill]).fontSize(mark.size)
  for (const { text, font, x, width } of setter.set(mark)) {
    const { looseShapes } = useFont(font)
    // The width is known: the library would lay the text out again to find it.
    const options = { lineBreak: false, baseline: 'alphabetic', textWidth: width } as const
    document.text(text, x, mark.y, options)
    for (const shape of looseShapes(text)) {
      const scale = mark.size / shape.unit
      document.save().translate(x + shape.x * mark.size, mark.y - shape.y * mark.size)
      document.scale(scale, -scale).path(shape.path).fill().restore()
    }
  }
}
