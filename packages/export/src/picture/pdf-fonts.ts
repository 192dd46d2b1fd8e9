import type { ChainFont, FontChain } from '../fonts/font-chain.ts'
import { readsRightToLeft } from '../fonts/visual-runs.ts'

/** Chooses the font of what is written next; only fonts that write something are embedded. */
export type PdfFonts = (font: ChainFont) => PdfFont

export interface PdfFont {
  /**
   * The parts of a line that belong to the letter beside them, such as the dots that Arabic letters take from one
   * another: to be drawn as shapes, since a glyph that means nothing comes out of a document as a wrong sign.
   */
  readonly looseShapes: (text: string) => readonly LooseShape[]
}

/** A shape in the font's own units, `unit` of them an em, its y axis upwards. */
export interface LooseShape {
  readonly path: string
  readonly unit: number
  /** From the start of the line and its baseline upwards, in ems. */
  readonly x: number
  readonly y: number
}

/** What the library's embedded fonts hold, beyond its types. */
interface EmbeddedFont {
  readonly font: {
    readonly unitsPerEm: number
    getGlyph: (id: number, codePoints?: readonly number[]) => Glyph
  }
  readonly layout: (text: string, features: readonly string[]) => GlyphLine
  readonly subset: { readonly glyphs: number[] }
  readonly widths: number[]
  readonly unicode: (readonly number[])[]
  readonly scale: number
  encode: (text: string) => [codes: string[], positions: readonly GlyphPlace[]]
}

interface GlyphLine {
  readonly glyphs: readonly Glyph[]
  readonly positions: readonly GlyphPlace[]
}

interface Glyph {
  readonly id: number
  readonly advanceWidth: number
  readonly codePoints: readonly number[]
  readonly path: { readonly toSVG: () => string }
}

/** In thousandths of an em. */
interface GlyphPlace {
  readonly xAdvance: number
  readonly xOffset: number
  readonly yOffset: number
}

/**
 * Makes a chain known to a document. A shape that stands for several letters, such as the toothed stroke of Arabic or
 * the box of a missing character, is embedded once for each, so that text taken out of the document is the text that
 * went in.
 */
export function pdfFonts(
  document: PDFKit.PDFDocument,
  chain: FontChain,
  mirrored: (text: string) => string,
): PdfFonts {
  const name = ({ family, weight }: ChainFont): string => `${family} ${weight}`
  for (const font of chain) document.registerFont(name(font), font.bytes)
  const known = new Map<EmbeddedFont, PdfFont>()
  return (font) => {
    document.font(name(font))
    const embedded = Reflect.get(document, '_font') as EmbeddedFont
    const found = known.get(embedded)
    if (found) return found
    keepLetters(embedded.font)
    // With features named, the run is laid out whole; else word by word, which turns the order of Arabic words.
    const layout = (text: string): GlyphLine =>
      embedded.layout(readsRightToLeft(text) ? mirrored(text) : text, [])
    embedded.encode = encoder(embedded, layout, mirrored)
    const added = { looseShapes: (text: string) => looseShapes(layout(text), embedded) }
    known.set(embedded, added)
    return added
  }
}

/** The library keeps one glyph a shape, with the letters that it first stood for; each use gets its own letters. */
function keepLetters(font: EmbeddedFont['font']): void {
  const shape = font.getGlyph.bind(font)
  font.getGlyph = (id, codePoints = []) =>
    Object.create(shape(id, codePoints), { codePoints: { value: codePoints } })
}

const isLoose = (glyph: Glyph, place: GlyphPlace): boolean =>
  glyph.codePoints.length === 0 && place.xAdvance === 0

function encoder(
  font: EmbeddedFont,
  layout: (text: string) => GlyphLine,
  mirrored: (text: string) => string,
): EmbeddedFont['encode'] {
  const places = new Map<string, number>()
  const placeOf = ({ id, advanceWidth }: Glyph, letters: readonly number[]): number => {
    const key = `${id} ${letters.join(' ')}`
    const known = places.get(key)
    if (known !== undefined) return known
    const place = font.subset.glyphs.push(id) - 1
    font.widths[place] = advanceWidth * font.scale
    font.unicode[place] = letters
    places.set(key, place)
    return place
  }
  return (text) => {
    const { glyphs, positions } = layout(text)
    // Brackets are drawn turned around from right to left, and stay in the text as they were.
    const meant = ({ codePoints }: Glyph): readonly number[] =>
      readsRightToLeft(text)
        ? Array.from(mirrored(String.fromCodePoint(...codePoints)), pointOf)
        : codePoints
    const kept = glyphs.flatMap((glyph, index) => {
      const place = positions[index]
      return place && !isLoose(glyph, place) ? [{ glyph, place }] : []
    })
    const codes = kept.map(({ glyph }) =>
      placeOf(glyph, meant(glyph)).toString(16).padStart(4, '0'),
    )
    return [codes, kept.map(({ place }) => place)]
  }
}

const pointOf = (char: string): number => char.codePointAt(0) as number

function looseShapes(
  { glyphs, positions }: GlyphLine,
  { font }: EmbeddedFont,
): readonly LooseShape[] {
  const shapes: LooseShape[] = []
  let pen = 0
  for (const [index, glyph] of glyphs.entries()) {
    const place = positions[index] as GlyphPlace
    if (isLoose(glyph, place)) {
      const [x, y] = [(pen + place.xOffset) / 1000, place.yOffset / 1000]
      shapes.push({ path: glyph.path.toSVG(), unit: font.unitsPerEm, x, y })
    }
    pen += place.xAdvance
  }
  return shapes
}
