import { expect, it } from 'vitest'
import { sampleScene } from '../../../../fixtures/scenes/sample-scene.ts'
import { printPaints } from './print-paints.ts'
import { sceneToCanvas } from './scene-to-canvas.ts'
import { sceneToSvg } from './scene-to-svg.ts'

const scale = 2
const fontFamily = 'sans-serif'

function blank(): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas')
  canvas.width = sampleScene.width * scale
  canvas.height = sampleScene.height * scale
  return { canvas, context: canvas.getContext('2d') as CanvasRenderingContext2D }
}

const pixels = (context: CanvasRenderingContext2D): Uint8ClampedArray =>
  context.getImageData(0, 0, sampleScene.width * scale, sampleScene.height * scale).data

it('a canvas shows the same picture as the SVG file', async () => {
  const { context: byCanvas } = blank()
  sceneToCanvas(sampleScene, printPaints.light, byCanvas, {
    path: (d) => new Path2D(d),
    scale,
    fontFamily,
    ground: true,
  })

  const { canvas, context: bySvg } = blank()
  const image = new Image()
  const file = sceneToSvg(sampleScene, printPaints.light, { ground: true, fontFamily })
  image.src = `data:image/svg+xml,${encodeURIComponent(file)}`
  await image.decode()
  bySvg.drawImage(image, 0, 0, canvas.width, canvas.height)

  const [a, b] = [pixels(byCanvas), pixels(bySvg)]
  let different = 0
  let drawn = 0
  for (let index = 0; index < a.length; index += 4) {
    const ink = [0, 1, 2].some((part) => Math.abs((a[index + part] as number) - 255) > 40)
    const off = [0, 1, 2].some(
      (part) => Math.abs((a[index + part] as number) - (b[index + part] as number)) > 64,
    )
    if (ink) drawn += 1
    if (off) different += 1
  }
  expect(drawn).toBeGreaterThan(5000)
  expect(different / drawn).toBeLessThan(0.02)
})
