import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dimensionRadarTable } from '../src/table/dimension-radar-table.ts'
import { tableToText } from '../src/table/table-to-text.ts'
import { describeDimensionRadar } from '../src/words/dimension-radar.ts'
import { spanish } from '../src/words/es/index.ts'
import { isTrue } from './oracle-claims.ts'
import { cases as anyCases, Facts } from './oracle-facts.ts'
import { isBacked, isSaidTruly, readBack, spelling } from './oracle-words.ts'

/**
 * Scales whose length is lost in the size of their ends, such as -1,000,000 to -999,999.999, are left out: there a
 * number's own rounding is as long as a step, and neither side can say what is one step apart.
 */
const cases = anyCases.filter(({ summary: { scale } }) => {
  const size = Math.max(Math.abs(scale.min), Math.abs(scale.max), 1)
  return (scale.max - scale.min) / size > 1e-3
})

const numRuns = 2000
const timeout = 120_000

describe('a description of a radar', () => {
  it(
    'claims nothing that the figures do not say',
    () => {
      fc.assert(
        fc.property(cases, (one) => {
          const facts = new Facts(one)
          const { claims } = describeDimensionRadar(one.summary, one.framework)
          expect(claims.filter((claim) => !isTrue(claim, facts))).toEqual([])
        }),
        { numRuns },
      )
    },
    timeout,
  )

  it(
    'says nothing that it does not claim, and says it truly',
    () => {
      fc.assert(
        fc.property(cases, (one) => {
          const facts = new Facts(one)
          const described = describeDimensionRadar(one.summary, one.framework, {
            language: spelling,
          })
          const read = described.sentences.map(readBack)
          expect(read).not.toContain(undefined)
          const said = read.flatMap((phrases) => phrases ?? [])
          expect(said.filter((phrase) => !isSaidTruly(phrase, facts))).toEqual([])
          expect(said.filter(({ name }) => !isBacked(name, described.claims))).toEqual([])
        }),
        { numRuns },
      )
    },
    timeout,
  )

  it(
    'keeps what a reader must not miss',
    () => {
      fc.assert(
        fc.property(cases, (one) => {
          const { summary, framework } = one
          const facts = new Facts(one)
          const { claims, sentences, short, main } = describeDimensionRadar(summary, framework, {
            language: spelling,
          })
          const types = claims.map(({ type }) => type)
          const said = sentences.join(' ')
          expect(types.includes('example')).toBe(summary.example)
          expect(said.includes('«made-up»')).toBe(summary.example)
          const missing = facts.groups.some(
            (group) => facts.valuesOf(group).length < facts.dimensions.length,
          )
          expect(types.includes('missing')).toBe(missing)
          expect(/«(missing|note)\./.test(said)).toBe(missing)
          expect(claims.filter((claim) => claim.main).length).toBeLessThanOrEqual(1)
          expect(main).not.toBe('')
          expect([...short].length).toBeLessThanOrEqual(150)
          if (facts.groups.length > 3) return
          for (const group of facts.groups) {
            const told = claims.filter(
              (claim) =>
                'group' in claim &&
                claim.group === group &&
                claim.type !== 'split' &&
                claim.type !== 'nearly-all',
            )
            expect(told.length).toBe(facts.valuesOf(group).length > 0 ? 1 : 0)
          }
        }),
        { numRuns },
      )
    },
    timeout,
  )

  it(
    'calls no number a median that is none',
    () => {
      const handWritten = cases.filter(({ summary }) => summary.statistic !== 'median')
      fc.assert(
        fc.property(handWritten, ({ summary, framework }) => {
          for (const language of [undefined, spanish]) {
            const words = language ? { language } : {}
            const { full, short, main } = describeDimensionRadar(summary, framework, words)
            const table = tableToText(dimensionRadarTable(summary, framework, words))
            expect([full, short, main, table].join(' ')).not.toMatch(/median/i)
          }
        }),
        { numRuns },
      )
    },
    timeout,
  )
})
