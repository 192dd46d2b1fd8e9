import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { page as anyPage, change } from '../../test/pages.ts'
import { changed, mostGroups } from './changes.ts'
import { blankPage, newColumn, type Page } from './page.ts'
import { problemsOf } from './problems.ts'
import { startPage } from './start-page.ts'
import { isExample, summaryOf } from './summary-of.ts'

const texts = (page: Page): (string | undefined)[][] =>
  page.columns.map(({ label, entries }) => [
    label,
    ...['intrinsic-benefits', 'community-engagement', 'outcomes', 'sustainable-system-change'].map(
      (id) => entries[id]?.text,
    ),
  ])

describe('a page', () => {
  it('can be summarized whatever was done to it, or says which cell to mend', () => {
    fc.assert(
      fc.property(anyPage, change, (page, next) => {
        const after = changed(page, next)
        const summary = summaryOf(after)
        const problems = problemsOf(after)
        expect(summary === undefined).toBe(problems.length > 0)
        expect(new Set(after.columns.map(({ key }) => key)).size).toBe(after.columns.length)
        expect(after.columns.length).toBeGreaterThan(0)
        expect(after.columns.length).toBeLessThanOrEqual(mostGroups)
      }),
    )
  })

  it('leaves what was typed where it cannot be read', () => {
    const at = [{ column: 1, dimension: 'outcomes' }]
    const page = changed(blankPage, { type: 'write', at, text: 'four or so' })
    expect(page.columns[0]?.entries.outcomes?.text).toBe('four or so')
    expect(problemsOf(page)).toEqual([
      { code: 'unreadable', column: 1, dimension: 'outcomes', found: 'four or so' },
    ])
  })

  it('asks for names where there are several groups, and for different ones', () => {
    const page = { ...blankPage, columns: [newColumn(1, 'A'), newColumn(2, 'a'), newColumn(3)] }
    expect(problemsOf(page)).toEqual([
      { code: 'same-name', column: 2, other: 1 },
      { code: 'no-name', column: 3 },
    ])
  })

  it('is an example until the last of its example numbers is gone', () => {
    let page = startPage('en')
    expect(isExample(page, page.columns)).toBe(true)
    for (const dimension of Object.keys(page.columns[0]?.entries ?? {})) {
      expect(isExample(page, page.columns)).toBe(true)
      page = changed(page, { type: 'write', at: [{ column: 1, dimension }], text: '2' })
    }
    expect(isExample(page, page.columns)).toBe(false)
  })
})

describe('a pasted table', () => {
  const group = (label: string, ...numbers: string[]) => ({
    label,
    cells: { 'intrinsic-benefits': numbers[0] ?? '', outcomes: numbers[1] ?? '' },
  })

  it('replaces the example', () => {
    const page = changed(startPage('en'), {
      type: 'take-table',
      groups: [group('Residents', '4', '3,5'), group('County', '2', 'too few')],
    })
    expect(texts(page)).toEqual([
      ['Residents', '4', undefined, '3.5', undefined],
      ['County', '2', undefined, 'too-few', undefined],
    ])
    expect(isExample(page, page.columns)).toBe(false)
  })

  it('updates groups of the same name and adds the others', () => {
    const first = changed(blankPage, { type: 'take-table', groups: [group('A', '1', '2')] })
    const page = changed(first, {
      type: 'take-table',
      groups: [group('B', '5', '5'), group('A', '3', '2')],
    })
    expect(texts(page)).toEqual([
      ['A', '3', undefined, '2', undefined],
      ['B', '5', undefined, '5', undefined],
    ])
  })
})

describe('cells laid over the grid', () => {
  it('fill from where the user stands and make room for more groups', () => {
    const at = { column: 1, dimension: 'outcomes' }
    const page = changed(blankPage, { type: 'lay', at, rows: [['4', '5'], ['3', '2'], ['1']] })
    expect(texts(page)).toEqual([
      ['', undefined, undefined, '4', '3'],
      ['', undefined, undefined, '5', '2'],
    ])
  })
})
