import type { Paints, Scene } from '@value-framework/core'
import type { CarriedInput } from '../carried/carried.ts'
import type { PdfOutlet } from '../figures/figure-outlets.ts'
import { type FontChain, missingCharacters } from '../fonts/font-chain.ts'
import { textSetter } from '../fonts/text-setter.ts'
import type { DrawnFile } from './drawn-file.ts'
import { inchesOf, type PaperWidth } from './paper-width.ts'
import { bytesOf, pdfDocument } from './pdf-document.ts'
import { drawScene } from './pdf-drawing.ts'
import { pdfFonts } from './pdf-fonts.ts'
import { sceneTexts } from './scene-texts.ts'
import { sheetsToPdf } from './sheets-to-pdf.ts'

export interface PdfOptions {
  /** How wide the page is; by default the drawing's own size, 96 units an inch. */
  readonly width?: PaperWidth
  /** Paints the ground behind the drawing; without it the page is transparent. False by default. */
  readonly ground?: boolean
  /** The fonts to draw with and to embed: `bundledFonts()` in Node, or files that a page has loaded. */
  readonly fonts: FontChain
  /** What the file carries, so that the figure can be made again from it. */
  readonly carried?: CarriedInput
}

/**
 * A scene as a PDF file of one page, as large as the drawing: lines and words stay lines and words, fonts are embedded,
 * and the figure is tagged with its text alternative, its language and its title. The same scene gives the same bytes.
 */
export async function sceneToPdf(
  scene: Scene,
  paints: Paints,
  options: PdfOptions,
): Promise<DrawnFile> {
  const { ground = false, fonts, carried } = options
  const inches = options.width === undefined ? scene.width / 96 : inchesOf(options.width)
  const scale = (inches * 72) / scene.width
  const size: [number, number] = [scene.width * scale, scene.height * scale]
  const document = pdfDocument(scene, size, carried)
  const bytes = bytesOf(document)
  const setter = textSetter(fonts)
  const pen = { document, paints, setter, useFont: pdfFonts(document, fonts, setter.mirrored) }
  const draw = (): void => {
    document.save().scale(scale)
    drawScene(scene, ground, pen)
    document.restore()
  }
  // The box of the figure, which the library takes and its types do not know.
  const figure = { alt: scene.title, bbox: [0, 0, ...size] }
  const root = document.struct('Document')
  document.addStructure(root)
  root.add(document.struct('Figure', figure, [draw])).end()
  document.end()
  return {
    bytes: await bytes,
    missing: missingCharacters(
      sceneTexts(scene).map(({ text }) => text),
      fonts,
    ),
  }
}

/**
 * Sets PDF files of figures (`renderFigure`).
 * @param fonts to draw with and to embed: `bundledFonts()` in Node, or files that a page has loaded
 */
export const pdfOutlet = (fonts: FontChain): PdfOutlet => ({
  scene: (scene, paints, options) => sceneToPdf(scene, paints, { ...options, fonts }),
  sheets: (sheets, paints, options) => sheetsToPdf(sheets, paints, { ...options, fonts }),
})
