import type { TextMark } from '@value-framework/core'
import { create, type Font } from 'fontkit'
import type { ChainFont, FontChain } from './font-chain.ts'
import { textOrder, type VisualRun } from './visual-runs.ts'

/** A run at its place. */
export interface SetRun extends VisualRun {
  /** The left end, in drawing units. */
  readonly x: number
  readonly width: number
}

/** Sets lines of text: which font draws what, in which order, where. */
export interface TextSetter {
  /** The runs of a line from left to right, at their places by the mark's anchor. */
  readonly set: (mark: TextMark) => readonly SetRun[]
  /** The text with brackets turned around. */
  readonly mirrored: (text: string) => string
}

/** A setter for many lines; fonts are opened when a line first needs measuring. */
export function textSetter(chain: FontChain): TextSetter {
  const order = textOrder()
  const opened = new Map<ChainFont, Font>()
  const open = (font: ChainFont): Font => {
    const known = opened.get(font) ?? (create(font.bytes as Buffer) as Font)
    opened.set(font, known)
    return known
  }
  const widthOf = ({ text, font, rtl }: VisualRun, size: number): number => {
    const face = open(font)
    return (face.layout(rtl ? order.mirrored(text) : text).advanceWidth / face.unitsPerEm) * size
  }
  const set = (mark: TextMark): readonly SetRun[] => {
    const { dir = 'ltr', weight = 400, size, anchor } = mark
    // What an SVG file leaves out as well.
    const text = mark.text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    const runs = order(text, dir, weight, chain).map((run) => ({
      ...run,
      width: widthOf(run, size),
    }))
    const whole = runs.reduce((sum, { width }) => sum + width, 0)
    let x = mark.x - { start: 0, middle: whole / 2, end: whole }[anchor]
    return runs.map((run) => {
      const from = x
      x += run.width
      if (!run.rtl) return { ...run, x: from }
      // What ends in spaces has them at its left, where programs that draw it alone would not leave them.
      const words = run.text.trimEnd()
      const gap = widthOf({ ...run, text: run.text.slice(words.length), rtl: false }, size)
      return { ...run, text: words, x: from + gap, width: run.width - gap }
    })
  }
  return { set, mirrored: order.mirrored }
}
