import { expect, it } from 'vitest'
import { inchesOf, isWidth, paperUnit } from './print-width.ts'

it.each([
  ['en', undefined, 'en-US', 'inches'],
  ['en', undefined, 'en-GB', 'cm'],
  ['es', undefined, 'es-MX', 'cm'],
  ['es', 'es-US', 'es-MX', 'inches'],
  // A reader's own language says nothing of a page in another one.
  ['es', undefined, 'en-US', 'cm'],
  ['en', undefined, 'de-DE', 'inches'],
  ['ar', undefined, '', 'cm'],
  // Some systems name a locale in a way of their own.
  ['en', undefined, 'en-US@posix', 'cm'],
] as const)('measures paper for %s with numbers %s and a reader of %s in %s', (...given) => {
  const [lang, numbers, reader, unit] = given
  expect(paperUnit(lang, numbers, reader)).toBe(unit)
})

it('takes widths that browsers can draw, and no others', () => {
  expect(isWidth({ value: 16, unit: 'cm' })).toBe(true)
  expect(isWidth({ value: 16.5, unit: 'inches' })).toBe(false)
  for (const value of [0, 1.9, 43, Number.NaN]) expect(isWidth({ value, unit: 'cm' })).toBe(false)
})

it('knows what an inch is', () => {
  expect(inchesOf({ value: 16, unit: 'cm' })).toBeCloseTo(6.2992, 4)
  expect(inchesOf({ value: 6.5, unit: 'inches' })).toBe(6.5)
})
