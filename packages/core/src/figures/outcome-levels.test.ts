import { describe, expect, it } from 'vitest'
import { camdenOutcomeLevels as framework } from '../../content/camden-2022/outcome-levels.ts'
import { expectGolden } from '../../test/golden.ts'
import type { CircleMark, Mark, TextMark } from '../model/scene.ts'
import { lintPortableSvg } from '../scene/lint-portable-svg.ts'
import { printPaints } from '../scene/print-paints.ts'
import { sceneToSvg } from '../scene/scene-to-svg.ts'
import { textWidth } from '../scene/text-width.ts'
import { layerOutcomes, type OwnOutcome } from '../table/outcome-layers.ts'
import { outcomeLevelsTable } from '../table/outcome-levels-table.ts'
import { arabic } from '../words/ar/index.ts'
import { english } from '../words/en/index.ts'
import { spanish } from '../words/es/index.ts'
import { describeOutcomeLevels } from '../words/outcome-levels.ts'
import { translateFramework } from '../words/text.ts'
import { outcomeLevelsScene } from './outcome-levels.ts'

const plain = { framework, language: english }
const own: readonly OwnOutcome[] = [
  {
    id: 'home',
    text: 'A home',
    levels: ['collaborative', 'individual', 'organizational'],
    standing: 'seen',
  },
  { id: 'visit', text: 'A visit', levels: ['individual'], kind: 'process', standing: 'seen' },
  {
    id: 'form',
    text: 'One form',
    levels: ['organizational', 'individual'],
    kind: 'outcome',
    standing: 'hoped-for',
  },
]
const layered = { ...plain, framework: layerOutcomes(framework, own).framework }
const tokens = (marks: readonly Mark[], id: string): Mark[] =>
  marks.filter(({ part, group }) => part === 'token' && group === id)

describe('the words', () => {
  it('place every outcome of the brief once, and say where levels overlap', () => {
    const { regions } = describeOutcomeLevels(plain)
    const placed = regions.flatMap(({ outcomes }) => outcomes)
    expect(placed.map(({ id }) => id).sort()).toEqual(framework.outcomes.map(({ id }) => id).sort())
    expect(placed.map(({ number }) => number)).toEqual(placed.map((_, index) => index + 1))
    const overlap = regions.find(({ id }) => id === 'individual-organizational')
    expect(overlap?.overlap).toBe('In both levels')
    expect(overlap?.outcomes).toHaveLength(2)
  })

  it('tell hoped for, seen and not said apart, and give both kinds of measure their name', () => {
    const { rows } = outcomeLevelsTable(layered)
    const row = (text: string) =>
      rows.find(([first]) => first?.text === text)?.map((cell) => cell.text)
    expect(row('A visit')?.slice(1, 4)).toEqual([
      'Individual-level outcomes',
      'Process measure',
      'Seen',
    ])
    expect(row('One form')?.slice(2, 4)).toEqual(['Outcome measure', 'Hoped for'])
    expect(row('“Streamlining processes”')?.slice(2, 4)).toEqual(['', 'Not said whether seen'])
    expect(row('A home')?.at(-1)).toBe('Added, not from the brief')
  })

  it('take the order of levels as no difference', () => {
    const { regions } = describeOutcomeLevels(layered)
    expect(regions.find(({ levels }) => levels.length === 3)?.outcomes.map(({ id }) => id)).toEqual(
      ['home'],
    )
  })

  it('name what cannot be shown, and show the rest', () => {
    const { framework: shown, problems } = layerOutcomes(framework, [
      'outcome-trust',
      'outcome-trst',
      { text: '', levels: [] },
      { text: 'Fine', levels: ['team'], kind: 'input', sectors: ['health'] },
    ])
    expect(shown.outcomes.map(({ id }) => id)).toEqual(['outcome-trust'])
    expect(problems.map(({ path }) => path)).toEqual([
      'outcomes[1]',
      'outcomes[2].text',
      'outcomes[2].levels',
      'outcomes[3].levels[0]',
      'outcomes[3].kind',
      'outcomes[3].sectors[0]',
    ])
  })
})

describe('the drawing', () => {
  it('has three circles of one size, each overlapping the others', () => {
    const circles = outcomeLevelsScene(plain).marks.filter(
      ({ part }) => part === 'level',
    ) as CircleMark[]
    expect(circles).toHaveLength(3)
    expect(new Set(circles.map(({ r }) => r)).size).toBe(1)
    for (const one of circles) {
      for (const two of circles) {
        expect(Math.hypot(one.cx - two.cx, one.cy - two.cy)).toBeLessThan(one.r + two.r)
      }
    }
  })

  it('sets each mark inside the circles of its levels and outside the others', () => {
    for (const size of ['compact', 'regular'] as const) {
      const { marks } = outcomeLevelsScene({ ...layered, size, frame: 'page' })
      const circles = marks.filter(({ part }) => part === 'level') as CircleMark[]
      for (const { levels, outcomes } of describeOutcomeLevels(layered).regions) {
        for (const { id } of outcomes) {
          const number = marks.find(({ part, group }) => part === 'token-number' && group === id) as
            | TextMark
            | undefined
          // Where a small circle is full, the list has the rest.
          if (!number && size === 'compact') continue
          for (const { group, cx, cy, r } of circles) {
            const inside = Math.hypot(Number(number?.x) - cx, Number(number?.y) - 4 - cy) < r
            expect([size, id, group, inside]).toEqual([
              size,
              id,
              group,
              levels.includes(group as never),
            ])
          }
        }
      }
    }
  })

  it('keeps whole marks off the edges of circles, however many stand in each part', () => {
    const every = [
      ['individual'],
      ['organizational'],
      ['collaborative'],
      ['individual', 'organizational'],
      ['organizational', 'collaborative'],
      ['individual', 'collaborative'],
      ['individual', 'organizational', 'collaborative'],
    ] as const
    for (const size of ['compact', 'regular'] as const) {
      for (let count = 1; count <= 10; count += 1) {
        const many = every.flatMap((levels, part) =>
          Array.from({ length: count }, (_, index): OwnOutcome => {
            return { id: `o${part}-${index}`, text: 'A change', levels, standing: 'seen' }
          }),
        )
        const full = {
          ...plain,
          framework: layerOutcomes({ ...framework, outcomes: [] }, many).framework,
        }
        const { marks } = outcomeLevelsScene({ ...full, size, frame: 'page' })
        const circles = marks.filter(({ part }) => part === 'level') as CircleMark[]
        const shown = marks.filter(({ part }) => part === 'token') as CircleMark[]
        expect(shown.length).toBeGreaterThanOrEqual(7)
        for (const token of shown) {
          for (const circle of circles) {
            const away = Math.hypot(token.cx - circle.cx, token.cy - circle.cy) - circle.r
            expect([size, count, token.group, circle.group, Math.abs(away) > token.r + 1]).toEqual([
              size,
              count,
              token.group,
              circle.group,
              true,
            ])
          }
        }
      }
    }
  })

  it('tells standing apart without color, and kinds by shape', () => {
    const { marks } = outcomeLevelsScene({ ...layered, frame: 'page' })
    expect(tokens(marks, 'home')[0]).toMatchObject({ type: 'circle', fill: 'ink' })
    expect(tokens(marks, 'visit')[0]).toMatchObject({ type: 'path', fill: 'ink' })
    expect(tokens(marks, 'form')[0]).toMatchObject({ fill: 'ground', dash: undefined })
    expect(tokens(marks, 'outcome-streamlining')[0]).toMatchObject({ fill: 'ground', dash: [2, 2] })
  })

  it('says how many more there are where a circle is full', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      text: `n${index}`,
      levels: ['individual'],
    }))
    const shown = layerOutcomes({ ...framework, outcomes: [] }, many).framework
    const { marks } = outcomeLevelsScene({ ...plain, framework: shown, frame: 'page' })
    const drawn = marks.filter(({ part }) => part === 'token').length
    const more = marks.find(({ part }) => part === 'more') as TextMark
    expect(drawn + Number(more.text.slice(1))).toBe(20)
  })

  it('keeps all words inside, is portable, and has a short name in every language', () => {
    for (const language of [english, spanish, arabic]) {
      for (const size of ['compact', 'regular', 'wide'] as const) {
        const shown = { framework: translateFramework(layered.framework, language), language }
        const scene = outcomeLevelsScene({ ...shown, size })
        expect(scene.title.length).toBeLessThanOrEqual(150)
        for (const mark of scene.marks.filter(({ type }) => type === 'text') as TextMark[]) {
          const wide = textWidth(mark.text, mark.size, mark.weight)
          const left = mark.x - wide * { start: 0, middle: 0.5, end: 1 }[mark.anchor]
          expect(left).toBeGreaterThanOrEqual(-0.5)
          expect(left + wide).toBeLessThanOrEqual(scene.width + 0.5)
        }
        expect(lintPortableSvg(sceneToSvg(scene, printPaints.light, { ground: true }))).toEqual([])
      }
    }
  })
})

it.each([
  ['added', layered],
  ['compact', { ...plain, size: 'compact' }],
  ['arabic', { framework: translateFramework(framework, arabic), language: arabic }],
] as const)('is drawn as in its file: %s', (name, options) => {
  expectGolden(`outcome-levels-${name}`, outcomeLevelsScene(options))
})
