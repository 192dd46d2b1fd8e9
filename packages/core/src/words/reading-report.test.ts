import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  describeMapping,
  describeReading,
  readResponses,
  readTable,
  suggestMapping,
} from '../index.ts'
import { responsesWords as english } from './en/responses.ts'
import { spanish } from './es/index.ts'
import { responsesWords } from './es/responses.ts'

const folder = join(import.meta.dirname, '../../../../fixtures/responses')
const text = (name: string): string => readFileSync(join(folder, name), 'utf8')

describe('describeReading', () => {
  const { report } = readResponses(text('qualtrics.csv'), { map: text('qualtrics.map.json') })
  const said = describeReading(report)

  it('names each dropped column, row and cell with its reason', () => {
    expect(said).toEqual(
      expect.arrayContaining([
        'Read as a Qualtrics export.',
        'The file has 27 rows below its heading.',
        '“IPAddress” can tell who answered (IP addresses) and was dropped before anything was read.',
        '“Q3_1” was read as answers about Intrinsic benefits (how much it matters).',
        '1 row left out: a test run of the survey. Row 6.',
        '1 row left out: the survey was not finished. Row 29.',
        '1 answer in “Q3_1” left out: it is outside the scale. Row 20. Found: “6”.',
        '“-99” was read as “skipped”, 1 time.',
      ]),
    )
  })

  it('says it in Spanish', () => {
    const spoken = describeReading(report, { language: spanish })
    expect(spoken).toHaveLength(said.length)
    expect(spoken).toContain('El archivo tiene 27 filas bajo el encabezado.')
    expect(spoken.filter((sentence) => said.includes(sentence))).toEqual([])
  })

  it('leaves no slot open in any sentence of any fixture', () => {
    for (const name of ['canonical-long.csv', 'canonical-wide.csv', 'google-forms-es.csv']) {
      const bytes = new Uint8Array(readFileSync(join(folder, name)))
      const { report } = readResponses(bytes)
      for (const language of [undefined, spanish]) {
        const sentences = describeReading(report, { ...(language && { language }) })
        expect(sentences.filter((sentence) => /[{}]|undefined|\.\.$/.test(sentence))).toEqual([])
      }
    }
  })
})

describe('describeMapping', () => {
  const proposal = suggestMapping(readTable(text('surveymonkey.csv')))

  it('says what a column seems to be, how sure that is and why', () => {
    expect(describeMapping(proposal)).toContain(
      '“Which of these best describes you?”: the group; likely. Its heading has a word for the field.',
    )
  })

  it('says what was not found', () => {
    const { choices } = proposal
    expect(describeMapping({ choices, missing: ['group', 'outcomes'] }).at(-1)).toBe(
      'Nothing was found for the group and Outcomes.',
    )
  })
})

it('has the same slots in both languages', () => {
  const slots = (phrase: unknown): string[] =>
    [...new Set(JSON.stringify(phrase).match(/\{[\w-]+\}/g) ?? [])].toSorted()
  for (const [name, phrase] of Object.entries(english)) {
    expect([name, slots(responsesWords[name as keyof typeof english])]).toEqual([
      name,
      slots(phrase),
    ])
  }
})
