import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { camdenOutline } from '../../content/camden-2022/outline.ts'
import { summaryArbitrary } from '../../test/arbitraries.ts'
import type { CircleMark, Mark, Scene, TextMark } from '../model/scene.ts'
import type { Summary } from '../model/summary.ts'
import { lintPortableSvg } from '../scene/lint-portable-svg.ts'
import { printPaints } from '../scene/print-paints.ts'
import { sceneToSvg } from '../scene/scene-to-svg.ts'
import { textWidth } from '../scene/text-width.ts'
import { parseSummary } from '../schema/summary.ts'
import { summaryFromValues } from '../schema/values.ts'
import { arabic } from '../words/ar/index.ts'
import { spanish } from '../words/es/index.ts'
import { pseudo } from '../words/pseudo.ts'
import { type DimensionRadarOptions, dimensionRadarScene } from './dimension-radar.ts'

const fixture = (name: string): Summary =>
  parseSummary(
    readFileSync(
      new URL(`../../../../stories/fixtures/summaries/${name}.json`, import.meta.url),
      'utf8',
    ),
  )

const texts = (scene: Scene): TextMark[] => scene.marks.filter((mark) => mark.type === 'text')

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

const boxOf = ({ x, y, text, size, weight, anchor }: TextMark): Box => {
  const width = textWidth(text, size, weight)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - size * 0.78, bottom: y + size * 0.22 }
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const options: fc.Arbitrary<DimensionRadarOptions> = fc.record({
  size: fc.constantFrom('compact', 'regular', 'wide'),
  view: fc.constantFrom('radar', 'dot-plot'),
  rings: fc.constantFrom('polygon', 'circle'),
  frame: fc.constantFrom('file', 'page'),
  language: fc.constantFrom(undefined, spanish, arabic, pseudo),
}) as fc.Arbitrary<DimensionRadarOptions>

describe('the scene of any summary', () => {
  it('keeps every text inside the drawing, at 12 units or more', () => {
    fc.assert(
      fc.property(summaryArbitrary(), options, ({ summary, framework }, chosen) => {
        const scene = dimensionRadarScene(summary, framework, chosen)
        for (const mark of texts(scene)) {
          const box = boxOf(mark)
          expect(mark.size, mark.text).toBeGreaterThanOrEqual(12)
          expect(box.left, mark.text).toBeGreaterThanOrEqual(-0.01)
          expect(box.right, mark.text).toBeLessThanOrEqual(scene.width + 0.01)
          expect(box.top, mark.text).toBeGreaterThanOrEqual(0)
          expect(box.bottom, mark.text).toBeLessThanOrEqual(scene.height)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('lets no label of a dimension, group, note or scale run into another', () => {
    const apart = new Set([
      'axis-label',
      'axis-number',
      'group-label',
      'caveat',
      'scale',
      'example',
      'title',
      'legend-label',
      'question',
    ])
    fc.assert(
      fc.property(summaryArbitrary(), options, ({ summary, framework }, chosen) => {
        const labels = texts(dimensionRadarScene(summary, framework, chosen)).filter(({ part }) =>
          apart.has(part),
        )
        labels.forEach((one, index) => {
          for (const two of labels.slice(index + 1)) {
            expect(meet(boxOf(one), boxOf(two)), `${one.text} | ${two.text}`).toBe(false)
          }
        })
      }),
      { numRuns: 300 },
    )
  })

  it('is a portable SVG, the same bytes each time', () => {
    fc.assert(
      fc.property(summaryArbitrary({ maxGroups: 8 }), options, ({ summary, framework }, chosen) => {
        const draw = (): string =>
          sceneToSvg(dimensionRadarScene(summary, framework, chosen), printPaints.light)
        const svg = draw()
        expect(lintPortableSvg(svg)).toEqual([])
        expect(draw()).toBe(svg)
        expect(svg).not.toMatch(/NaN|Infinity|undefined/)
        // Path data is final in the scene; all else is written to a hundredth.
        expect(svg.match(/="[^"]*\d\.\d{3}/g)).toBeNull()
      }),
      { numRuns: 200 },
    )
  })

  it('draws one marker for each number that may be shown and none for any other cell', () => {
    fc.assert(
      fc.property(summaryArbitrary(), options, ({ summary, framework }, chosen) => {
        const scene = dimensionRadarScene(summary, framework, chosen)
        const drawn = scene.marks
          .filter(({ part }) => part === 'marker')
          .map(({ group, dimension }) => `${group} ${dimension}`)
        const shown = summary.groups.flatMap((group) =>
          framework.dimensions.flatMap(({ id }) =>
            group.cells[id]?.state === 'shown' ? `${group.id} ${id}` : [],
          ),
        )
        expect(drawn.toSorted()).toEqual(shown.toSorted())
      }),
      { numRuns: 200 },
    )
  })
})

const center = (mark: Mark): [number, number] => {
  if (mark.type === 'circle') return [mark.cx, mark.cy]
  if (mark.type !== 'path') throw new Error(`a ${mark.type} has no center`)
  const points = [...mark.d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ])
  const middle = (at: 0 | 1): number => {
    const values = points.map((point) => point[at] as number)
    return (Math.min(...values) + Math.max(...values)) / 2
  }
  return [middle(0), middle(1)]
}

/** Points close to one another along straight path data. */
function alongPath(mark: Mark): [number, number][] {
  if (mark.type !== 'path') throw new Error(`a ${mark.type} has no path`)
  const corners = [...mark.d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
    ([, x, y]): [number, number] => [Number(x), Number(y)],
  )
  const ends = mark.d.endsWith('Z') ? [...corners.slice(1), corners[0]] : corners.slice(1)
  return ends.flatMap((end, index) => {
    const [from, to] = [corners[index] as [number, number], end as [number, number]]
    return Array.from({ length: 201 }, (_, step): [number, number] => [
      from[0] + ((to[0] - from[0]) * step) / 200,
      from[1] + ((to[1] - from[1]) * step) / 200,
    ])
  })
}

describe('the radar', () => {
  it('fills no area', () => {
    for (const name of ['one-group', 'three-groups', 'twelve-groups']) {
      const { marks } = dimensionRadarScene(fixture(name), camdenOutline)
      for (const mark of marks) {
        if (mark.part === 'series' && mark.type === 'path') expect(mark.fill).toBe('none')
      }
    }
  })

  it('puts the minimum on an inner ring and never at the center', () => {
    const lows = summaryFromValues([1, 1, 1, 1], camdenOutline)
    const { marks, width } = dimensionRadarScene(lows, camdenOutline, { frame: 'page' })
    const markers = marks.filter(
      (mark): mark is CircleMark => mark.part === 'marker' && mark.type === 'circle',
    )
    const middle = (markers[1] as CircleMark).cy
    expect(markers).toHaveLength(4)
    const distances = markers.map(({ cx, cy }) => Math.hypot(cx - width / 2, cy - middle))
    for (const distance of distances) expect(distance).toBeCloseTo(distances[0] as number, 1)
    expect(distances[0]).toBeGreaterThan(15)
  })

  it('keeps equal values of two groups both visible', () => {
    const { marks } = dimensionRadarScene(fixture('equal-values'), camdenOutline)
    const markers = marks.filter(({ part }) => part === 'marker')
    for (const { id } of camdenOutline.dimensions) {
      const [one, two] = markers.filter(({ dimension }) => dimension === id).map(center)
      if (!one || !two) throw new Error(`${id} has not two markers`)
      expect(Math.hypot(one[0] - two[0], one[1] - two[1])).toBeGreaterThanOrEqual(9)
    }
  })

  it('breaks the line at a missing number and never bridges it', () => {
    const parts = (values: (number | null)[]): string[] => {
      const { marks } = dimensionRadarScene(summaryFromValues(values, camdenOutline), camdenOutline)
      return marks.flatMap((mark) => (mark.part === 'series' && mark.type === 'path' ? mark.d : []))
    }
    expect(parts([4, 3, 5, 2])[0]).toMatch(/Z$/)
    expect(parts([4, null, 5, 2])[0]).toMatch(/^M[^MZ]*L[^MZ]*L[^MZ]*$/)
    expect(parts([4, null, 5, null])).toEqual([])
    expect(parts([null, null, null, null])).toEqual([])
  })

  it('keeps the spokes where they are in every language', () => {
    const place = (language?: typeof spanish): unknown[] =>
      dimensionRadarScene(fixture('three-groups'), camdenOutline, {
        frame: 'page',
        ...(language && { language }),
      })
        .marks.filter(({ part }) => part === 'spoke')
        .map((mark) => (mark.type === 'line' ? Math.sign(mark.x2 - mark.x1) : mark))
    expect(place(arabic)).toEqual(place())
    expect(place(spanish)).toEqual(place())
  })

  it('overlays three groups and sets more apart, each with its own label', () => {
    const labels = (name: string): number =>
      texts(dimensionRadarScene(fixture(name), camdenOutline)).filter(
        ({ part }) => part === 'group-label',
      ).length
    expect(labels('three-groups')).toBe(0)
    expect(labels('four-groups')).toBeGreaterThanOrEqual(4)
    expect(labels('forty-groups')).toBeGreaterThanOrEqual(40)
  })

  it('keeps a group’s look when others are left out', () => {
    const look = (groups?: string[]): unknown => {
      const scene = dimensionRadarScene(
        fixture('three-groups'),
        camdenOutline,
        groups ? { groups } : {},
      )
      const line = scene.marks.find(
        ({ part, group }) => part === 'series' && group === 'community-based-organizations',
      )
      return line?.type === 'path' && [line.stroke, line.dash]
    }
    expect(look(['community-based-organizations'])).toEqual(look())
  })

  it('draws no line through a number', () => {
    const cases: [Summary, DimensionRadarOptions?][] = [
      [fixture('one-group')],
      [fixture('three-groups'), { groups: ['community-members', 'health-care'] }],
      [fixture('three-groups')],
      [fixture('four-groups')],
      [summaryFromValues([5, 5, 1, 1], camdenOutline)],
      [summaryFromValues([5, 3.5, 1, 4], camdenOutline)],
    ]
    for (const [summary, chosen] of cases) {
      const scene = dimensionRadarScene(summary, camdenOutline, chosen)
      const numbers = texts(scene).filter(({ part }) => part === 'value' || part === 'ring-label')
      expect(numbers.length).toBeGreaterThan(4)
      for (const number of numbers) {
        const { left, right, top, bottom } = boxOf(number)
        // Figures have no descenders, and a little air in their boxes.
        const inside = ([x, y]: [number, number]): boolean =>
          x > left + 1 && x < right - 1 && y > top + 2 && y < bottom - 3.5
        for (const mark of scene.marks.filter(({ part }) => part === 'series')) {
          expect(alongPath(mark).some(inside), `${number.part} ${number.text}`).toBe(false)
        }
      }
    }
  })

  it('keeps numbers off each other, whatever one group answers or does not', () => {
    const { dimensions } = camdenOutline
    for (let answers = 1; answers < 6 ** 4; answers++) {
      const cells = Object.fromEntries(
        dimensions.map(({ id }, index) => {
          const value = Math.floor(answers / 6 ** index) % 6
          return [id, value || ({ state: 'not-asked' } as const)]
        }),
      )
      const summary = parseSummary({ groups: [{ label: 'Residents', cells }] })
      for (const size of ['compact', 'regular'] as const) {
        const boxes = texts(dimensionRadarScene(summary, camdenOutline, { size }))
          .filter(({ part }) => part === 'value' || part === 'ring-label')
          // Figures have no descenders.
          .map((number) => ({ ...boxOf(number), bottom: number.y }))
        const meeting = boxes.filter((one) => boxes.some((two) => two !== one && meet(one, two)))
        expect(meeting, JSON.stringify(cells)).toEqual([])
      }
    }
  })

  it('keeps lines off nearly all ring numbers, whatever three groups answer', () => {
    const base = fixture('three-groups')
    let crossed = 0
    let numbers = 0
    for (let draw = 0; draw < 60; draw += 1) {
      const groups = base.groups.map((group, lane) => ({
        ...group,
        cells: Object.fromEntries(
          camdenOutline.dimensions.map(({ id }, index) => {
            const value = 1 + ((draw * 7 + lane * 5 + index * 3 + draw * index) % 9) / 2
            return [id, { state: 'shown' as const, value }]
          }),
        ),
      }))
      const scene = dimensionRadarScene({ ...base, groups }, camdenOutline)
      const lines = scene.marks.filter(({ part }) => part === 'series').flatMap(alongPath)
      for (const number of texts(scene).filter(({ part }) => part === 'ring-label')) {
        const { left, right, top, bottom } = boxOf(number)
        numbers += 1
        if (lines.some(([x, y]) => x > left && x < right && y > top + 1.5 && y < bottom - 2.5)) {
          crossed += 1
        }
      }
    }
    expect(numbers).toBe(300)
    // They were 108 while all stood in one column.
    expect(crossed).toBeLessThan(30)
  })

  it('draws a dimension’s sign alike in both views, also right to left', () => {
    /** Where each corner of the signs stands from the first of its sign. */
    const corners = (view: 'radar' | 'dot-plot'): number[] =>
      dimensionRadarScene(fixture('one-group'), camdenOutline, {
        view,
        language: arabic,
      }).marks.flatMap((mark) => {
        if (mark.part !== 'glyph' || mark.type !== 'path') return []
        const places = [...mark.d.matchAll(/[MLQ ](-?[\d.]+),/g)].map(([, x]) => Number(x))
        return places.map((x) => x - (places[0] as number))
      })
    const [radar, dotPlot] = [corners('radar'), corners('dot-plot')]
    expect(radar.length).toBeGreaterThan(20)
    expect(dotPlot).toHaveLength(radar.length)
    radar.forEach((x, index) => {
      expect(dotPlot[index]).toBeCloseTo(x, 1)
    })
  })

  it('keeps the markers on the outer ring clear of the signs of the dimensions', () => {
    const { marks } = dimensionRadarScene(fixture('four-groups'), camdenOutline)
    const markers = marks.filter(({ part }) => part === 'marker').map(center)
    for (const sign of marks.filter(({ part }) => part === 'glyph').map(center)) {
      // Eight units for the sign, five for the marker.
      for (const [x, y] of markers) {
        expect(Math.hypot(sign[0] - x, sign[1] - y)).toBeGreaterThanOrEqual(8 + 5 + 5)
      }
    }
  })

  it('begins small multiples and their key where the language begins', () => {
    const places = (part: string, language?: typeof arabic): number[] =>
      texts(
        dimensionRadarScene(fixture('twelve-groups'), camdenOutline, {
          ...(language && { language }),
        }),
      )
        .filter((mark) => mark.part === part)
        .map(({ x }) => x)
    for (const part of ['group-label', 'axis-label']) {
      const [plain, turned] = [places(part), places(part, arabic)]
      expect(turned.map(Math.round)).toEqual(plain.map((x) => Math.round(480 - x)))
    }
  })

  it('runs the library’s own sentences in the direction of the language, whatever they begin with', () => {
    const scene = dimensionRadarScene(fixture('hidden-cells'), camdenOutline, { language: arabic })
    const own = texts(scene).filter(({ part }) =>
      ['caveat', 'scale', 'legend-label'].includes(part),
    )
    expect(own.some(({ text }) => /^[A-Z]/.test(text))).toBe(true)
    for (const { text, dir } of own) expect(dir, text).toBe('rtl')
    const title = texts(scene).find(({ part }) => part === 'title')
    expect(title?.dir).toBeUndefined()
  })

  it('says in the picture what it is, who was asked, what is missing, that numbers are made up, and the source', () => {
    const said = texts(dimensionRadarScene(fixture('hidden-cells'), camdenOutline))
      .map(({ text }) => text)
      .join(' ')
    expect(said).toContain('How much is happening, autumn 2026')
    expect(said).toContain('Community members (10–19 people)')
    expect(said).toContain('Community members, Outcomes: not shown, to protect privacy.')
    expect(said).toContain('Made-up example numbers')
    expect(said).toContain('fewer than 5 people')
    expect(said).toContain('Source: Listening round, October 2026.')
  })

  it('claims nothing about people or protection for four numbers', () => {
    const scene = dimensionRadarScene(summaryFromValues([4, 3, 5, 2], camdenOutline), camdenOutline)
    const said = [scene.description, ...texts(scene).map(({ text }) => text)].join(' ')
    expect(said).not.toMatch(/median|people|privacy|spread|Made-up/i)
    expect(said).toMatch(/rating/)
  })
})

describe('golden files', () => {
  const cases: readonly [name: string, summary: string, options: DimensionRadarOptions][] = [
    ['one-group', 'one-group', {}],
    ['three-groups', 'three-groups', {}],
    ['three-groups-compact', 'three-groups', { size: 'compact' }],
    ['three-groups-wide', 'three-groups', { size: 'wide' }],
    ['three-groups-circle', 'three-groups', { rings: 'circle' }],
    ['three-groups-dot-plot', 'three-groups', { view: 'dot-plot' }],
    ['three-groups-spanish', 'three-groups', { language: spanish }],
    ['four-groups', 'four-groups', {}],
    ['twelve-groups', 'twelve-groups', {}],
    ['hidden-cells', 'hidden-cells', {}],
    ['all-hidden', 'all-hidden', {}],
    ['long-text', 'long-text', {}],
    ['arabic', 'arabic', { language: arabic }],
    ['arabic-dot-plot', 'arabic', { language: arabic, view: 'dot-plot' }],
    ['zero-to-hundred', 'zero-to-hundred', {}],
  ]
  it.each(cases)('%s', (name, summary, chosen) => {
    const scene = dimensionRadarScene(fixture(summary), camdenOutline, chosen)
    const svg = sceneToSvg(scene, printPaints.light, { ground: true }).replaceAll('><', '>\n<')
    const file = new URL(`../../test/golden/dimension-radar-${name}.svg`, import.meta.url)
    expect(lintPortableSvg(svg)).toEqual([])
    if (process.env.UPDATE_GOLDEN || !existsSync(file)) {
      if (process.env.CI) throw new Error(`${name}.svg is missing. Run the test without CI once.`)
      writeFileSync(file, `${svg}\n`)
    }
    expect(`${svg}\n`).toBe(readFileSync(file, 'utf8'))
  })
})
