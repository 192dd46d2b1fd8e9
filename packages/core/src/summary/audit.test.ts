import { describe, expect, it } from 'vitest'
import { inTurn, madeResponses } from '../../test/made-responses.ts'
import type { AuditLeak } from '../model/protection.ts'
import type { Cell, Count, Group, Summary } from '../model/summary.ts'
import { audit } from './audit.ts'
import { summarize } from './summarize.ts'

const hidden: Cell = { state: 'too-few' }
const shown = (n: Count, value = 3, rest: object = {}): Cell => ({
  state: 'shown',
  value,
  n,
  ...rest,
})

const group = (id: string, cell: Cell, pools?: readonly string[]): Group => ({
  id,
  label: id.toUpperCase(),
  kind: 'other',
  ...(pools && { pools }),
  cells: { outcomes: cell },
})

const file = (groups: readonly Group[], rest: Partial<Summary> = {}): Summary => ({
  framework: 'camden-2022',
  statistic: 'median',
  scale: { min: 1, max: 5, labels: {} },
  privacy: { preset: 'opinion-5', minimum: 5, rules: '1' },
  example: false,
  groups,
  ...rest,
})

/** Kind, group, and what its count lies between. */
const found = (...files: Summary[]) =>
  audit(files).leaks.map(({ kind, group: id, low, high }) => [kind, id, low, high])

const nothing: readonly AuditLeak[] = []

describe('totals less shown parts', () => {
  it('give a single hidden part away, with counts or with bands', () => {
    const parts = [group('a', hidden), group('b', shown(6))]
    expect(found(file([...parts, group('t', shown(9), ['a', 'b'])]))).toEqual([
      ['only-hidden-part', 'a', 3, 3],
    ])
    const banded = [
      group('a', hidden),
      group('b', shown('10–19')),
      group('t', shown('20–49'), ['a', 'b']),
    ]
    expect(found(file(banded))).toEqual([['only-hidden-part', 'a', 1, 4]])
  })

  it('leave two hidden parts safe when their counts can differ', () => {
    const parts = [group('a', hidden), group('b', shown('5–9')), group('d', hidden)]
    expect(found(file([...parts, group('t', shown('10–19'), ['a', 'b', 'd'])]))).toEqual([])
    const unprotected = [group('a', hidden), group('b', shown(6)), group('d', hidden)]
    const total = group('t', shown(13), ['a', 'b', 'd'])
    const { privacy: _, ...plain } = file([...unprotected, total])
    expect(found(plain)).toEqual([])
  })

  it('give two hidden parts away when both have to be as large as hidden parts can be', () => {
    const parts = [group('a', hidden), group('b', shown(6)), group('d', hidden)]
    expect(found(file([...parts, group('t', shown(14), ['a', 'b', 'd'])]))).toEqual([
      ['count', 'a', 4, 4],
      ['count', 'd', 4, 4],
    ])
    expect(found(file([...parts, group('t', shown(13), ['a', 'b', 'd'])]))).toEqual([
      ['count', 'a', 3, 4],
      ['count', 'd', 3, 4],
    ])
  })

  it('are found through other totals', () => {
    const parts = [group('a', hidden), group('b', hidden), group('c', hidden), group('d', shown(9))]
    const pairs = [
      group('ab', shown(14), ['a', 'b', 'd']),
      group('bc', shown(16), ['b', 'c', 'd']),
      group('ac', shown(15), ['a', 'c', 'd']),
    ]
    const { privacy: _, ...plain } = file([...parts, ...pairs])
    expect(found(plain)).toEqual([
      ['count', 'a', 2, 2],
      ['count', 'b', 3, 3],
      ['count', 'c', 4, 4],
    ])
  })

  it('are found where a total pools another', () => {
    const groups = [
      group('a', hidden),
      group('b', hidden),
      group('c', hidden),
      group('ab', shown('10–19'), ['a', 'b']),
      group('all', shown('20–49'), ['ab', 'c']),
    ]
    expect(found(file(groups))).toEqual([['only-hidden-part', 'c', 1, 4]])
  })

  it('do not count parts that nobody answered for', () => {
    const groups = [
      group('a', { state: 'pending' }),
      group('b', shown(6)),
      group('t', shown(6), ['a', 'b']),
    ]
    expect(found(file(groups))).toEqual([])
  })
})

describe('answers', () => {
  it('of a hidden group are known when nearly all of the total say the same', () => {
    const parts = [group('a', hidden), group('b', shown('5–9', 5)), group('d', hidden)]
    const same = { q1: 5, q3: 5, agreement: 'nearly-all' }
    const total = group('t', shown('10–19', 5, same), ['a', 'b', 'd'])
    expect(found(file([...parts, total]))).toEqual([
      ['answers', 'a', 1, 4],
      ['answers', 'd', 1, 4],
    ])
  })

  it('of a hidden group are not known from a total that is spread', () => {
    const parts = [group('a', hidden), group('b', shown('5–9', 5)), group('d', hidden)]
    const total = group('t', shown('10–19', 4, { q1: 2, q3: 5, agreement: 'split' }), [
      'a',
      'b',
      'd',
    ])
    expect(found(file([...parts, total]))).toEqual([])
  })

  it('that contradict their total are passed over for the counts', () => {
    const parts = [group('a', hidden), group('b', shown(60, 1)), group('d', hidden)]
    const groups = [...parts, group('t', shown(68, 5, { q1: 5, q3: 5 }), ['a', 'b', 'd'])]
    expect(found(file(groups))).toEqual([
      ['count', 'a', 4, 4],
      ['count', 'd', 4, 4],
    ])
  })

  it('that fit no total at all give nothing away, and are said', () => {
    const groups = [
      group('a', hidden),
      group('d', hidden),
      group('b', shown(9)),
      group('t', shown(3), ['a', 'b', 'd']),
    ]
    const result = audit([file(groups)])
    expect(result.leaks).toEqual(nothing)
    expect(result.contradictions).toEqual([{ summary: 0, group: 't', dimension: 'outcomes' }])
  })
})

describe('several files', () => {
  it('one person apart between two waves are found', () => {
    const one = file([group('a', shown(12))], { collaborative: 'river', wave: '1' })
    const two = file([group('a', shown(13, 4))], { collaborative: 'river', wave: '2' })
    expect(found(one, two)).toEqual([['waves', 'a', 1, 1]])
    expect(
      found(one, file([group('a', shown(24))], { collaborative: 'river', wave: '2' })),
    ).toEqual([])
    expect(found(one, { ...two, collaborative: 'other' })).toEqual([])
    const bands = (wave: string) => file([group('a', shown('10–19'))], { wave })
    expect(found(bands('1'), bands('2'))).toEqual([])
  })

  it('whose filters leave out, share or part a few people are found', () => {
    const cut = (n: Count, filter?: string) =>
      file([group('a', shown(n))], filter === undefined ? {} : { filter })
    expect(found(cut(20), cut(18, 'Under 40'))).toEqual([['filters', 'a', 2, 2]])
    expect(found(cut(20, 'Under 41'), cut(19, 'Under 40'))).toEqual([['filters', 'a', 1, 1]])
    expect(found(cut(30), cut(19, 'North'), cut(13, 'River'))).toEqual([['filters', 'a', 2, 2]])
    expect(found(cut(30), cut(16, 'North'), cut(14, 'South'))).toEqual([])
    expect(found(cut('20–49'), cut('20–49', 'North'))).toEqual([])
  })

  it('that show what another hides are found', () => {
    const strict = file([group('a', hidden)], { collaborative: 'river' })
    const loose = file([group('a', shown('5–9'))], { collaborative: 'river' })
    expect(found(strict, loose)).toEqual([['shown-elsewhere', 'a', 5, 9]])
    expect(found(strict, { ...loose, measure: 'happening' })).toEqual([])
  })

  it('put a total of one against the parts of another', () => {
    const parts = file([group('a', hidden), group('b', shown(30))])
    const none: Cell = { state: 'pending' }
    const { cells: _, ...a } = group('a', none)
    const { cells: __, ...b } = group('b', none)
    const total = file([
      { ...a, cells: {} },
      { ...b, cells: {} },
      group('t', shown(33), ['a', 'b']),
    ])
    expect(found(parts, total)).toEqual([['only-hidden-part', 'a', 3, 3]])
    const [leak] = audit([parts, total]).leaks
    expect(new Set(leak?.from.map(({ summary }) => summary))).toEqual(new Set([0, 1]))
  })

  it('of people who agreed to be shown, or of ratings agreed in a room, are no leak', () => {
    const agreed = (n: number, wave: string) =>
      file([group('a', shown(n))], {
        wave,
        privacy: { preset: 'shown-by-agreement', minimum: 1, rules: '1' },
      })
    expect(found(agreed(12, '1'), agreed(13, '2'))).toEqual([])
    const room = (n: number, wave: string) =>
      file([group('a', shown(n))], { wave, statistic: 'agreed-rating' })
    expect(found(room(12, '1'), room(13, '2'))).toEqual([])
  })
})

it('passes a safe file and counts what is hidden', () => {
  const result = audit([file([group('a', hidden), group('b', shown('5–9'))])])
  expect(result).toEqual({ passed: true, leaks: [], hidden: 1, contradictions: [] })
  expect(audit([])).toMatchObject({ passed: true, hidden: 0 })
})

it('finds what a careless hand adds to a safe set of files', () => {
  const people = (count: number) => inTurn(count)
  const responses = madeResponses([
    { id: 'a', kind: 'community', units: people(3) },
    { id: 'b', kind: 'organization', units: people(14) },
    { id: 'c', kind: 'organization', units: people(21) },
  ])
  const { summaries } = summarize(responses, undefined, {
    pool: [{ label: 'All', ids: ['a', 'b', 'c'] }],
  })
  expect(audit(summaries).passed).toBe(true)
  const careless = file(
    ['a', 'b', 'c', 'all'].map((id) =>
      id === 'all' ? group(id, shown(38), ['a', 'b', 'c']) : { ...group(id, hidden), cells: {} },
    ),
    { measure: 'matters' },
  )
  const { leaks } = audit([...summaries, careless])
  expect(leaks.map(({ kind, group: id, dimension }) => [kind, id, dimension])).toEqual([
    ['shown-elsewhere', 'all', 'outcomes'],
    ['only-hidden-part', 'a', 'outcomes'],
  ])
})
