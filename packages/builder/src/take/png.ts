import { type Paints, pngWithMetadata, type Scene, sceneToCanvas } from '@value-framework/core'
import { type FigureOutlets, pngTexts } from '@value-framework/export'

/** Pixels a drawing unit: sharp on paper and on dense screens. */
const plainScale = 2

/** A scene drawn on a canvas. */
export function drawn(
  scene: Scene,
  paints: Paints,
  {
    scale = plainScale,
    ground = true,
  }: { readonly scale?: number; readonly ground?: boolean } = {},
): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(scene.width * scale)
  canvas.height = Math.round(scene.height * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The browser has no canvas.')
  sceneToCanvas(scene, paints, context, { path: (d) => new Path2D(d), scale, ground })
  return canvas
}

/** Draws PNG files with the browser's own canvas. */
export const browserOutlets: FigureOutlets = {
  png: async (scene, paints, { carried, ground, scale = plainScale }) => {
    const canvas = drawn(scene, paints, { scale, ground })
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (!blob) throw new Error('The browser made no picture.')
    const png = new Uint8Array(await blob.arrayBuffer())
    return { bytes: pngWithMetadata(png, 96 * scale, pngTexts(scene, carried)), missing: [] }
  },
}
