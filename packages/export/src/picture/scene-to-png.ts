import { renderAsync } from '@resvg/resvg-js'
import { type Paints, pngWithMetadata, type Scene } from '@value-framework/core'
import type { CarriedInput } from '../carried/carried.ts'
import type { PngOutlet } from '../figures/figure-outlets.ts'
import { bundledFonts } from '../fonts/bundled-fonts.ts'
import { type FontChain, missingCharacters } from '../fonts/font-chain.ts'
import type { DrawnFile } from './drawn-file.ts'
import { type PngSizeOptions, pngSize } from './png-size.ts'
import { pngTexts } from './png-texts.ts'
import { sceneTexts } from './scene-texts.ts'
import { svgWithFonts } from './svg-with-fonts.ts'

export interface PngOptions extends PngSizeOptions {
  /** Paints the ground behind the drawing, as documents want it; true by default. */
  readonly ground?: boolean
  /** The bundled fonts by default; read them once for many pictures. */
  readonly fonts?: FontChain
  /** What the file carries, so that the figure can be made again from it. */
  readonly carried?: CarriedInput
}

/**
 * A scene as a PNG file, drawn without a browser and with the bundled fonts alone, so that every machine gives the same
 * picture. Title, description, source and license stand inside as texts, and what is `carried` as JSON.
 * @throws RangeError for a size that no picture has
 */
export async function sceneToPng(
  scene: Scene,
  paints: Paints,
  options: PngOptions = {},
): Promise<DrawnFile> {
  const { ground = true, fonts = bundledFonts(), carried } = options
  const { width, height, density } = pngSize(scene, options)
  const texts = sceneTexts(scene).map(({ text }) => text)
  const svg = svgWithFonts(scene, paints, fonts, { ground })
  const drawing = await renderAsync(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: fontFiles(svg, fonts),
      defaultFontFamily: fonts[0]?.family ?? '',
    },
    fitTo: { mode: 'width', value: width },
    logLevel: 'off',
  })
  const png = drawing.asPng()
  await makeRoom(width * height)
  return {
    bytes: pngWithMetadata(png, density, pngTexts(scene, carried)),
    missing: missingCharacters(texts, fonts),
  }
}

/** Draws PNG files of figures (`renderFigure`); the bundled fonts are read once. */
export function pngOutlet(fonts: FontChain = bundledFonts()): PngOutlet {
  return (scene, paints, options) => sceneToPng(scene, paints, { ...options, fonts })
}

/**
 * Lets the memory of earlier pictures go. The collector does not see what the renderer holds, some 8 bytes a pixel, and
 * would let hundreds of megabytes pile up; a buffer as large, which is never touched, tells it, and the pause lets it act.
 */
async function makeRoom(pixels: number): Promise<void> {
  const room = new ArrayBuffer(pixels * 8)
  await new Promise((resolve) => setImmediate(resolve, room.byteLength))
}

/** The files of the families that a drawing names; reading the others would take most of the time. */
function fontFiles(svg: string, fonts: FontChain): string[] {
  return fonts.flatMap(({ family, path }) => {
    if (path === undefined) throw new RangeError(`The font ${family} has no file to draw with.`)
    return svg.includes(`font-family="${family}"`) ? path : []
  })
}
