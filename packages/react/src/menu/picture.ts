import {
  type Carried,
  carriedKeyword,
  carriedText,
  pngWithMetadata,
  printPaints,
  type Scene,
  sceneToCanvas,
  sceneToSvg,
} from '@value-framework/core'
import type { FigureContents } from './figure-contents.ts'
import { library } from './library.ts'

/** Pixels an inch at one pixel a drawing unit, as pages and documents reckon. */
const unitsAnInch = 96

/** How fine a picture is drawn. */
export interface PictureSize {
  /** Pixels a drawing unit. */
  readonly scale: number
  /** Pixels an inch: with the pixels, how large a document shows the picture. */
  readonly density: number
}

/** A picture that a document shows at the drawing's own size. */
export const ownSize = (scale: number): PictureSize => ({ scale, density: unitsAnInch * scale })

/** A picture of so many inches at 300 dots each. */
export const printSize = ({ width }: Scene, inches: number): PictureSize => ({
  scale: Math.round(inches * 300) / width,
  density: 300,
})

/** Documents are light whatever the page's theme is. */
const paints = printPaints.light

/** The drawing as pixels on a ground of its own. */
export function drawPicture(scene: Scene, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(scene.width * scale)
  canvas.height = Math.round(scene.height * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The browser has no canvas.')
  sceneToCanvas(scene, paints, context, { path: (d) => new Path2D(d), scale, ground: true })
  return canvas
}

/** The browser makes no picture of that many pixels. */
export class TooLarge extends Error {}

/** The drawing as a PNG file, with what it says and what it was made from inside. */
export async function pngPicture(
  scene: Scene,
  { scale, density }: PictureSize,
  contents: FigureContents,
): Promise<Blob> {
  const canvas = drawPicture(scene, scale)
  const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!drawn) throw new TooLarge('The browser made no picture.')
  const { title, alt, source } = contents
  const texts = {
    Title: title,
    Description: alt,
    ...(source && { Source: source }),
    Software: `${library.name} ${library.version}`,
    [carriedKeyword]: carriedText(carriedBy(contents)),
  }
  const png = new Uint8Array(await drawn.arrayBuffer())
  return new Blob([pngWithMetadata(png, density, texts)], { type: 'image/png' })
}

/** The drawing as an SVG file with literal colors, and with what it was made from inside. */
export const svgPicture = (scene: Scene, contents: FigureContents): string =>
  sceneToSvg(scene, paints, { ground: true, metadata: carriedText(carriedBy(contents)) })

function carriedBy({ figure, language, source, framework, summary }: FigureContents): Carried {
  const { notice } = framework
  return {
    figure,
    lang: language.id,
    library,
    ...(source && { source }),
    ...(typeof notice === 'string' && { notice }),
    framework,
    ...(summary && { summary }),
  }
}
