import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawCard, randomPlace } from './draw-card.ts'

const ids = ['a', 'b', 'c', 'd', 'e']

describe('drawCard', () => {
  it('draws each card once before any comes again, and never one twice in a row', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (numbers) => {
        let out: readonly string[] = []
        const drawn: (string | undefined)[] = []
        for (const number of numbers) {
          out = drawCard(ids, out, (count) => number % count)
          drawn.push(out.at(-1))
        }
        expect(new Set(drawn.slice(0, 5)).size).toBe(5)
        for (const [index, card] of drawn.entries()) {
          if (index > 0) expect(card).not.toBe(drawn[index - 1])
        }
      }),
    )
  })

  it('draws the only card again, and none from an empty deck', () => {
    expect(drawCard(['a'], ['a'], () => 0)).toEqual(['a'])
    expect(drawCard([], [], () => 0)).toEqual([])
  })

  it('takes any number that a page may give', () => {
    for (const place of [-3, 2.7, 99, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(ids).toContain(drawCard(ids, [], () => place)[0])
    }
  })
})

it('randomPlace is one of the places', () => {
  for (let times = 0; times < 200; times += 1) {
    const place = randomPlace(6)
    expect(Number.isInteger(place) && place >= 0 && place < 6).toBe(true)
  }
})
