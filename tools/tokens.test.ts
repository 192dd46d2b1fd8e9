import { readFileSync } from 'node:fs'
import { contrastRatio } from '@value-framework/core'
import { contrastPairs } from '@value-framework/react'
import { describe, expect, it } from 'vitest'
import { leastSeenDistance } from './color-vision.ts'
import { widthFiles } from './text-widths.ts'
import { generated, type Theme, themeColors, themes } from './tokens.ts'

const name = (file: URL): string => file.pathname.split('/').at(-1) as string

describe('generated files', () => {
  for (const { file, text } of generated)
    it(`${name(file)} is what the tokens say`, () => {
      expect(readFileSync(file, 'utf8')).toBe(text())
    })

  for (const { file, text } of widthFiles)
    it(`${name(file)} is what the fonts say`, () => {
      expect(readFileSync(file, 'utf8')).toBe(text())
    })
})

describe('contrast', () => {
  for (const theme of themes)
    for (const { color, on, least } of contrastPairs)
      it(`${theme}: ${color} on ${on} is at least ${least}`, () => {
        const colors = themeColors(theme)
        expect(contrastRatio(colors[color] as string, colors[on] as string)).toBeGreaterThanOrEqual(
          least,
        )
      })

  it('reckons by WCAG', () => {
    expect(contrastRatio('#000000', '#FFFFFF')).toBeCloseTo(21, 5)
    expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
    expect(contrastRatio('#123456', '#123456')).toBe(1)
  })
})

const series = (theme: Theme): string[] =>
  [1, 2, 3, 4].map((number) => themeColors(theme)[`series-${number}`] as string)

describe('series colors', () => {
  for (const theme of themes)
    for (const vision of ['full', 'protanopia', 'deuteranopia', 'tritanopia'] as const)
      it(`${theme}: are told apart with ${vision} vision`, () => {
        expect(leastSeenDistance(series(theme), vision)).toBeGreaterThanOrEqual(12)
      })

  it('are the published ones', () => {
    expect(series('light')).toEqual(['#0072B2', '#D55E00', '#1A1A1A', '#009E73'])
    expect(series('dark')).toEqual(['#7593FE', '#FFB454', '#FFFFFF', '#3FD0A8'])
  })

  it('keep at least 3.4 to 1 on their ground', () => {
    for (const theme of themes)
      for (const color of series(theme))
        expect(contrastRatio(color, themeColors(theme).ground as string)).toBeGreaterThanOrEqual(
          3.4,
        )
  })
})
