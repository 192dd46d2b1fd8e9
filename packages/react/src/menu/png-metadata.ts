import { type PngTexts, pngWithMetadata } from '@value-framework/core'

/** `pngWithMetadata` as a file to copy or download. */
export const withPngMetadata = (
  png: Uint8Array<ArrayBuffer>,
  density: number,
  texts: PngTexts,
): Blob => new Blob([pngWithMetadata(png, density, texts)], { type: 'image/png' })
