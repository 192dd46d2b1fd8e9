import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  ContentError,
  camdenFramework,
  type Framework,
  parseFramework,
  parseSummary,
} from '../src/index.ts'

const folder = join(import.meta.dirname, '../../../stories/fixtures')
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'))
const filesIn = (name: string): string[] =>
  readdirSync(join(folder, name))
    .filter((file) => file.endsWith('.json'))
    .map((file) => `${name}/${file}`)

const frameworks = new Map<string, Framework>(
  filesIn('frameworks').map((path) => {
    const framework = parseFramework(read(path), camdenFramework)
    return [framework.id, framework]
  }),
)

describe('every shared summary', () => {
  test.each(filesIn('summaries'))('%s is valid and says that it is an example', (path) => {
    const file = read(path) as { framework?: string }
    const summary = parseSummary(file, frameworks.get(file.framework ?? ''), { subject: path })
    expect(summary.example).toBe(true)
  })
})

describe('every shared framework', () => {
  test.each([...frameworks.keys()])('%s has dimensions with labels and definitions', (id) => {
    const { dimensions = [] } = frameworks.get(id) ?? {}
    expect(dimensions.length).toBeGreaterThanOrEqual(2)
    for (const dimension of dimensions) {
      expect(dimension).toMatchObject({ label: expect.anything(), definition: expect.anything() })
    }
  })
})

const problemsOf = (path: string): readonly string[] => {
  try {
    parseSummary(read(path))
    return []
  } catch (error) {
    if (error instanceof ContentError) return error.issues.map((issue) => issue.path)
    throw error
  }
}

test('the bad files have the problems that they show', () => {
  expect(problemsOf('bad/one-problem.json')).toEqual(['groups[0].cells.outcome'])
  expect(problemsOf('bad/several-problems.json')).toEqual(
    expect.arrayContaining([
      'quesiton',
      'total',
      'groups[0].cells.intrinsic-benefits.median',
      'groups[0].cells.community-engagement.median',
      'groups[0].cells.outcome',
      'groups[1].kind',
      'groups[1].id',
    ]),
  )
})
