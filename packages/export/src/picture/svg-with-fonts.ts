import {
  type Mark,
  type Paints,
  type Scene,
  sceneToSvg,
  type TextMark,
} from '@value-framework/core'
import { type ChainFont, type FontChain, fontRuns } from '../fonts/font-chain.ts'
import { type SetRun, textSetter } from '../fonts/text-setter.ts'

/**
 * A scene as an SVG in which every piece of text names the one font that has all of it. Renderers choose differently
 * among the fonts of a list, and some draw a whole line in the font that a single sign needs; with one font a piece
 * they draw alike. A line of several fonts becomes a text for each, at its measured place.
 */
export function svgWithFonts(
  scene: Scene,
  paints: Paints,
  fonts: FontChain,
  options: { readonly ground?: boolean } = {},
): string {
  const family = fonts[0]?.family ?? ''
  const setter = textSetter(fonts)
  /** The attributes of each text, in the order in which the texts are written. */
  const attributes: string[] = []
  const pieces = (mark: Mark): readonly Mark[] => {
    if (mark.type === 'group') return [{ ...mark, marks: mark.marks.flatMap(pieces) }]
    if (mark.type !== 'text') return [mark]
    const runs = fontRuns(mark.text, mark.weight ?? 400, fonts)
    const [run] = runs
    if (run && runs.length === 1) {
      attributes.push(fontOf(run.font))
      return [{ ...mark, weight: run.font.weight }]
    }
    return setter.set(mark).map((piece) => {
      attributes.push(`xml:space="preserve" ${fontOf(piece.font)}`)
      return pieceOf(mark, piece)
    })
  }
  const fontOf = (font: ChainFont): string =>
    font.family === family ? '' : `font-family="${font.family}" `
  const marks = scene.marks.flatMap(pieces)
  const svg = sceneToSvg({ ...scene, marks }, paints, { ...options, fontFamily: family })
  let index = 0
  return svg.replaceAll('<text ', () => `<text ${attributes[index++] ?? ''}`)
}

function pieceOf({ dir: _dir, ...mark }: TextMark, { text, font, rtl, x }: SetRun): TextMark {
  const turned = rtl ? ({ dir: 'rtl' } as const) : {}
  return { ...mark, text, x, anchor: 'start', weight: font.weight, ...turned }
}
