import { printPaints, type Scene, sceneToCanvas, sceneToSvg } from '@value-framework/core'
import { withPngMetadata } from './png-metadata.ts'
import type { Takeable } from './takeable.ts'

/** Pixels a drawing unit: sharp on paper and on dense screens. */
const scale = 2

/** Documents are light whatever the page's theme is. */
const paints = printPaints.light

/** The drawing as pixels on a ground of its own. */
export function drawPicture(scene: Scene): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(scene.width * scale)
  canvas.height = Math.round(scene.height * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The browser has no canvas.')
  sceneToCanvas(scene, paints, context, { path: (d) => new Path2D(d), scale, ground: true })
  return canvas
}

/** The drawing as a PNG file of the size that it has on the page, with what it says inside. */
export async function pngPicture(scene: Scene, { alt, caption, source }: Takeable): Promise<Blob> {
  const canvas = drawPicture(scene)
  const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!drawn) throw new Error('The browser made no picture.')
  const texts = { Title: caption, Description: alt, ...(source && { Source: source }) }
  return withPngMetadata(new Uint8Array(await drawn.arrayBuffer()), 96 * scale, texts)
}

/** The drawing as an SVG file with literal colors. */
export const svgPicture = (scene: Scene): string => sceneToSvg(scene, paints, { ground: true })
