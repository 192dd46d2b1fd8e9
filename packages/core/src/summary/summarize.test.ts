import { describe, expect, it } from 'vitest'
import {
  inTurn,
  type MadeGroup,
  madeResponses,
  type Said,
  saying,
} from '../../test/made-responses.ts'
import type { Cell, GroupKind, Summary } from '../model/summary.ts'
import { ContentError } from '../schema/content-error.ts'
import { parseSummary } from '../schema/summary.ts'
import { summaryFile } from '../schema/summary-file.ts'
import { audit } from './audit.ts'
import { summarize } from './summarize.ts'
import type { SummarizeOptions } from './summarize-options.ts'

const group = (id: string, count: number, kind: GroupKind = 'other'): MadeGroup => ({
  id,
  kind,
  units: inTurn(count),
})

const summaryOf = (groups: readonly MadeGroup[], options: SummarizeOptions = {}): Summary =>
  summarize(madeResponses(groups), undefined, options).summaries[0] as Summary

const cellOf = (
  summary: Summary | undefined,
  id: string,
  dimension = 'outcomes',
): Cell | undefined => summary?.groups.find((one) => one.id === id)?.cells[dimension]

/** What stands in each group's cells: `shown` or the kind of nothing. */
const states = (summary: Summary): Record<string, string> =>
  Object.fromEntries(
    summary.groups.map(({ id, cells }) => [
      id,
      [...new Set(Object.values(cells).map(({ state }) => state))].join(' '),
    ]),
  )

const total = (...ids: string[]) => ({ pool: [{ label: 'Total', ids }] })

describe('the worked cases', () => {
  it('A 3, B 6, total 9: A and the total are hidden', () => {
    const summary = summaryOf([group('a', 3), group('b', 6)], total('a', 'b'))
    expect(states(summary)).toEqual({ a: 'too-few', b: 'shown', total: 'too-few' })
  })

  it('A 3, B 6, D 4, total 13: A and D are hidden', () => {
    const groups = [group('a', 3), group('b', 6), group('d', 4)]
    const expected = { a: 'too-few', b: 'shown', d: 'too-few', total: 'shown' }
    expect(states(summaryOf(groups, total('a', 'b', 'd')))).toEqual(expected)
    const exact = { privacy: { minimum: 5, exactCounts: true }, ...total('a', 'b', 'd') }
    expect(states(summaryOf(groups, exact))).toEqual(expected)
  })

  it('A 4 alone: hidden, and there is no total', () => {
    expect(states(summaryOf([group('a', 4)]))).toEqual({ a: 'too-few' })
  })

  it('cms-11, A 12, B 10, C none: B is hidden, C pending, and a total hidden', () => {
    const groups = [group('a', 12), group('b', 10), { ...group('c', 3), units: saying('skipped') }]
    expect(states(summaryOf(groups, { privacy: 'cms-11' }))).toEqual({
      a: 'shown',
      b: 'too-few',
      c: 'pending',
    })
    const pooled = summaryOf(groups, { privacy: 'cms-11', ...total('a', 'b', 'c') })
    expect(states(pooled)).toMatchObject({ a: 'shown', b: 'too-few', total: 'too-few' })
  })
})

describe('tiers', () => {
  const cell = (count: number, options: SummarizeOptions = {}) =>
    cellOf(summaryOf([group('a', count)], options), 'a')

  it('under twice the minimum: the median and a band', () => {
    expect(cell(9)).toEqual({ state: 'shown', value: 3, n: '5–9' })
  })

  it('from twice: quartiles and agreement', () => {
    expect(cell(10)).toEqual({
      state: 'shown',
      value: 3,
      q1: 2,
      q3: 4,
      n: '10–19',
      agreement: 'split',
    })
  })

  it('from four times: the share of each answer', () => {
    expect(cell(19)).not.toHaveProperty('answers')
    expect(cell(20)).toMatchObject({ answers: { 1: 0.2, 2: 0.2, 3: 0.2, 4: 0.2, 5: 0.2 } })
    expect(cell(40, { privacy: 'cms-11' })).not.toHaveProperty('answers')
    expect(cell(44, { privacy: 'cms-11' })).toHaveProperty('answers')
  })

  it('says "nearly all" of the same answer and no more', () => {
    const same = summaryOf([
      { id: 'a', kind: 'other', units: saying(...Array<number>(30).fill(5)) },
    ])
    expect(cellOf(same, 'a')).toEqual({
      state: 'shown',
      value: 5,
      q1: 5,
      q3: 5,
      n: '20–49',
      agreement: 'nearly-all',
    })
  })
})

describe('counts', () => {
  it('are bands, and numbers only where the policy allows them', () => {
    const bands = [5, 9, 10, 19, 20, 49, 50, 200].map((count) => {
      const cell = cellOf(summaryOf([group('a', count)]), 'a')
      return cell?.state === 'shown' && cell.n
    })
    expect(bands).toEqual(['5–9', '5–9', '10–19', '10–19', '20–49', '20–49', '50+', '50+'])
    const exact = summaryOf([group('a', 23)], { privacy: { minimum: 5, exactCounts: true } })
    expect(cellOf(exact, 'a')).toMatchObject({ n: 23 })
  })

  it('of those not sure or skipping stand apart, from the minimum up, and never as an answer', () => {
    const units = [
      ...saying(4, 4, 4, 4, 4, 4),
      ...saying(...Array(6).fill('not-sure'), ...Array(3).fill('skipped')),
    ]
    expect(cellOf(summaryOf([{ id: 'a', kind: 'other', units }]), 'a')).toEqual({
      state: 'shown',
      value: 4,
      n: '5–9',
      notSure: '5–9',
    })
  })
})

describe('kinds of nothing', () => {
  const state = (...said: readonly Said[]) =>
    cellOf(summaryOf([{ id: 'a', kind: 'community', units: saying(...said) }]), 'a')?.state

  it('tells nobody yet, not asked, not raised and withdrawn apart', () => {
    expect(state('skipped', 'skipped')).toBe('pending')
    expect(state('not-asked', 'not-asked')).toBe('not-asked')
    expect(state(...Array(5).fill('not-raised'))).toBe('not-raised')
    expect(state('withdrawn')).toBe('withdrawn')
  })

  it('does not tell what all of a few people said', () => {
    expect(state('not-sure', 'not-sure')).toBe('too-few')
    expect(state('not-raised', 'not-raised')).toBe('too-few')
    expect(state(4, 'skipped')).toBe('too-few')
  })

  it('says of a dimension that the file does not ask about that it was not asked', () => {
    const responses = madeResponses([group('a', 8)])
    const asked = { ...responses, dimensions: ['outcomes'] }
    const [summary] = summarize(asked).summaries
    expect(cellOf(summary, 'a', 'outcomes')?.state).toBe('shown')
    expect(cellOf(summary, 'a', 'intrinsic-benefits')?.state).toBe('not-asked')
  })
})

describe('totals', () => {
  it('are made only where they are asked for, and stand after their parts', () => {
    const groups = [group('a', 8, 'community'), group('b', 8, 'community'), group('c', 8)]
    expect(summaryOf(groups).groups.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    const pooled = summaryOf(groups, { pool: [{ label: 'Residents', ids: ['a', 'b'] }] })
    expect(pooled.groups.map(({ id, kind, pools }) => [id, kind, pools])).toEqual([
      ['a', 'community', undefined],
      ['b', 'community', undefined],
      ['residents', 'community', ['a', 'b']],
      ['c', 'other', undefined],
    ])
  })

  it('show two small groups as one, if that is asked for', () => {
    const summary = summaryOf([group('a', 3), group('b', 4)], total('a', 'b'))
    expect(states(summary)).toEqual({ a: 'too-few', b: 'too-few', total: 'shown' })
  })

  it('that have to stay cost the largest organization, and a community group last', () => {
    const keep = { pool: [{ label: 'Total', ids: ['a', 'b', 'c', 'd'], keep: true }] }
    const groups = [
      group('a', 3, 'community'),
      group('b', 40, 'community'),
      group('c', 12, 'organization'),
      group('d', 8, 'organization'),
    ]
    expect(states(summaryOf(groups, keep))).toEqual({
      a: 'too-few',
      b: 'shown',
      c: 'too-few',
      d: 'shown',
      total: 'shown',
    })
    const onlyCommunity = groups.map((one) => ({ ...one, kind: 'community' as const }))
    expect(states(summaryOf(onlyCommunity, keep))).toMatchObject({ b: 'too-few', c: 'shown' })
  })

  it('inside one another give nobody away: the wider one goes', () => {
    const groups = [group('a', 3), group('b', 4), group('c', 4), group('d', 9)]
    const summary = summaryOf(groups, {
      pool: [
        { label: 'Some', ids: ['a', 'b', 'd'] },
        { label: 'All', ids: ['a', 'b', 'c', 'd'] },
      ],
    })
    expect(states(summary)).toMatchObject({ some: 'shown', all: 'too-few' })
  })
})

describe('waves, measures and filters', () => {
  it('give a summary each, the waves in order', () => {
    const groups = [
      { ...group('a', 9), wave: '2026' },
      { ...group('a', 4), wave: '2025' },
    ]
    const { summaries } = summarize(madeResponses(groups), undefined, { collaborative: 'river' })
    expect(summaries.map(({ wave, collaborative }) => [wave, collaborative])).toEqual([
      ['2025', 'river'],
      ['2026', 'river'],
    ])
    expect(summaries.map((summary) => cellOf(summary, 'a')?.state)).toEqual(['too-few', 'shown'])
    const [only] = summarize(madeResponses(groups), undefined, { wave: '2026' }).summaries
    expect(only?.wave).toBe('2026')
  })

  const byPlace = (inside: number, outside: number) =>
    madeResponses([
      { ...group('a', inside), sector: 'healthcare' },
      { ...group('a', outside), sector: 'county-government' },
    ])
  const filter = [{ label: 'Clinics', sectors: ['healthcare'] }]

  it('hide a filter that leaves out a few people', () => {
    const { summaries, report } = summarize(byPlace(12, 3), undefined, { filter })
    expect(summaries.map((summary) => cellOf(summary, 'a')?.state)).toEqual(['shown', 'too-few'])
    expect(report.hidden).toMatchObject([{ summary: 1, group: 'a', reason: 'filter' }])
  })

  it('show a filter that leaves out enough people', () => {
    const { summaries } = summarize(byPlace(12, 7), undefined, { filter })
    expect(summaries.map(({ filter: name }) => name)).toEqual([undefined, 'Clinics'])
    expect(summaries.map((summary) => cellOf(summary, 'a')?.state)).toEqual(['shown', 'shown'])
  })

  it('hide the later of two filters that share or part a few people', () => {
    const people = [
      { ...group('a', 20), sector: 'healthcare' },
      { ...group('a', 3), sector: 'county-government' },
      { ...group('a', 20), sector: 'community-based-organizations' },
    ]
    const { summaries } = summarize(madeResponses(people), undefined, {
      filter: [
        { label: 'One', sectors: ['healthcare', 'county-government'] },
        { label: 'Two', sectors: ['county-government', 'community-based-organizations'] },
      ],
    })
    const shown = summaries.map((summary) => cellOf(summary, 'a')?.state)
    expect(shown).toEqual(['shown', 'shown', 'too-few'])
  })

  it('keep answers from several standpoints of one person apart', () => {
    const made = madeResponses([group('a', 8)])
    const responses = made.responses.flatMap((response) => [
      { ...response, lens: 'individual' as const },
      { ...response, lens: 'organizational' as const },
    ])
    const { summaries } = summarize({ ...made, responses })
    expect(summaries.map(({ filter: lens }) => lens)).toEqual(['individual', 'organizational'])
    expect(cellOf(summaries[0], 'a')).toMatchObject({ n: '5–9' })
  })
})

describe('what is out already', () => {
  const groups = [group('a', 3, 'community'), group('b', 30, 'organization'), group('c', 9)]
  const exact = { privacy: { minimum: 5, exactCounts: true } }

  it('is protected against: a part goes when the total cannot be taken back', () => {
    const part = (id: string) => ({ id, label: id, kind: 'other' as const, cells: {} })
    const published: Summary = {
      framework: 'camden-2022',
      measure: 'matters',
      statistic: 'median',
      scale: { min: 1, max: 5, labels: {} },
      example: false,
      groups: [
        part('a'),
        part('b'),
        part('c'),
        {
          ...part('total'),
          pools: ['a', 'b', 'c'],
          cells: { outcomes: { state: 'shown', value: 3, n: 42 } },
        },
      ],
    }
    const { summaries, report } = summarize(madeResponses(groups), undefined, {
      ...exact,
      published: [published],
    })
    const [summary] = summaries
    expect(['a', 'b', 'c'].map((id) => cellOf(summary, id)?.state)).toEqual([
      'too-few',
      'too-few',
      'shown',
    ])
    expect(report.alreadyOut).toEqual([])
    expect(audit([published, ...summaries]).passed).toBe(true)
  })

  it('is said where hiding more here would not help', () => {
    const [open] = summarize(madeResponses(groups), undefined, {
      privacy: 'shown-by-agreement',
    }).summaries
    const { report } = summarize(madeResponses(groups), undefined, {
      published: [open as Summary],
    })
    expect(report.alreadyOut.map(({ kind, group: id }) => [kind, id])).toContainEqual([
      'shown-elsewhere',
      'a',
    ])
  })
})

it('hides nothing where those who answered agreed, and says who confirmed it', () => {
  const summary = summaryOf([group('a', 2), group('b', 1)], {
    privacy: 'shown-by-agreement',
    confirmedBy: 'The council',
    ...total('a', 'b'),
  })
  expect(states(summary)).toEqual({ a: 'shown', b: 'shown', total: 'shown' })
  expect(cellOf(summary, 'b')).toMatchObject({ value: 1, n: 1 })
  expect(summary.privacy).toEqual({
    preset: 'shown-by-agreement',
    minimum: 1,
    rules: '1',
    confirmedBy: 'The council',
  })
})

describe('a policy of one’s own', () => {
  it('is written into the file', () => {
    const privacy = { minimum: 8, spreadFrom: 30 }
    const summary = summaryOf([group('a', 25), group('b', 7)], { privacy })
    expect(states(summary)).toEqual({ a: 'shown', b: 'too-few' })
    expect(cellOf(summary, 'a')).not.toHaveProperty('q1')
    expect(summary.privacy).toEqual({ preset: 'custom', minimum: 8, rules: '1', spreadFrom: 30 })
    expect(parseSummary(JSON.stringify(summaryFile(summary)))).toEqual(summary)
  })

  it('gives up exact counts before it hides more', () => {
    const groups = [group('a', 4), group('b', 6), group('d', 4)]
    const { summaries, report } = summarize(madeResponses(groups), undefined, {
      privacy: { minimum: 5, exactCounts: true },
      ...total('a', 'b', 'd'),
    })
    expect(cellOf(summaries[0], 'total')).toMatchObject({ state: 'shown', n: '10–19' })
    expect(report.coarsened).toMatchObject([
      { group: 'b', left: 'count' },
      { group: 'total', left: 'count' },
    ])
  })

  it('may not be weaker than the presets', () => {
    const problems = (privacy: SummarizeOptions['privacy']) => {
      try {
        summarize(madeResponses([group('a', 9)]), undefined, { privacy: privacy ?? 'opinion-5' })
        return []
      } catch (error) {
        if (error instanceof ContentError) return error.issues.map(({ path }) => path)
        throw error
      }
    }
    expect(problems({ minimum: 4 })).toEqual(['privacy.minimum'])
    expect(problems({ minimum: 5.5 })).toEqual(['privacy.minimum'])
    expect(problems({ minimum: 6, spreadFrom: 11, answersFrom: 23 })).toEqual([
      'privacy.spreadFrom',
      'privacy.answersFrom',
    ])
    expect(problems('opinion-6' as 'opinion-5')).toEqual(['privacy'])
  })
})

it('names every option that does not fit, with the mend', () => {
  const run = () =>
    summarize(madeResponses([group('families', 9), group('b', 9)]), undefined, {
      wave: '2030',
      pool: [
        { label: 'B', ids: ['familes', 'b'] },
        { label: 'One', ids: ['b', 'b'] },
      ],
    })
  expect(run).toThrow(ContentError)
  expect(run).toThrow(/Did you mean "families"\?/)
  expect(run).toThrow(/at least two groups/)
  expect(run).toThrow(/a wave of the responses/)
})

describe('other scales', () => {
  const scale = { min: 0, max: 10, labels: {} }

  it('carry the thresholds of agreement as data', () => {
    const units = saying(0, 1, 2, 3, 5, 5, 7, 8, 9, 10, 10, 10)
    const [summary] = summarize(
      madeResponses([{ id: 'a', kind: 'other', units }], { scale }),
    ).summaries
    expect(summary?.agreement).toEqual({ low: 2.5, high: 7.5, close: 1 })
    expect(cellOf(summary, 'a')).toMatchObject({ agreement: 'split' })
    expect(parseSummary(JSON.stringify(summaryFile(summary as Summary)))).toEqual(summary)
  })

  it('are shares from 0 to 1 for emphasis', () => {
    const units = saying(0.1, 0.2, 0.2, 0.3, 0.25, 0.4)
    const responses = madeResponses([{ id: 'a', kind: 'other', units }], {
      measure: 'emphasis',
      scale,
    })
    const [summary] = summarize(responses).summaries
    expect(summary).toMatchObject({ measure: 'emphasis', scale: { min: 0, max: 1 } })
    expect(cellOf(summary, 'a')).toMatchObject({ value: 0.225 })
  })
})

it('names what is counted, and nothing of the input', () => {
  const summary = summaryOf([group('a', 9)], {
    title: 'Why we take part',
    source: { text: 'Partner survey', collected: '2026-04' },
    question: { matters: 'How much does this matter?' },
    example: true,
  })
  expect(Object.keys(summary).sort()).toEqual([
    'example',
    'framework',
    'groups',
    'measure',
    'privacy',
    'question',
    'scale',
    'source',
    'statistic',
    'title',
  ])
  expect(summary.source).toEqual({ text: 'Partner survey', collected: '2026-04', unit: 'person' })
})

it('stands empty responses', () => {
  const [summary] = summarize(madeResponses([])).summaries
  expect(summary?.groups).toEqual([])
})
