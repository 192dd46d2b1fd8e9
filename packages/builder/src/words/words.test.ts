import { expect, it } from 'vitest'
import { builderWords as english } from './en.ts'
import { builderWords as spanish } from './es.ts'

const slotsOf = (phrase: string): string[] =>
  [...phrase.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot as string).sort()

const forms = (phrase: string | object): string[] =>
  typeof phrase === 'string' ? [phrase] : Object.values(phrase)

it('has every phrase in Spanish, in the same order', () => {
  expect(Object.keys(spanish)).toEqual(Object.keys(english))
})

it('fills every phrase alike in both', () => {
  for (const name of Object.keys(english) as (keyof typeof english)[]) {
    const slots = new Set(forms(english[name]).flatMap(slotsOf))
    expect([name, new Set(forms(spanish[name]).flatMap(slotsOf))]).toEqual([name, slots])
  }
})

it('says everything in words, with real quotation marks', () => {
  for (const words of [english, spanish]) {
    for (const phrase of Object.values(words).flatMap(forms)) {
      expect(phrase.trim()).not.toBe('')
      expect(phrase).not.toMatch(/["']/)
    }
  }
})
