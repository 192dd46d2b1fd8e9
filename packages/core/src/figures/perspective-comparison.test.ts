import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import everyNothing from '../../../../stories/fixtures/summaries/every-nothing.json' with {
  type: 'json',
}
import fourGroups from '../../../../stories/fixtures/summaries/four-groups.json' with {
  type: 'json',
}
import twelveGroups from '../../../../stories/fixtures/summaries/twelve-groups.json' with {
  type: 'json',
}
import { camdenNames as framework } from '../../content/camden-2022/names.ts'
import { expectGolden } from '../../test/golden.ts'
import type { TextMark } from '../model/scene.ts'
import type { Cell, ShownCell, Summary } from '../model/summary.ts'
import { lintPortableSvg } from '../scene/lint-portable-svg.ts'
import { printPaints } from '../scene/print-paints.ts'
import { sceneToSvg } from '../scene/scene-to-svg.ts'
import { textWidth } from '../scene/text-width.ts'
import { parseSummary } from '../schema/summary.ts'
import { perspectiveComparisonTable } from '../table/perspective-comparison-table.ts'
import { describePerspectives } from '../words/perspective-comparison.ts'
import { perspectiveComparisonScene } from './perspective-comparison.ts'

const four = parseSummary(fourGroups)
const nothing = parseSummary(everyNothing)
const twelve = parseSummary(twelveGroups)
const [dimension = ''] = framework.dimensions.map(({ id }) => id)

const labels = {
  '1': 'Not at all',
  '2': 'A little',
  '3': 'Some',
  '4': 'A lot',
  '5': 'A great deal',
}
const names = ['Residents', 'Hospitals', 'County', 'Schools']

/** Groups with one cell each, on the first dimension. */
const made = (...cells: readonly Cell[]): Summary => ({
  framework: 'camden-2022',
  statistic: 'median',
  scale: { min: 1, max: 5, labels },
  example: true,
  groups: cells.map((cell, index) => ({
    id: `g${index}`,
    label: names[index] as string,
    kind: 'other',
    cells: { [dimension]: cell },
  })),
})
const at = (value: number, q1?: number, q3?: number): ShownCell => ({
  state: 'shown',
  value,
  ...(q1 !== undefined && q3 !== undefined && { q1, q3 }),
})
const sentence = (summary: Summary): string =>
  describePerspectives(summary, framework, { dimensions: [dimension] }).dimensions[0]?.text ?? ''

describe('the sentence', () => {
  it.each<[string, Cell[]]>([
    ['Residents: a lot. Hospitals: some.', [at(4), at(3)]],
    ['Residents and Hospitals say about the same: a lot.', [at(4), at(4)]],
    ['Residents and Hospitals say about the same: from some to a lot.', [at(4, 3, 5), at(3, 2, 4)]],
    ['Residents: a lot. Hospitals: some.', [at(4, 4, 5), at(3, 2, 3)]],
    ['Residents and County: a great deal. Hospitals: a little.', [at(5), at(2), at(5)]],
    ['Residents: between some and a lot.', [at(3.5)]],
    ['Residents and Hospitals say about the same: from 3.5 to 4.', [at(3.5), at(4)]],
    ['Residents: a lot. Hospitals: not shown, to protect privacy.', [at(4), { state: 'too-few' }]],
    [
      'Residents and Hospitals: we did not ask this group.',
      [{ state: 'not-asked' }, { state: 'not-asked' }],
    ],
    [
      'Residents: a lot. Hospitals: a little. Views are split within Residents.',
      [{ ...at(4), agreement: 'split' }, at(2)],
    ],
  ])('%s', (words, cells) => {
    expect(sentence(made(...cells))).toBe(words)
  })

  it('says “about the same” only where every two groups are, and never in silence of a group', () => {
    const cell = fc.oneof(
      fc
        .tuple(fc.integer({ min: 2, max: 10 }), fc.nat(4), fc.nat(4), fc.boolean())
        .map(([half, down, up, spread]): Cell => {
          const value = half / 2
          return spread
            ? at(value, Math.max(1, value - down / 2), Math.min(5, value + up / 2))
            : at(value)
        }),
      fc.constantFrom<Cell>({ state: 'too-few' }, { state: 'not-asked' }, { state: 'pending' }),
    )
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
        const text = sentence(made(...cells))
        const shown = cells.filter((one) => one.state === 'shown')
        const near = (a: ShownCell, b: ShownCell): boolean =>
          Math.abs(a.value - b.value) < 1 ||
          (a.q1 !== undefined && b.q1 !== undefined && a.q1 <= Number(b.q3) && b.q1 <= Number(a.q3))
        const same = shown.length > 1 && shown.every((a) => shown.every((b) => near(a, b)))
        expect(text.includes('about the same')).toBe(same)
        for (const name of names.slice(0, cells.length)) expect(text).toContain(name)
      }),
    )
  })

  it('tells nothing of what is hidden', () => {
    const shown = made(at(4), { state: 'too-few' })
    const options = { dimensions: [dimension] }
    const text = JSON.stringify(perspectiveComparisonScene(shown, framework, options))
    expect(text).toContain('Not shown')
    expect(text).not.toMatch(/"part":"(marker|value|spread)","group":"g1"/)
  })
})

describe('the groups', () => {
  it('are the first four, and the others are named', () => {
    const { groups, caveats } = describePerspectives(twelve, framework)
    expect(groups.map(({ id }) => id)).toEqual(twelve.groups.slice(0, 4).map(({ id }) => id))
    for (const { label } of twelve.groups.slice(4)) expect(caveats.join(' ')).toContain(label)
  })

  it('are chosen by the page in its order; an unknown id is named with what it may have meant', () => {
    const { groups, problems } = describePerspectives(four, framework, {
      groups: ['county-government', 'community-member', 'community-members'],
    })
    expect(groups.map(({ id }) => id)).toEqual(['county-government', 'community-members'])
    expect(problems).toMatchObject([
      { path: 'groups[1]', hint: 'Did you mean "community-members"?' },
    ])
  })

  it('keep the look that they have in other figures of the summary', () => {
    const [, , , last] = four.groups
    const { marks } = perspectiveComparisonScene(four, framework, { groups: [last?.id ?? ''] })
    expect(marks.find(({ part }) => part === 'marker')).toMatchObject({ fill: 'series-4' })
  })
})

describe('the drawing', () => {
  it.each([four, nothing, twelve])('keeps all words inside, at 12 units or more', (summary) => {
    for (const size of ['compact', 'regular', 'wide'] as const) {
      for (const dir of ['ltr', 'rtl'] as const) {
        const { marks, width, title } = perspectiveComparisonScene(summary, framework, {
          size,
          dir,
        })
        expect(title.length).toBeLessThanOrEqual(150)
        for (const mark of marks.filter(({ type }) => type === 'text') as TextMark[]) {
          const wide = textWidth(mark.text, mark.size, mark.weight)
          const left = mark.x - wide * { start: 0, middle: 0.5, end: 1 }[mark.anchor]
          expect(mark.size).toBeGreaterThanOrEqual(12)
          expect(left).toBeGreaterThanOrEqual(0)
          expect(left + wide).toBeLessThanOrEqual(width)
        }
      }
    }
  })

  it('is portable and stamps made-up numbers', () => {
    const svg = sceneToSvg(perspectiveComparisonScene(four, framework), printPaints.light, {
      ground: true,
    })
    expect(lintPortableSvg(svg)).toEqual([])
    expect(svg).toContain('Made-up example numbers')
  })
})

describe('the table', () => {
  it('has the exact numbers, the reasons for missing ones, and what goes with them', () => {
    const { head, rows, notes } = perspectiveComparisonTable(nothing, framework)
    expect(head).toHaveLength(nothing.groups.length + 2)
    nothing.groups.forEach((group, column) => {
      framework.dimensions.forEach(({ id }, row) => {
        const cell = group.cells[id]
        const found = rows[row]?.[column + 1]
        if (cell?.state === 'shown') expect(found?.value).toBe(cell.value)
        else expect(found).toEqual({ text: expect.stringMatching(/^(Not|No|Removed)/) })
      })
    })
    expect(notes.join(' ')).toContain('About the same')
    expect(notes.at(-1)).toContain('Source:')
  })
})

it.each([
  ['four-groups', four, {}],
  ['every-nothing-compact', nothing, { size: 'compact' }],
  ['twelve-groups-right-to-left', twelve, { dir: 'rtl', size: 'wide' }],
] as const)('is drawn as in its file: %s', (name, summary, options) => {
  const scene = perspectiveComparisonScene(summary, framework, options)
  expectGolden(`perspective-comparison-${name}`, scene)
})
