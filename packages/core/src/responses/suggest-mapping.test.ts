import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readResponses } from './read-responses.ts'
import { suggestMapping } from './suggest-mapping.ts'
import { readTable } from './survey-table.ts'

const folder = join(import.meta.dirname, '../../../../fixtures/responses')
const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)))
const propose = (text: string) => suggestMapping(readTable(text))
const choiceFor = (text: string, column: string) =>
  propose(text).choices.find((choice) => choice.column === column)

describe('suggestMapping', () => {
  it.each([
    ['qualtrics-choice-text.tsv', 23],
    ['surveymonkey.csv', 19],
    ['google-forms.csv', 20],
  ])('proposes a map that reads %s', (name, rowsRead) => {
    const { map, missing } = suggestMapping(readTable(bytes(name)))
    expect(missing).toEqual([])
    expect(readResponses(bytes(name), { map }).report.rowsRead).toBe(rowsRead)
  })

  it('is sure of our own wording, and only likely about a name that says no measure', () => {
    const text =
      'How much is this happening? [We can see results that matter to us.],Outcomes\n3,4\n5,2\n1,1\n'
    const [item, name] = propose(text).choices
    expect(item).toMatchObject({
      dimension: 'outcomes',
      measure: 'happening',
      confidence: 'sure',
      reason: 'item-wording',
    })
    expect(name).toMatchObject({
      dimension: 'outcomes',
      measure: 'matters',
      confidence: 'likely',
      reason: 'dimension-name',
      measureAssumed: true,
    })
  })

  it('takes a column for answers only where its cells are answers', () => {
    expect(choiceFor('group,Outcomes\nA,fewer visits\nB,more trust\n', 'Outcomes')?.as).not.toBe(
      'dimension',
    )
  })

  it('leaves two columns for one dimension to the reader', () => {
    const text = 'How much does this matter? [Outcomes],What matters: Outcomes\n3,4\n5,2\n'
    const choices = propose(text).choices.filter(({ dimension }) => dimension === 'outcomes')
    expect(choices.map(({ confidence }) => confidence)).toEqual(['sure', 'unsure'])
  })

  it('never proposes what identifies people', () => {
    const text =
      'Your role or e-mail,Email,matters_outcomes\nana@example.org,x@example.org,4\nluis@example.org,y@example.org,5\n'
    expect(propose(text).choices.map(({ column }) => column)).toEqual(['matters_outcomes'])
  })

  it('proposes checkboxes of a role one by one', () => {
    const text = 'record_id,role___1,role___2,matters_outcomes\n1,1,0,4\n2,0,1,5\n'
    expect(propose(text).map.columns).toMatchObject({
      role___1: { as: 'group', is: '1' },
      role___2: { as: 'group', is: '2' },
    })
  })

  it('knows a sector column by the framework’s sectors', () => {
    const text =
      'Where do you work?,matters_outcomes\nHealthcare,4\nCounty government,5\nHealthcare,1\n'
    expect(choiceFor(text, 'Where do you work?')).toMatchObject({
      as: 'sector',
      confidence: 'likely',
      reason: 'sector-names',
    })
  })

  it('reads tags that are named for dimensions and asks for the documents', () => {
    const { map, missing } = suggestMapping(readTable(bytes('taguette.csv')))
    expect(map.tags).toMatchObject({ 'community-engagement.voice': 'community-engagement' })
    expect(map.tags).not.toHaveProperty('logistics')
    expect(missing).toEqual(['documents'])
  })
})
