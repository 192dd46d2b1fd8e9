/**
 * Writes the table of character widths that labels are wrapped by: for each character the widest of the common
 * system fonts, or of the open font with the same or nearest metrics. Run it after adding a font: `node tools/text-widths.ts`.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Font, openSync } from 'fontkit'
import { isLatinText } from '../packages/core/src/scene/latin-text.ts'

const require = createRequire(import.meta.url)

const google = (family: string, styles: readonly string[]): string[] =>
  styles.map((style) => {
    const file = family.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())
    return require.resolve(`@expo-google-fonts/${family}/${style}/${file}_${style}.ttf`)
  })
const dejavu = (file: string) => require.resolve(`dejavu-fonts-ttf/ttf/${file}.ttf`)

/** Arial and DejaVu Sans have no semibold: a browser takes their bold instead. */
export const fontFiles: { readonly 400: readonly string[]; readonly 600: readonly string[] } = {
  400: [
    ...google('arimo', ['400Regular']),
    ...google('inter', ['400Regular']),
    ...google('noto-sans', ['400Regular']),
    ...google('noto-sans-arabic', ['400Regular']),
    ...google('open-sans', ['400Regular']),
    ...google('roboto', ['400Regular']),
    dejavu('DejaVuSans'),
  ],
  600: [
    ...google('arimo', ['600SemiBold', '700Bold']),
    ...google('inter', ['600SemiBold']),
    ...google('noto-sans', ['600SemiBold', '700Bold']),
    ...google('noto-sans-arabic', ['600SemiBold', '700Bold']),
    ...google('open-sans', ['600SemiBold']),
    ...google('roboto', ['600SemiBold', '700Bold']),
    dejavu('DejaVuSans-Bold'),
  ],
}

/** Widths are written as one character each, in this many parts of an em, rounded up. */
const parts = 64
const firstCode = 0x23

/** The most that a character outside basic Latin may grow from weight 400 to 600; tables round up to it. */
const boldGrowth = 1.2

const arabic = { from: 0x621, to: 0x64a }

/** Alphabets that are written whole, after basic Latin. */
const alphabets = [
  { name: 'Greek', from: 0x391, to: 0x3c9 },
  { name: 'Cyrillic', from: 0x410, to: 0x44f },
  { name: 'Arabic, alone or last in a word', ...arabic },
  { name: 'Arabic digits', from: 0x660, to: 0x669 },
  { name: 'Persian digits', from: 0x6f0, to: 0x6f9 },
]

/** What else is common in labels; letters with marks only where they are wider than the letter alone. */
const singles =
  '\u00a0¡£§©ª«®°±·º»¿×÷ÆØÞßæðøþĎďĐđÎîÏïÍíĪīĽľŁłıŒœŤť' +
  '‐‑‒–—‘’‚“”„•…\u2009\u202f‹›€™←↑→↓−≈≠≤≥ЁЄІёєії،؛؟٪٫٬پچژکگی'

/** A mark that widens its letter: ơ and ư. */
const horn = {
  mark: '\u031b',
  pairs: [
    ['o', 'ơ'],
    ['O', 'Ơ'],
    ['u', 'ư'],
    ['U', 'Ư'],
  ],
} as const

/** Where an Arabic letter stands in its word. */
type Place = 'alone or last' | 'joined to the next'

const joiner = '\u200d'
const forms: { readonly [place in Place]: (char: string) => string[] } = {
  'alone or last': (char) => [char, joiner + char],
  'joined to the next': (char) => [char + joiner, joiner + char + joiner],
}

/** Ems of one character in one font. */
function width(font: Font, code: number, place: Place): number {
  if (!font.hasGlyphForCodePoint(code)) return 0
  const char = String.fromCodePoint(code)
  const isArabic = code >= 0x600 && code < 0x700
  const shapes = isArabic ? forms[place](char) : [char]
  return Math.max(...shapes.map((shape) => font.layout(shape).advanceWidth / font.unitsPerEm))
}

const fonts = { 400: fontFiles[400].map(open), 600: fontFiles[600].map(open) }

function open(file: string): Font {
  return openSync(file) as Font
}

/** The widest of the fonts, in parts of an em. */
function envelope(code: number, weight: 400 | 600, place: Place = 'alone or last'): number {
  return Math.ceil(Math.max(...fonts[weight].map((font) => width(font, code, place))) * parts)
}

const codes = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)
const encode = (widths: readonly number[]): string =>
  widths.map((value) => String.fromCharCode(value + firstCode)).join('')
const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

/** The letter that a character is drawn on, where it is one with marks. */
const base = (code: number): number => String.fromCodePoint(code).normalize('NFD').codePointAt(0)!

/**
 * Basic Latin: the envelope, then widened until no two characters side by side, nor three of the same, are wider together
 * (fonts set some pairs apart and exchange some signs between capitals).
 */
function latinWidths(weight: 400 | 600): number[] {
  const latin = codes(0x20, 0x7e)
  const widths = latin.map((code) => envelope(code, weight))
  const widen = (font: Font, places: readonly number[]): void => {
    const text = String.fromCharCode(...places.map((place) => latin[place]!))
    const drawn = (font.layout(text).advanceWidth / font.unitsPerEm) * parts
    const short = Math.ceil(drawn - places.reduce((sum, place) => sum + widths[place]!, 0))
    if (short <= 0) return
    const sign = places.find((place) => !/\w/.test(String.fromCharCode(latin[place]!)))
    widths[sign ?? places[0]!]! += short
  }
  for (const font of fonts[weight])
    latin.forEach((_, first) => {
      widen(font, [first, first, first])
      for (const second of latin.keys()) widen(font, [first, second])
    })
  return widths
}

/** Width at weight 400, large enough that `boldGrowth` covers weight 600. */
const grown = (code: number, place?: Place): number =>
  Math.max(envelope(code, 400, place), Math.ceil(envelope(code, 600, place) / boldGrowth))

const point = (char: string): number => char.codePointAt(0)!

const made = `/**
 * Made by tools/text-widths.ts; do not edit. Each character of a table is a width:
 * its code less firstCode, in so many parts of an em.
 */
`

/** Apart from Latin, so that a page can begin without them. */
function scriptTable(): string {
  const others = exceptions().filter(({ char }) => !ofLatin(char))
  const rows = alphabets.map(({ name, from, to }) => {
    const widths = codes(from, to).map((code) => grown(code))
    return `  // ${name}\n  [0x${from.toString(16)}, ${quote(encode(widths))}],`
  })
  return `${made}
/** From a first code point on, at weight 400. */
export const alphabets: readonly (readonly [number, string])[] = [
${rows.join('\n')}
]

/** Arabic letters from U+0621 on, where they are joined to the next. */
export const joinedArabic: string = ${quote(encode(codes(arabic.from, arabic.to).map((code) => grown(code, 'joined to the next'))))}

/** Single characters that are in no table and in no text of Latin letters. */
export const otherSingles: string = ${charsOf(others)}
export const otherSingleWidths: string = ${widthsOf(others)}
`
}

interface Exception {
  readonly char: string
  readonly width: number
}

const charsOf = (list: readonly Exception[]): string => quote(list.map(({ char }) => char).join(''))
const widthsOf = (list: readonly Exception[]): string =>
  quote(encode(list.map(({ width }) => width)))

/** Whether a text of Latin letters may hold it, alone or as the mark of a letter. */
const ofLatin = (char: string): boolean => isLatinText(char) || char === horn.mark

function exceptions(): readonly Exception[] {
  const hornWidth = Math.max(
    ...([400, 600] as const).flatMap((weight) =>
      horn.pairs.map(
        ([plain, horned]) => envelope(point(horned), weight) - envelope(point(plain), weight),
      ),
    ),
  )
  return (
    [...singles]
      .map((char) => ({ char, width: grown(point(char)) }))
      .filter(({ char, width }) => {
        const letter = base(point(char))
        return letter === point(char) || width > grown(letter)
      })
      .concat({ char: horn.mark, width: hornWidth })
      // Grouped by width: few widths, many characters.
      .sort((a, b) => a.width - b.width)
  )
}

function table(): string {
  const regular = quote(encode(latinWidths(400)))
  const bold = quote(encode(latinWidths(600)))
  const ofText = exceptions().filter(({ char }) => ofLatin(char))
  return `${made}
export const parts = ${parts}
export const firstCode = ${firstCode}

/** Basic Latin at weights 400 and 600. */
export const latin: string =
  ${regular}
export const boldLatin: string =
  ${bold}

/** The most that any other character grows from weight 400 to 600. */
export const boldGrowth = ${boldGrowth}

/** Single characters of Latin text that are in no table, or wider than the letter that they decompose to. */
export const singles: string = ${charsOf(ofText)}
export const singleWidths: string = ${widthsOf(ofText)}
`
}

const at = (name: string): URL => new URL(`../packages/core/src/scene/${name}`, import.meta.url)

/** Each file with what should stand in it; a test compares. */
export const widthFiles: readonly { readonly file: URL; readonly text: () => string }[] = [
  { file: at('text-widths.ts'), text: table },
  { file: at('script-widths.ts'), text: scriptTable },
]

if (import.meta.main) for (const { file, text } of widthFiles) writeFileSync(file, text())
