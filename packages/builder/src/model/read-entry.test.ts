import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entryText, readEntry, reasons } from './read-entry.ts'

const five = { min: 1, max: 5, labels: {} }

describe('what a cell says', () => {
  it.each([
    ['4', 4],
    [' 4.5 ', 4.5],
    ['4,5', 4.5],
    ['+3', 3],
    ['３', 3],
    ['1e0', 1],
  ])('reads %j as a number', (text, value) => {
    expect(readEntry(text, five)).toEqual({ kind: 'number', value })
  })

  it.each([
    ['Too few', 'too-few'],
    ['muy pocos', 'too-few'],
    ['Not asked', 'not-asked'],
    ['No se preguntó', 'not-asked'],
    ['no surgió', 'not-raised'],
    ['N/A', 'pending'],
    ['Sin respuestas aún', 'pending'],
    ['RETIRADO', 'withdrawn'],
    ['not-raised', 'not-raised'],
  ])('reads %j as a reason for none', (text, reason) => {
    expect(readEntry(text, five)).toEqual({ kind: 'reason', reason })
  })

  it.each(['', '  ', '-', '–', '…'])('reads %j as empty', (text) => {
    expect(readEntry(text, five).kind).toBe('empty')
  })

  it('tells a number off the scale from what is no number', () => {
    expect(readEntry('9', five)).toEqual({ kind: 'outside', value: 9 })
    expect(readEntry('40 %', five).kind).toBe('unreadable')
    expect(readEntry('about four', five).kind).toBe('unreadable')
  })

  it('reads shares on a scale from 0 to 1, and thousands only where they cannot be decimals', () => {
    expect(readEntry('40 %', { min: 0, max: 1, labels: {} })).toEqual({
      kind: 'number',
      value: 0.4,
    })
    expect(readEntry('1,234', { min: 0, max: 5000, labels: {} }).kind).toBe('unreadable')
    expect(readEntry('1 234', { min: 0, max: 5000, labels: {} })).toEqual({
      kind: 'number',
      value: 1234,
    })
  })
})

describe('what a cell keeps', () => {
  it('is one text for all ways to write a thing, and reads as it was typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.double({ min: -20, max: 20, noNaN: true }).map(String),
      fc.constantFrom(...reasons, 'too few', 'N/A', '4,5', '-', '3 %'),
    )
    fc.assert(
      fc.property(typed, (text) => {
        const kept = entryText(text, five)
        expect(entryText(kept, five)).toBe(kept)
        expect(readEntry(kept, five)).toEqual(readEntry(text, five))
        expect(kept).not.toMatch(/\p{Cc}/u)
      }),
    )
  })

  it('leaves unreadable words as they were typed', () => {
    expect(entryText('  about\tfour ', five)).toBe('about four')
  })
})
