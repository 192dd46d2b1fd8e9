import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { camdenOutline } from '../../content/camden-2022/outline.ts'
import {
  frameworkArbitrary,
  nearlyContentArbitrary,
  summaryArbitrary,
} from '../../test/arbitraries.ts'
import { cellOf, said, summaryIssues, withCell } from '../../test/said.ts'
import { defineSummary, parseSummary } from './summary.ts'
import { summaryFile } from './summary-file.ts'
import { summaryShape } from './summary-shape.ts'

const noSingleScore =
  'no such field. There is no single score: the dimensions stand side by side and are never added up, averaged or ranked.'

const contractFile = {
  format: 'value-framework/summary@1',
  framework: 'camden-2022',
  title: 'Why partners take part, spring 2026',
  measure: 'matters',
  statistic: 'median',
  question: 'How much does this matter in why you take part?',
  scale: {
    min: 1,
    max: 5,
    labels: { '1': 'Not at all', '2': 'A little', '3': 'Some', '4': 'A lot', '5': 'A great deal' },
  },
  privacy: { preset: 'opinion-5', minimum: 5, rules: '1' },
  source: { text: 'Partner survey', collected: '2026-04', unit: 'person' },
  example: true,
  groups: [
    {
      id: 'community-members',
      label: 'Community members',
      kind: 'community',
      cells: {
        'intrinsic-benefits': { median: 4, q1: 3, q3: 5, n: '20–49', agreement: 'close' },
        'community-engagement': { state: 'too-few' },
        outcomes: 3.5,
        'sustainable-system-change': { state: 'not-asked' },
      },
    },
  ],
}

describe('a whole file', () => {
  it('is read into a summary, as an object and as text', () => {
    const { format, ...content } = contractFile
    const summary = parseSummary(contractFile)
    expect(summary).toEqual({
      ...content,
      groups: [
        {
          ...content.groups[0],
          cells: {
            'intrinsic-benefits': {
              state: 'shown',
              value: 4,
              q1: 3,
              q3: 5,
              n: '20–49',
              agreement: 'close',
            },
            'community-engagement': { state: 'too-few' },
            outcomes: { state: 'shown', value: 3.5 },
            'sustainable-system-change': { state: 'not-asked' },
          },
        },
      ],
    })
    expect(parseSummary(`\uFEFF${JSON.stringify(contractFile)}`)).toEqual(summary)
    expect(defineSummary(contractFile)).toEqual(summary)
  })

  it('needs only groups, and takes an absent dimension as pending', () => {
    expect(parseSummary({ groups: [{ cells: { outcomes: 4 } }] })).toEqual({
      framework: 'camden-2022',
      statistic: 'unstated',
      scale: { min: 1, max: 5, labels: {} },
      example: false,
      groups: [
        {
          id: 'group-1',
          label: '',
          kind: 'other',
          cells: {
            'intrinsic-benefits': { state: 'pending' },
            'community-engagement': { state: 'pending' },
            outcomes: { state: 'shown', value: 4 },
            'sustainable-system-change': { state: 'pending' },
          },
        },
      ],
    })
    expect(said({})).toEqual(['groups | nothing | a list of groups of at most 40 | '])
  })

  it('says all problems at once, with what to do', () => {
    const input = {
      statistic: 'median',
      groups: [
        { label: 'A', cells: { outcomes: { median: 4 } } },
        { label: 'B', cells: { outcomes: { median: '4,5' } } },
        { label: 'C', cells: { outcome: 3 } },
      ],
    }
    expect(() => parseSummary(input, camdenOutline, { subject: 'summary.json' })).toThrow(
      [
        'summary.json has 2 problems.',
        '',
        '  groups[1].cells.outcomes.median   found "4,5" (text); a number from 1 to 5 is wanted. Write 4.5, with a point.',
        '  groups[2].cells.outcome   no such dimension. Did you mean "outcomes"?',
      ].join('\n'),
    )
  })

  it('says what a text is that holds no JSON', () => {
    expect(said('')).toEqual([expect.stringContaining(' | an empty text | JSON | ')])
    expect(said('<!doctype html>')).toEqual([
      ' | text that is not JSON | JSON | This is a web page or XML; check the address.',
    ])
    expect(said(`"${'a'.repeat(1_400_000)}"`)).toEqual([
      ' | 1.4 MB of text | at most 1 MB | Leave out what the file does not need.',
    ])
    expect(said([])).toEqual([' | a list | an object | '])
    expect(said(undefined)).toEqual([' | nothing | an object | '])
  })

  it('names a newer version, another kind of file and another framework', () => {
    const formats = ['value-framework/summary@2', 'value-framework/framework@1', 'csv']
    const wanted = '"value-framework/summary@1"'
    expect(formats.flatMap((format) => said({ format, groups: [] }))).toEqual([
      `format | "value-framework/summary@2" | ${wanted} | The file is of a newer version than this software knows; update the software.`,
      `format | "value-framework/framework@1" | ${wanted} | This is another kind of file.`,
      `format | "csv" | ${wanted} | `,
    ])
    expect(said({ framework: 'riverside', groups: [] })).toEqual([
      'framework | "riverside" | "camden-2022" | Read the file together with the framework "riverside".',
    ])
    const layered = { ...camdenOutline, id: 'ours', layers: ['camden-2022'] }
    expect(parseSummary({ framework: 'camden-2022', groups: [] }, layered).framework).toBe(
      'camden-2022',
    )
  })

  it('stops at a hundred problems', () => {
    const cells = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`d${index}`, 1]))
    const issues = summaryIssues({ groups: [{ cells }, { cells }] })
    expect(issues).toHaveLength(101)
    expect(issues.at(-1)?.hint).toBe('There are more; these are the first 100.')
  })
})

describe('unknown fields', () => {
  it('are named, with the nearest known one', () => {
    expect(said({ tilte: 'A', groups: [{ lable: 'B', cells: {} }], zzz: 1 })).toEqual([
      'tilte |  |  | no such field. Did you mean "title"?',
      'groups[0].lable |  |  | no such field. Did you mean "label"?',
      'zzz |  |  | no such field. Fields of your own begin with "x-".',
    ])
  })

  it('are kept at every level where they begin with x-', () => {
    const file = {
      'x-a': 1,
      scale: { min: 0, max: 1, 'x-b': [1] },
      source: { text: 'S', 'x-c': { a: null } },
      groups: [{ 'x-d': 'd', cells: { outcomes: { value: 1, 'x-e': true } } }],
    }
    expect(parseSummary(file)).toMatchObject({
      'x-a': 1,
      scale: { 'x-b': [1] },
      source: { 'x-c': { a: null } },
      groups: [{ 'x-d': 'd', cells: { outcomes: { 'x-e': true } } }],
    })
  })

  it('never hold a score, and say why', () => {
    const names = ['total', 'average', 'score', 'rank', 'Overall']
    for (const name of names) {
      expect(said({ [name]: 4, groups: [] })).toEqual([`${name} |  |  | ${noSingleScore}`])
      expect(said({ groups: [{ [name]: 4, cells: {} }] })).toEqual([
        `groups[0].${name} |  |  | ${noSingleScore}`,
      ])
    }
    expect(said(withCell({ value: 3, mean: 3 }))).toEqual([
      'groups[0].cells.outcomes.mean |  |  | no such field. Write the number under "value" and "statistic": "mean" for the file.',
    ])
  })

  it('may have the names of what every object has', () => {
    const hostile = JSON.parse(
      '{"__proto__": {"a": 1}, "constructor": 1, "groups": [{"cells": {"__proto__": 4}}]}',
    )
    expect(said(hostile).map((line) => line.split(' | ')[0])).toEqual([
      '__proto__',
      'constructor',
      'groups[0].cells.__proto__',
    ])
    expect(({} as { a?: unknown }).a).toBeUndefined()
  })
})

describe('whatever comes', () => {
  const names = [
    ...Object.keys(summaryShape.properties),
    ...Object.keys(summaryShape.$defs.group.properties),
    ...Object.keys(summaryShape.$defs.cell.properties),
    ...camdenOutline.dimensions.map(({ id }) => id),
  ]

  it('is a summary or a ContentError', () => {
    const anything = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      fc.string({ unit: 'binary' }),
      fc.json(),
      nearlyContentArbitrary(names),
      fc.record({ groups: nearlyContentArbitrary(names) }),
      fc.record({ groups: fc.array(fc.record({ cells: nearlyContentArbitrary(names) })) }),
    )
    fc.assert(
      fc.property(anything, (input) => {
        const issues = summaryIssues(input)
        expect(issues.length).toBeLessThanOrEqual(101)
      }),
      { numRuns: 1000 },
    )
  })

  it('cannot hang or crash by cycles, getters, proxies, depth or length', () => {
    const cyclic: { [field: string]: unknown } = { groups: [] }
    cyclic.groups = [cyclic]
    cyclic['x-self'] = cyclic
    const getter = {
      get groups(): never {
        throw new TypeError('no')
      },
    }
    const revoked = Proxy.revocable({}, {})
    revoked.revoke()
    const deep = `${'['.repeat(300_000)}${']'.repeat(300_000)}`
    const inputs = [
      cyclic,
      getter,
      revoked.proxy,
      { groups: new Array(2 ** 32 - 1) },
      { groups: [], 'x-deep': JSON.parse(deep) },
      `{"groups":[],"x-deep":${deep}}`,
      deep,
      { groups: [{ cells: { ['a'.repeat(900_000)]: 1 } }] },
    ]
    for (const input of inputs) expect(summaryIssues(input).length).toBeGreaterThan(0)
  })

  it('is read once: a getter cannot change its mind', () => {
    let reads = 0
    const shifty = withCell({
      get value() {
        reads += 1
        return reads === 1 ? 3 : 'none'
      },
    })
    expect(cellOf(parseSummary(shifty))).toEqual({ state: 'shown', value: 3 })
    expect(reads).toBe(1)
  })
})

describe('valid summaries', () => {
  it('come back the same through a file, and are valid input themselves', () => {
    fc.assert(
      fc.property(summaryArbitrary(), ({ summary, framework }) => {
        const text = JSON.stringify(summaryFile(summary))
        expect(parseSummary(text, framework)).toEqual(summary)
        expect(parseSummary(summary, framework)).toEqual(summary)
      }),
    )
  })

  it('hold a cell for each dimension, whatever the file left out', () => {
    fc.assert(
      fc.property(frameworkArbitrary, (framework) => {
        const [group] = parseSummary({ groups: [{ cells: {} }] }, framework).groups
        expect(Object.keys(group?.cells ?? {})).toEqual(framework.dimensions.map(({ id }) => id))
      }),
    )
  })
})
