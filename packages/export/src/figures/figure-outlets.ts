import type { Paints, Scene } from '@value-framework/core'
import type { CarriedInput } from '../carried/carried.ts'
import type { DrawnFile } from '../picture/drawn-file.ts'
import type { PaperWidth } from '../picture/paper-width.ts'
import type { PngSizeOptions } from '../picture/png-size.ts'
import type { PrintSheets } from '../picture/print-sheets.ts'

interface OutletOptions {
  /** Whether the ground is painted behind the drawing. */
  readonly ground: boolean
  readonly carried: CarriedInput
}

/** Draws a scene as a PNG file. */
export type PngOutlet = (
  scene: Scene,
  paints: Paints,
  options: OutletOptions & PngSizeOptions,
) => Promise<DrawnFile>

/** Sets scenes and sheets as PDF files. */
export interface PdfOutlet {
  readonly scene: (
    scene: Scene,
    paints: Paints,
    options: OutletOptions & { readonly width?: PaperWidth },
  ) => Promise<DrawnFile>
  readonly sheets: (
    sheets: PrintSheets,
    paints: Paints,
    options: { readonly carried: CarriedInput },
  ) => Promise<DrawnFile>
}

/**
 * What draws pictures that need fonts and pixels: other parts in Node than in a browser, and large ones, so that whoever
 * wants them brings them (`pngOutlet` of `@value-framework/export/png`, `pdfOutlet` of `@value-framework/export/pdf`).
 */
export interface FigureOutlets {
  readonly png?: PngOutlet
  readonly pdf?: PdfOutlet
}
