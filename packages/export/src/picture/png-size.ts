import type { Scene } from '@value-framework/core'
import { inchesOf, type PaperWidth } from './paper-width.ts'

/** How many pixels a picture has, and how large documents show it. */
export interface PngSizeOptions {
  /** Pixels a drawing unit, 2 by default; documents show the drawing at its own size, 96 units an inch. */
  readonly scale?: number
  /** Pixels an inch, in place of `scale`; 300 by default where a `width` is given. */
  readonly dpi?: number
  /** How wide documents show it; by default its own size. */
  readonly width?: PaperWidth
}

export interface PngSize {
  /** In pixels, as `height`. */
  readonly width: number
  readonly height: number
  /** Pixels an inch. */
  readonly density: number
}

const unitsAnInch = 96
const mostPixels = 100_000_000

/** @throws RangeError for sizes that are no sizes, or of more than 100 million pixels */
export function pngSize(scene: Scene, { scale, dpi, width }: PngSizeOptions): PngSize {
  if (scale !== undefined && (dpi !== undefined || width !== undefined))
    throw new RangeError('A picture takes a scale, or a width and dots an inch; found both.')
  const given = dpi ?? (width === undefined ? (scale ?? 2) * unitsAnInch : 300)
  const inches = width === undefined ? scene.width / unitsAnInch : inchesOf(width)
  const pixels = Math.max(1, Math.round(inches * given))
  const height = Math.max(1, Math.round((pixels * scene.height) / scene.width))
  if (!(given > 0 && pixels * height <= mostPixels))
    throw new RangeError(
      `A picture has at most 100 million pixels; ${pixels} by ${height} are wanted. Take fewer dots an inch, or less width.`,
    )
  return { width: pixels, height, density: pixels / inches }
}
