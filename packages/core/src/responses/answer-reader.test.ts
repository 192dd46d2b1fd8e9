import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Measure } from '../model/responses.ts'
import { type AnswerRules, readAnswers } from './answer-reader.ts'

const oneToFive = { min: 1, max: 5, labels: {} }
const read = (
  texts: readonly string[],
  rules: Partial<AnswerRules> = {},
  measure: Measure = 'matters',
) =>
  readAnswers(texts, measure, { scale: oneToFive, ...rules }).map(
    ({ value, missing, problem }) => value ?? missing ?? problem,
  )

describe('numbers', () => {
  it('reads points, decimal commas, signs and spaces within the scale', () => {
    expect(read(['3', '3.5', '3,5', '+4', '4.0'])).toEqual([3, 3.5, 3.5, 4, 4])
  })

  it('never moves a number into the scale', () => {
    expect(read(['0', '6', '-99', '45'])).toEqual(Array(4).fill('out-of-scale'))
  })

  it('reads a scale of the map or option', () => {
    expect(read(['0', '100', '55,5'], { scale: { min: 0, max: 100, labels: {} } })).toEqual([
      0, 100, 55.5,
    ])
  })

  it('does not guess what 1,000 means where both readings fit', () => {
    expect(read(['1,000'], { scale: { min: 0, max: 5000, labels: {} } })).toEqual(['unreadable'])
  })

  it('counts -99 as skipped only where the tool writes it so', () => {
    expect(read(['-99'], { hasSeenCode: true })).toEqual(['skipped'])
  })

  it('reads shares as parts, percent or points of a total', () => {
    expect(read(['0.25', '40%', '40 %'], {}, 'allocation')).toEqual([0.25, 0.4, 0.4])
    const beads = readAnswers(['3', '10', '11'], 'allocation', { scale: oneToFive }, 10)
    expect(beads.map(({ value, problem }) => value ?? problem)).toEqual([0.3, 1, 'out-of-scale'])
  })

  it('reads back any number of the scale', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 500 }), fc.boolean(), (hundredths, comma) => {
        const text = String(hundredths / 100)
        expect(read([comma ? text.replace('.', ',') : text])).toEqual([hundredths / 100])
      }),
    )
  })
})

describe('words', () => {
  it('reads the five answers in English and in Spanish', () => {
    expect(read(['Not at all', 'a little', 'Some', 'A LOT', 'A great deal'])).toEqual([
      1, 2, 3, 4, 5,
    ])
    expect(read(['Nada', 'Un poco', 'Algo', 'Mucho', 'Muchísimo', 'muchisimo'])).toEqual([
      1, 2, 3, 4, 5, 5,
    ])
    expect(read(['Totalmente en desacuerdo', 'De acuerdo'])).toEqual([1, 4])
  })

  it('reads both languages in one column', () => {
    expect(read(['Some', 'Mucho'])).toEqual([3, 4])
  })

  it('reads numbers with their words', () => {
    const texts = [
      '5 - A great deal',
      '4. A lot',
      '3: Some',
      '(2) A little',
      '1 = Not at all',
      'A great deal (5)',
      '5 – Muchísimo',
      '5 A great deal',
    ]
    expect(read(texts)).toEqual([5, 4, 3, 2, 1, 5, 5, 5])
  })

  it('does not choose where number and word disagree', () => {
    expect(read(['5 - Not at all', 'A great deal (2)'])).toEqual(['unreadable', 'unreadable'])
  })

  it('reads no words by series on a scale that has other points', () => {
    expect(read(['A lot'], { scale: { min: 0, max: 10, labels: {} } })).toEqual(['unreadable'])
  })

  it('reads the labels of the map and its words first', () => {
    const labels = { '1': 'Low', '5': 'High' }
    const rules = {
      scale: { min: 1, max: 5, labels },
      words: { Some: 2, '-1': 'not-asked' as const },
    }
    expect(read(['low', 'HIGH', 'Some', '-1', 'A lot'], rules)).toEqual([
      1,
      5,
      2,
      'not-asked',
      'unreadable',
    ])
  })

  it('keeps “not sure” and skipped apart, in both languages', () => {
    expect(read(['Not sure', 'Don’t know', 'No sé', 'not-sure'])).toEqual(Array(4).fill('not-sure'))
    expect(read(['', 'N/A', 'Prefer not to say', 'Prefiero no contestar', '-', '.'])).toEqual(
      Array(6).fill('skipped'),
    )
    expect(read(['withdrawn', 'not-asked', 'not-raised'])).toEqual([
      'withdrawn',
      'not-asked',
      'not-raised',
    ])
  })

  it('tells several answers in a cell from one that it cannot read', () => {
    expect(read(['3, 4', '3;4', 'A lot; Some', 'A lot, Some'])).toEqual(
      Array(4).fill('several-answers'),
    )
    expect(read(['purple', '3 or 4', '2-3', '3 times'])).toEqual(Array(4).fill('unreadable'))
  })
})

it('ends in a number of the scale, a reason or a problem for any text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      for (const { value, missing, problem } of readAnswers(texts, 'matters', {
        scale: oneToFive,
      })) {
        expect([value, missing, problem].filter((one) => one !== undefined)).toHaveLength(1)
        if (value !== undefined) expect(value >= 1 && value <= 5).toBe(true)
      }
    }),
    { numRuns: 2000 },
  )
})
