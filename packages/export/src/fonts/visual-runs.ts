import bidiFactory, { type Bidi } from 'bidi-js'
import { type ChainFont, type FontChain, fontRuns } from './font-chain.ts'

/** Words of one font and one direction. */
export interface VisualRun {
  /** In the order of reading. */
  readonly text: string
  readonly font: ChainFont
  /** True where the words run right to left. */
  readonly rtl: boolean
}

/** Orders texts for drawing from left to right. */
export interface TextOrder {
  (text: string, dir: 'ltr' | 'rtl', weight: 400 | 600, chain: FontChain): readonly VisualRun[]
  /** The text with brackets and the like turned around, for what draws right to left without turning them. */
  readonly mirrored: (text: string) => string
}

/** The Unicode bidirectional algorithm over runs of one font. */
export function textOrder(): TextOrder {
  const bidi = bidiFactory()
  const mirrored = (text: string): string =>
    Array.from(text, (char) => bidi.getMirroredCharacter(char) ?? char).join('')
  const order = (
    text: string,
    dir: 'ltr' | 'rtl',
    weight: 400 | 600,
    chain: FontChain,
  ): readonly VisualRun[] => {
    const found = fontRuns(text, weight, chain)
    const leftToRight =
      dir === 'ltr' && !readsRightToLeft(text) && !/[\u200f\u202a-\u2069]/.test(text)
    if (leftToRight) return found.map((run) => ({ ...run, rtl: false }))
    return reordered(cutByLevel(text, dir, found, bidi)).flatMap(({ text: words, font, level }) => {
      const plain = words.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
      if (plain === '') return []
      const rtl = level % 2 === 1
      // Signs alone have no direction of their own that a font program could find: turned around they are left to right.
      return rtl && !readsRightToLeft(plain)
        ? { text: [...mirrored(plain)].reverse().join(''), font, rtl: false }
        : { text: plain, font, rtl }
    })
  }
  return Object.assign(order, { mirrored })
}

/** Whether a text has letters that are written right to left. */
export const readsRightToLeft = (text: string): boolean =>
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(text)

interface LevelRun {
  readonly text: string
  readonly font: ChainFont
  /** Odd where the words run right to left. */
  readonly level: number
}

function cutByLevel(
  text: string,
  dir: 'ltr' | 'rtl',
  found: ReturnType<typeof fontRuns>,
  bidi: Bidi,
): readonly LevelRun[] {
  const { levels } = bidi.getEmbeddingLevels(text, dir)
  const runs: LevelRun[] = []
  let from = 0
  for (const { text: words, font } of found) {
    const end = from + words.length
    for (let at = from; at < end; ) {
      const level = levels[at] ?? 0
      let to = at + 1
      while (to < end && levels[to] === level) to += 1
      runs.push({ text: text.slice(at, to), font, level })
      at = to
    }
    from = end
  }
  return runs
}

/** Rule L2: from the highest level down to the lowest odd one, what stands at a level or above is turned around. */
function reordered(runs: readonly LevelRun[]): readonly LevelRun[] {
  const ordered = [...runs]
  const highest = Math.max(0, ...runs.map(({ level }) => level))
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < ordered.length; from += 1) {
      let to = from
      while (to < ordered.length && (ordered[to] as LevelRun).level >= level) to += 1
      if (to - from > 1) ordered.splice(from, to - from, ...ordered.slice(from, to).reverse())
      from = to
    }
  }
  return ordered
}
