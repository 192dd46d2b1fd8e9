import { describe, expect, it } from 'vitest'
import { camdenDimensionCards } from '../../content/camden-2022/dimension-cards.ts'
import { camdenFramework } from '../../content/camden-2022/index.ts'
import { parseFramework } from '../schema/framework.ts'
import { english } from '../words/en/index.ts'
import { spanish } from '../words/es/index.ts'
import { translateFramework } from '../words/text.ts'
import { dimensionCardsTable } from './dimension-cards.ts'
import { dimensionProfiles } from './dimension-profiles.ts'

const inEnglish = { framework: camdenDimensionCards, language: english }

describe('dimensionProfiles', () => {
  const { dimensions, notes } = dimensionProfiles(inEnglish)

  it('hold every passage of the brief once, under who voiced it', () => {
    for (const { id, voices } of dimensions) {
      const source = camdenFramework.dimensions.find((dimension) => dimension.id === id)
      for (const { voice, passages } of voices) {
        expect(passages.map((passage) => passage.id)).toEqual(
          source?.subthemes.filter((part) => part.voice === voice).map((part) => part.id),
        )
      }
      const all = voices.flatMap(({ passages }) => passages)
      expect(all).toHaveLength(source?.subthemes.length ?? -1)
    }
    const count = dimensions.flatMap(({ voices }) => voices.flatMap(({ passages }) => passages))
    expect(count).toHaveLength(40)
  })

  it('begin with the community and keep its place where it said nothing', () => {
    for (const { voices } of dimensions) {
      expect(voices.slice(0, 2).map(({ voice }) => voice)).toEqual(['community', 'organizational'])
      for (const { passages, none } of voices) {
        expect(none !== undefined).toBe(passages.length === 0)
      }
    }
    const silent = dimensions.flatMap(({ voices }) => voices.flatMap(({ none }) => none ?? []))
    expect(silent.length).toBeGreaterThan(0)
  })

  it('have the quotations and questions of the dimension and no other', () => {
    const engagement = dimensions.find(({ id }) => id === 'community-engagement')
    expect(engagement?.quotes.map(({ id }) => id)).toEqual([
      'quote-community-partners',
      'quote-it-works',
    ])
    expect(engagement?.questions).toHaveLength(6)
    expect(notes[0]?.text).toBe('Which questions open which dimension is our reading.')
  })

  it('have the community first among the voices, and among those who are asked', () => {
    for (const { voices, questions } of dimensions) {
      expect(voices[0]?.voice).toBe('community')
      const asked = questions.map(({ audience }) => audience.text.startsWith('Community'))
      expect(asked).toEqual(asked.toSorted((one, two) => Number(two) - Number(one)))
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
    }
  })

  it('quote the brief, and say where each passage stands', () => {
    const passages = dimensions.flatMap(({ voices }) => voices.flatMap((voice) => voice.passages))
    expect(passages.every(({ quoted }) => quoted)).toBe(true)
    for (const { source } of passages) expect(source).toMatch(/^Section “.+”/)
  })

  it('are chosen and ordered by id; one that is not there is named', () => {
    const chosen = dimensionProfiles({ ...inEnglish, dimensions: ['outcomes', 'outcome'] })
    expect(chosen.dimensions.map(({ id }) => id)).toEqual(['outcomes'])
    expect(chosen.problems[0]).toMatchObject({
      path: 'dimensions[1]',
      hint: 'Did you mean "outcomes"?',
    })
  })

  it('tell a user’s own passages apart, and show no withdrawn words', () => {
    const framework = parseFramework(
      {
        extends: 'camden-2022',
        dimensions: [
          {
            id: 'outcomes',
            subthemes: [{ id: 'ours', text: 'Fewer bus rides', voice: 'community' }],
          },
        ],
        quotes: [{ id: 'quote-it-works', withdrawn: true }],
      },
      camdenDimensionCards,
    )
    const profiles = dimensionProfiles({ framework, language: english })
    const passage = profiles.dimensions
      .flatMap(({ voices }) => voices.flatMap(({ passages }) => passages))
      .find(({ id }) => id === 'ours')
    expect(passage).toMatchObject({
      origin: 'user',
      quoted: false,
      source: 'Added, not from the brief',
    })
    expect(JSON.stringify(profiles)).not.toContain('things started working')
    expect(JSON.stringify(profiles)).toContain('removed at a participant’s request')
  })
})

describe('dimensionCardsTable', () => {
  it('has a row for each thing said, in Spanish too', () => {
    const framework = translateFramework(camdenDimensionCards, spanish)
    const { head, rows } = dimensionCardsTable({ framework, language: spanish })
    for (const row of rows) expect(row).toHaveLength(head.length)
    const questions = camdenFramework.prompts.reduce(
      (sum, { dimensions, questions: asked }) => sum + dimensions.length * asked.length,
      0,
    )
    const silent =
      2 * 4 -
      new Set(
        camdenFramework.dimensions.flatMap(({ id, subthemes }) =>
          subthemes
            .filter(({ voice }) => voice === 'community' || voice === 'organizational')
            .map(({ voice }) => `${id} ${voice}`),
        ),
      ).size
    expect(rows).toHaveLength(4 + 8 + 40 + 7 + questions + silent)
  })
})
