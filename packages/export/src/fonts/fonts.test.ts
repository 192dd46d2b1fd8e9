import { create, type Font } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { bundledFonts } from './bundled-fonts.ts'
import { fontRuns, missingCharacters } from './font-chain.ts'
import { textSetter } from './text-setter.ts'

const fonts = bundledFonts()
const families = (text: string, weight: 400 | 600 = 400): string[] =>
  fontRuns(text, weight, fonts).map(({ text, font }) => `${text}|${font.family} ${font.weight}`)

describe('the bundled fonts', () => {
  it.each(fonts.map((font) => [`${font.family} ${font.weight}`, font] as const))(
    'have the characters that another reader finds: %s',
    (_, { bytes, has, family }) => {
      const other = create(Buffer.from(bytes)) as Font
      expect(other.familyName.startsWith(family)).toBe(true)
      const theirs = new Set(other.characterSet.filter((code) => other.hasGlyphForCodePoint(code)))
      const differing: number[] = []
      for (let code = 0x20; code < 0x1ffff; code += 1)
        if (has(code) !== theirs.has(code)) differing.push(code)
      expect(differing).toEqual([])
    },
  )
})

describe('fontRuns', () => {
  it('keeps plain words in one run', () => {
    expect(families('¿Qué importa? Año 1 – “sí”', 600)).toEqual([
      '¿Qué importa? Año 1 – “sí”|Noto Sans 600',
    ])
  })

  it('finds a font for every script, with the weight where the family has it', () => {
    expect(families('NGO النتائج الأولى (3) ✓', 600)).toEqual([
      'NGO |Noto Sans 600',
      'النتائج الأولى |Noto Sans Arabic 600',
      '(3) |Noto Sans 600',
      '✓|DejaVu Sans 400',
    ])
  })

  it('draws words of one script in one font, digits and brackets too', () => {
    expect(families('النتائج (3)', 600)).toEqual(['النتائج (3)|Noto Sans Arabic 600'])
    expect(families('\u05e9\u05dc\u05d5\u05dd 5')).toEqual([
      '\u05e9\u05dc\u05d5\u05dd 5|DejaVu Sans 400',
    ])
  })

  it('keeps a letter and its marks together', () => {
    expect(families('e\u0301\u2713')).toEqual(['e\u0301|Noto Sans 400', '\u2713|DejaVu Sans 400'])
  })

  it('leaves what no font has to the first, which draws a box', () => {
    expect(families('a 成果')).toEqual(['a 成果|Noto Sans 400'])
    expect(families('')).toEqual([])
  })
})

it('names each missing character once, and nothing that leaves no ink', () => {
  expect(missingCharacters(['成果 成', 'ok \u202bab\u202c\u200d', 'ที่'], fonts)).toEqual([
    '成',
    '果',
    'ที่',
  ])
  expect(missingCharacters(['Ratings → النتائج ✓ ≤'], fonts)).toEqual([])
})

describe('textSetter', () => {
  const line = (text: string, dir: 'ltr' | 'rtl') =>
    textSetter(fonts)
      .set({
        type: 'text',
        part: 'a',
        x: 100,
        y: 0,
        text,
        size: 10,
        fill: 'ink',
        anchor: 'start',
        ...(dir === 'rtl' && { dir }),
      })
      .map((run) => ({ ...run, font: run.font.family }))

  it('sets runs from left to right, each where the one before ends', () => {
    const runs = line('NGO النتائج ✓', 'ltr')
    expect(runs.map(({ text }) => text)).toEqual(['NGO ', 'النتائج', ' ', '✓'])
    expect(runs[0]!.x).toBe(100)
    for (const [index, run] of runs.entries())
      if (index > 0) expect(run.x).toBeCloseTo(runs[index - 1]!.x + runs[index - 1]!.width)
  })

  it('orders a line that runs right to left as it is seen, brackets turned around', () => {
    const runs = line('النتائج ✓ (3) NGO', 'rtl')
    expect(runs.map(({ text }) => text)).toEqual(['NGO', ' (', '3', ')', ' ✓', 'النتائج'])
    expect(runs.at(-1)).toMatchObject({ text: 'النتائج', rtl: true })
    expect(runs[0]).toMatchObject({ rtl: false })
  })

  it('measures as another reader of the font does', () => {
    const [font] = fonts
    const face = create(Buffer.from(font!.bytes)) as Font
    const [run] = line('Community engagement', 'ltr')
    const { advanceWidth } = face.layout('Community engagement')
    expect(run!.width).toBeCloseTo((advanceWidth / face.unitsPerEm) * 10)
  })
})
