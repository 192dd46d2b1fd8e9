import { describe, expect, it } from 'vitest'
import eightDimensions from '../../../../stories/fixtures/frameworks/eight-dimensions.json' with {
  type: 'json',
}
import { camdenFrameworkDiagram as framework } from '../../content/camden-2022/framework-diagram.ts'
import { expectGolden } from '../../test/golden.ts'
import type { Framework } from '../model/framework.ts'
import type { Mark, PathMark, TextMark } from '../model/scene.ts'
import { lintPortableSvg } from '../scene/lint-portable-svg.ts'
import { printPaints } from '../scene/print-paints.ts'
import { sceneToSvg } from '../scene/scene-to-svg.ts'
import { textWidth } from '../scene/text-width.ts'
import { parseFramework } from '../schema/framework.ts'
import { frameworkDiagramTable } from '../table/framework-diagram-table.ts'
import { arabic } from '../words/ar/index.ts'
import { english } from '../words/en/index.ts'
import { spanish } from '../words/es/index.ts'
import { describeFrameworkDiagram } from '../words/framework-diagram.ts'
import { translateFramework } from '../words/text.ts'
import { frameworkDiagramScene } from './framework-diagram.ts'

const eight = parseFramework(eightDimensions)
const plain = { framework, language: english }
const own: Framework = {
  ...framework,
  dimensions: [
    ...framework.dimensions,
    { id: 'rest', origin: 'user', label: 'Time to rest', subthemes: [] },
  ],
}
const texts = (marks: readonly Mark[]): TextMark[] =>
  marks.flatMap((mark) =>
    mark.type === 'text' ? [mark] : mark.type === 'group' ? texts(mark.marks) : [],
  )
const sectors = (marks: readonly Mark[]): PathMark[] =>
  marks.filter((mark) => mark.part === 'sector') as PathMark[]

describe('the wheel', () => {
  it.each([framework, own, eight])('has equal parts, whatever their number', (shown) => {
    const { marks, width } = frameworkDiagramScene({ ...plain, framework: shown, frame: 'page' })
    const found = sectors(marks)
    expect(found).toHaveLength(shown.dimensions.length)
    const radii = found.map(({ d }) => [...d.matchAll(/A([\d.]+)/g)].map(([, radius]) => radius))
    expect(new Set(radii.map(String)).size).toBe(1)
    const spans = found.map(({ d }) => {
      const [x1, y1, x2, y2] = [...d.matchAll(/([-\d.]+),([-\d.]+)/g)]
        .filter((_, index) => index === 0 || index === 2)
        .flatMap(([, x, y]) => [Number(x) - width / 2, Number(y)])
      return Math.hypot(Number(x1) - Number(x2), Number(y1) - Number(y2))
    })
    expect(Math.max(...spans) - Math.min(...spans)).toBeLessThan(0.1)
  })

  it('has the names in its parts where they fit with smaller glyphs or none', () => {
    const { marks } = frameworkDiagramScene({ ...plain, framework: own, frame: 'page' })
    const shown = texts(marks).filter(({ part }) => part === 'dimension-label')
    expect(shown.map(({ text }) => text).join(' ')).toContain('Time to rest')
    expect(marks.some(({ part }) => part === 'key-number')).toBe(false)
  })

  it('says inside the drawing that it is no score, in every language', () => {
    for (const language of [english, spanish, arabic]) {
      for (const size of ['compact', 'regular', 'wide'] as const) {
        for (const view of ['wheel', 'list', 'poster'] as const) {
          const shown = { framework: translateFramework(framework, language), language }
          const scene = frameworkDiagramScene({ ...shown, size, view })
          const said = texts(scene.marks)
            .map(({ text }) => text)
            .join(' ')
          const { notScore } = describeFrameworkDiagram(shown)
          expect(said).toContain(notScore.split(' ').slice(0, 3).join(' '))
          expect(scene.title.length).toBeLessThanOrEqual(150)
        }
      }
    }
  })

  it('keeps every word inside the drawing and at 12 units or more', () => {
    for (const shown of [framework, own, eight]) {
      for (const size of ['compact', 'regular', 'wide'] as const) {
        for (const view of ['wheel', 'list', 'poster'] as const) {
          const { marks, width, height } = frameworkDiagramScene({
            ...plain,
            framework: shown,
            size,
            view,
          })
          for (const { text, x, y, size: height12, anchor, weight } of texts(marks)) {
            const wide = textWidth(text, height12, weight)
            const left = x - wide * { start: 0, middle: 0.5, end: 1 }[anchor]
            expect(height12).toBeGreaterThanOrEqual(12)
            expect(left).toBeGreaterThanOrEqual(-0.5)
            expect(left + wide).toBeLessThanOrEqual(width + 0.5)
            expect(y).toBeLessThanOrEqual(height)
          }
        }
      }
    }
  })

  it('numbers the parts and names them below where the names do not fit', () => {
    const { marks } = frameworkDiagramScene({ ...plain, framework: eight, size: 'compact' })
    const said = texts(marks).map(({ text }) => text)
    expect(said).toContain('8')
    for (const { label } of eight.dimensions) {
      const name = typeof label === 'string' ? label : Object.values(label)[0]
      expect(said.join(' ')).toContain(name)
    }
  })

  it('is a portable drawing', () => {
    const svg = sceneToSvg(frameworkDiagramScene(plain), printPaints.light, { ground: true })
    expect(lintPortableSvg(svg)).toEqual([])
  })

  it('tells an added dimension apart, and nothing where all are one’s own', () => {
    const dashes = (shown: Framework) =>
      sectors(frameworkDiagramScene({ ...plain, framework: shown }).marks).map(({ dash }) => dash)
    expect(dashes(own)).toEqual([undefined, undefined, undefined, undefined, [2, 3]])
    expect(dashes(eight).every((dash) => dash === undefined)).toBe(true)
    expect(describeFrameworkDiagram({ ...plain, framework: own }).full).toContain(
      'Added: Time to rest.',
    )
    expect(describeFrameworkDiagram({ ...plain, framework: eight }).full).not.toContain('Added')
  })
})

describe('the words', () => {
  it('quote the brief to the letter and name every section', () => {
    const { rows, notes } = frameworkDiagramTable(plain)
    expect(rows.map(([name]) => name?.text)).toEqual(framework.dimensions.map(({ label }) => label))
    for (const [index, [, meaning, source]] of rows.entries()) {
      const definition = framework.dimensions[index]?.definition as string
      expect(meaning?.text.replace(/\.?”$/, '')).toBe(`“${definition.replace(/\.$/, '')}`)
      expect(source?.text).toContain(framework.dimensions[index]?.section as string)
    }
    expect(notes.at(-1)).toContain('Camden Coalition')
  })

  it('say that our Spanish is a translation, and quote nothing in it', () => {
    const shown = { framework: translateFramework(framework, spanish), language: spanish }
    const { dimensions } = describeFrameworkDiagram(shown)
    expect(dimensions.every(({ definition }) => definition?.quoted === false)).toBe(true)
    expect(dimensions[0]?.source).toContain('Traducción nuestra')
  })

  it('are there for a dimension without a definition', () => {
    const { rows } = frameworkDiagramTable({ ...plain, framework: own })
    expect(rows.at(-1)?.map(({ text }) => text)).toEqual([
      'Time to rest',
      'No definition is written yet.',
      'Added, not from the brief',
    ])
  })
})

it.each([
  ['wheel', { ...plain }],
  ['eight-dimensions-compact', { ...plain, framework: eight, size: 'compact' }],
  ['wheel-wide', { ...plain, size: 'wide' }],
  ['list-added', { ...plain, framework: own, view: 'list' }],
  [
    'poster-spanish',
    { framework: translateFramework(framework, spanish), language: spanish, view: 'poster' },
  ],
  ['wheel-arabic', { framework: translateFramework(framework, arabic), language: arabic }],
] as const)('is drawn as in its file: %s', (name, options) => {
  expectGolden(`framework-diagram-${name}`, frameworkDiagramScene(options))
})
