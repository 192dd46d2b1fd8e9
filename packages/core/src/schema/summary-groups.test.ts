import { describe, expect, it } from 'vitest'
import { said } from '../../test/said.ts'
import { parseSummary } from './summary.ts'

describe('groups', () => {
  const groups = (...list: object[]): unknown => ({
    groups: list.map((group) => ({ cells: {}, ...group })),
  })

  it('get their id from the label and their label from the id', () => {
    const read = parseSummary(
      groups(
        { label: ' Children’s Services (county)' },
        { label: 'سكان الحي' },
        { id: 'cbo' },
        { label: '—' },
      ),
    ).groups
    expect(read.map(({ id, label }) => [id, label])).toEqual([
      ['children-s-services-county', 'Children’s Services (county)'],
      ['سكان-الحي', 'سكان الحي'],
      ['cbo', 'cbo'],
      ['group-4', '—'],
    ])
  })

  it('have ids and labels of their own, and one of several a name', () => {
    expect(
      said(
        groups({ label: 'Residents' }, { label: 'residents' }, { id: 'residents', label: 'R' }, {}),
      ),
    ).toEqual([
      'groups[3].label | nothing | a label | Only a single group may go without one.',
      'groups[1].label | "residents" a second time | a label of its own | ',
      'groups[2].id | "residents" a second time | an id of its own | ',
    ])
  })

  it('name only sectors and groups that exist', () => {
    expect(
      said(groups({ label: 'A', sector: 'health' }, { label: 'All', pools: ['a', 'b', 'all'] })),
    ).toEqual([
      'groups[0].sector | "health" | the id of a sector | Did you mean "healthcare"?',
      'groups[1].pools[1] | "b" | the id of another group | Did you mean "a"?',
      'groups[1].pools[2] | "all" | the id of another group | A group cannot pool itself.',
    ])
    expect(said(groups({ id: 'a', pools: ['b'] }, { id: 'b', pools: ['a'] }))).toHaveLength(2)
    expect(said(groups({ id: 'a', pools: [0] }))).toHaveLength(1)
    expect(said(groups({ id: 'a' }, { id: 'b' }, { id: 'c', pools: ['a', 'b'] }))).toEqual([])
  })

  it('are at most 40, with labels of at most 200 characters on one line', () => {
    const many = (count: number): unknown =>
      groups(...Array.from({ length: count }, (_, index) => ({ label: `G${index}` })))
    expect(said(many(40))).toEqual([])
    expect(said(many(41))).toEqual(['groups | 41 entries | a list of groups of at most 40 | '])
    expect(said(groups({ label: '😀'.repeat(200) }))).toEqual([])
    expect(said(groups({ label: '😀'.repeat(201) }))).toEqual([
      'groups[0].label | 201 characters | text on one line of at most 200 characters | ',
    ])
    expect(said(groups({ label: 'a\u0007b' }))).toEqual([
      'groups[0].label | "a\\u0007b" | text on one line of at most 200 characters | Take out line breaks and control characters.',
    ])
    expect(said(groups({ series: 5 }))).toEqual(['groups[0].series | 5 | 1, 2, 3 or 4 | '])
  })
})
