import { describe, expect, it } from 'vitest'
import { summaryPaths } from './summary-files.ts'

const paths = (path: string, waves: readonly string[]): readonly string[] =>
  summaryPaths(
    path,
    waves.map((wave) => ({ measure: 'matters' as const, wave })),
  )

describe('the paths of several summaries', () => {
  it('begin with the one that was given', () => {
    expect(paths('out/a.json', ['2025', '2026 / fall'])).toEqual([
      'out/a.json',
      'out/a.2026-fall.json',
    ])
    expect(paths('a', ['1', '2'])).toEqual(['a', 'a.2'])
    expect(paths('out.d/.a', ['1', '2'])).toEqual(['out.d/.a', 'out.d/.a.2'])
  })

  it('are never the same twice', () => {
    expect(paths('a.json', ['0', 'Fall', 'fall', 'FALL!'])).toEqual([
      'a.json',
      'a.fall.json',
      'a.fall.2.json',
      'a.fall.3.json',
    ])
  })

  it('leave no folder by the name of a round', () => {
    for (const path of paths('out/a.json', ['x', '../../b', '..', '/'])) {
      expect(path).toMatch(/^out\/a[^/]*$/)
    }
  })
})
