/**
 * Made by tools/text-widths.ts; do not edit. Each character of a table is a width:
 * its code less firstCode, in so many parts of an em.
 */

/** From a first code point on, at weight 400. */
export const alphabets: readonly (readonly [number, string])[] = [
  // Greek
  [0x391, 'POIQNOTV9NP^TMVTN#PMO\\O\\U9ONFL9KNLIKFFLK9JMLIGKPLIMJKRJUY'],
  // Cyrillic
  [0x410, 'POOKXNhMTTQT^TVTNRMM[OUPhjY\\ORiRKKIEPK]FMMJLUMKMLHIIZIOJ^`QVIHYJ'],
  // Arabic, alone or last in a word
  [0x621, 'B88F8Y8iFiiMMMFFGGuuzz``JJbbTTT6jY_TNTOFZZ'],
  // Arabic digits
  [0x660, 'HHHHHHHHHH'],
  // Persian digits
  [0x6f0, 'HHHHHHHHHH'],
]

/** Arabic letters from U+0621 on, where they are joined to the next. */
export const joinedArabic: string = 'B88F8:8:F;;MMMFFGG]]``XXJHDD;;;6KKG:H:IF:;'

/** Single characters that are in no table and in no text of Latin letters. */
export const otherSingles: string = '  іІ،٫٬؛‹›؟٪ژє€Єچ↑↓−≈≤≥یکگ™←→پ'
export const otherSingleWidths: string = '0167888:==EFGHNRRYYYYYYZbbccci'
