import { characterMap } from './character-map.ts'

/** One font file of a chain. */
export interface ChainFont {
  /** The family name inside the file. */
  readonly family: string
  readonly weight: 400 | 600
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where the file lies, for programs that take no bytes. */
  readonly path?: string
  readonly has: (codePoint: number) => boolean
}

/**
 * A font for a chain, from the bytes of a TTF or OTF file.
 * @throws RangeError where the bytes are no such font
 */
export const fontFile = (font: Omit<ChainFont, 'has'>): ChainFont => ({
  ...font,
  has: characterMap(font.bytes),
})

/** Fonts in the order in which they are asked for a character. */
export type FontChain = readonly ChainFont[]

/** Words that one font draws. */
export interface FontRun {
  readonly text: string
  readonly font: ChainFont
}

/**
 * Cuts a text into runs of one font each. Where a script needs another font than the first and that font has the whole
 * text, it draws the whole, so that digits and brackets match their words. Else each letter with its marks goes to the
 * first font that has all of it, and spaces stay with the word before. What no font has goes to the first, which draws
 * its box.
 */
export function fontRuns(text: string, weight: 400 | 600, chain: FontChain): readonly FontRun[] {
  const fonts = fontsOfWeight(chain, weight)
  const [first] = fonts
  if (!first || text === '') return []
  if (hasAll(first, text)) return [{ text, font: first }]
  const fitting = (part: string): ChainFont => fonts.find((one) => hasAll(one, part)) ?? first
  const runs: { text: string; font: ChainFont }[] = []
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    const font = fitting(segment)
    if (font !== first && /\p{L}/u.test(segment) && hasAll(font, text)) return [{ text, font }]
    const last = runs.at(-1)
    const stays = last && /^[\s\p{Cf}]*$/u.test(segment) && hasAll(last.font, segment)
    if (last && (stays || last.font === font)) last.text += segment
    else runs.push({ text: segment, font })
  }
  return runs
}

/** What no font of the chain has, each letter once, in the order met: drawn as boxes. */
export function missingCharacters(texts: Iterable<string>, chain: FontChain): readonly string[] {
  const missing = new Set<string>()
  for (const text of texts) {
    if (chain.some((font) => hasAll(font, text))) continue
    for (const { segment } of new Intl.Segmenter('en').segment(text))
      if (!chain.some((font) => hasAll(font, segment))) missing.add(segment)
  }
  return [...missing]
}

/** Of each family the font of this weight, else the only one that there is. */
function fontsOfWeight(chain: FontChain, weight: 400 | 600): FontChain {
  return chain.filter(
    (font) =>
      font.weight === weight ||
      !chain.some((other) => other.family === font.family && other.weight === weight),
  )
}

function hasAll(font: ChainFont, text: string): boolean {
  for (const char of text) {
    if (!font.has(char.codePointAt(0) as number) && !unseen.test(char)) return false
  }
  return true
}

/** What leaves no ink: control characters, halves of pairs, joiners, marks of direction, variation selectors. */
const unseen = /^[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]$/u
