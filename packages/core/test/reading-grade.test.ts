import { readdirSync, readFileSync } from 'node:fs'
import { syllable } from 'syllable'
import { describe, expect, it } from 'vitest'
import { camdenOutline } from '../content/camden-2022/outline.ts'
import { parseSummary } from '../src/schema/summary.ts'
import { describeDimensionRadar } from '../src/words/dimension-radar.ts'
import { englishWords } from '../src/words/en/all.ts'
import { spanish } from '../src/words/es/index.ts'

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? []
const sentencesOf = (text: string): number => Math.max(1, text.match(/[.!?:;](\s|$)/g)?.length ?? 1)

/** Flesch–Kincaid grade (Kincaid et al., 1975): the school years that a reader of English needs. */
function grade(text: string): number {
  const words = wordsOf(text)
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0)
  return 0.39 * (words.length / sentencesOf(text)) + 11.8 * (syllables / words.length) - 15.59
}

/** INFLESZ (Barrio-Cantalejo et al., 2008), Flesch–Szigriszt for Spanish: 55 and up is "normal" or easier. */
function ease(text: string): number {
  const words = wordsOf(text)
  const vowels = words.join(' ').match(/[aeiouáéíóúü]+/gi)?.length ?? 0
  return 206.835 - 62.3 * (vowels / words.length) - words.length / sentencesOf(text)
}

/** Whole sentences of an area, slots filled with a short word; labels are no prose. */
function proseOf(phrases: object): string {
  const texts = Object.values(phrases).flatMap((phrase) =>
    typeof phrase === 'string' ? phrase : Object.values(phrase as object).slice(-1),
  ) as string[]
  return texts
    .filter((text) => wordsOf(text).length >= 6)
    .map((text) => text.replace(/\{[\w-]+\}/g, 'one'))
    .join(' ')
}

const folder = new URL('../../../stories/fixtures/summaries/', import.meta.url)
const fixtures = readdirSync(folder).filter(
  (name) => !/arabic|spanish|long-text|dimensions/.test(name),
)

describe('English', () => {
  it.each(fixtures)('describes %s at grade 8 or below, names of dimensions aside', (name) => {
    const summary = parseSummary(readFileSync(new URL(name, folder), 'utf8'))
    const { sentences } = describeDimensionRadar(summary, camdenOutline)
    const names = [
      ...camdenOutline.dimensions.map(({ label }) => label as string),
      ...summary.groups.map(({ label }) => label).filter(Boolean),
      ...Object.values(summary.scale.labels),
    ]
    const plain = names.reduce((text, label) => text.replaceAll(label, 'one'), sentences.join(' '))
    expect(grade(plain)).toBeLessThanOrEqual(8)
  })

  it.each(Object.keys(englishWords))('says %s at grade 9 or below', (area) => {
    const prose = proseOf(englishWords[area] as object)
    if (prose === '') return
    expect(grade(prose)).toBeLessThanOrEqual(9)
  })
})

describe('Spanish', () => {
  it.each(Object.keys(spanish.words))('says %s in plain words', (area) => {
    const prose = proseOf(spanish.words[area] as object)
    if (prose === '') return
    expect(ease(prose)).toBeGreaterThanOrEqual(55)
  })
})

describe('the measure itself', () => {
  it('tells plain from heavy words', () => {
    expect(grade('The cat sat on the mat. It was warm.')).toBeLessThan(3)
    expect(
      grade(
        'Organizational interdependencies necessitate comprehensive multidimensional evaluation.',
      ),
    ).toBeGreaterThan(15)
  })
})
