import { expect, it } from 'vitest'
import { ContentError } from '../schema/content-error.ts'
import { parseMap } from './response-map.ts'

const problemsOf = (input: unknown): readonly string[] => {
  try {
    parseMap(input, undefined, { subject: 'map.json' })
  } catch (error) {
    if (error instanceof ContentError) {
      return error.issues.map(({ path, found, wanted, hint }) =>
        [path, found, wanted, hint].join(' | '),
      )
    }
    throw error
  }
  return []
}

it('reads a map from an object or from JSON, its own columns first of all', () => {
  const map = { columns: { Q1: { dimension: 'outcomes' }, Q2: { as: 'group' } } }
  expect(parseMap(map)).toEqual(map)
  expect(parseMap(JSON.stringify(map))).toEqual(map)
})

it('names every problem with its place and its mend', () => {
  const problems = problemsOf({
    colums: {},
    columns: {
      Q1: { dimension: 'outcome' },
      Q2: { as: 'grup' },
      Q3: {},
      Q4: { as: 'group', dimension: 'outcomes' },
    },
    measure: 'matter',
    scale: { min: 5, max: 1 },
    words: { 'Not sure': 'notsure' },
    groups: { '1': { kind: 'residents' } },
  })
  expect(problems).toEqual([
    expect.stringContaining('Did you mean "columns"?'),
    expect.stringMatching(/^columns\.Q1\.dimension .*Did you mean "outcomes"\?/),
    expect.stringMatching(/^columns\.Q2\.as .*Did you mean "group"\?/),
    expect.stringMatching(/^measure .*Did you mean "matters"\?/),
    expect.stringMatching(/^groups.*kind .*"community", "organization" or "other"/),
    expect.stringMatching(/^columns\.Q3 .*neither "as" nor "dimension"/),
    expect.stringMatching(/^columns\.Q4 .*both "as" and "dimension"/),
    expect.stringMatching(/^scale\.max .*above the scale's min, 5/),
    expect.stringMatching(/^words.*"notsure"/),
  ])
})

it('says that a file is no JSON', () => {
  expect(problemsOf('{')).toEqual([expect.stringContaining('not JSON')])
})
