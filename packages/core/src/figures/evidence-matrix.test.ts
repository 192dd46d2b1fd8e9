import { describe, expect, it } from 'vitest'
import riverbend from '../../../../stories/fixtures/evidence/riverbend.json' with { type: 'json' }
import { camdenEvidenceMatrix as framework } from '../../content/camden-2022/evidence-matrix.ts'
import { expectGolden } from '../../test/golden.ts'
import type { EvidenceState } from '../model/evidence.ts'
import type { Mark, Scene, TextMark } from '../model/scene.ts'
import { lintPortableSvg } from '../scene/lint-portable-svg.ts'
import { printPaints } from '../scene/print-paints.ts'
import { sceneToSvg } from '../scene/scene-to-svg.ts'
import { textWidth } from '../scene/text-width.ts'
import { parseEvidence } from '../schema/evidence.ts'
import { arabic } from '../words/ar/index.ts'
import { english } from '../words/en/index.ts'
import { spanish } from '../words/es/index.ts'
import { evidenceMatrix } from '../words/evidence-matrix.ts'
import { translateFramework } from '../words/text.ts'
import { type EvidenceMatrixSceneOptions, evidenceMatrixScene } from './evidence-matrix.ts'

const evidence = parseEvidence(riverbend, framework)
const plain = { framework, language: english }
const inLanguage = (language: typeof english): EvidenceMatrixSceneOptions => ({
  framework: translateFramework(framework, language),
  language,
  evidence,
})
const texts = ({ marks }: Scene): readonly TextMark[] =>
  marks.flatMap((mark) => (mark.type === 'text' ? [mark] : []))
const said = (scene: Scene): string =>
  texts(scene)
    .map(({ text }) => text)
    .join(' ')
const sizes = ['compact', 'regular', 'wide'] as const
const everyState: readonly EvidenceState[] = [
  'raised',
  'not-raised',
  'not-reported',
  'not-asked',
  'too-few',
  'pending',
  'withdrawn',
]
/** The first texts of a cell stand beside its mark. */
const beside = ({ y }: TextMark, mark: Mark): boolean =>
  mark.part === 'state' && mark.type === 'circle' && Math.abs(mark.cy - y) < 8

describe('the picture of who raised what', () => {
  it('keeps every word inside the drawing, at 12 units or more, in every language and size', () => {
    for (const language of [english, spanish, arabic]) {
      for (const size of sizes) {
        const scene = evidenceMatrixScene({ ...inLanguage(language), size })
        expect(scene.title.length).toBeLessThanOrEqual(150)
        for (const { text, x, y, size: height, anchor, weight } of texts(scene)) {
          const width = textWidth(text, height, weight)
          const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor]
          expect(height).toBeGreaterThanOrEqual(12)
          expect(left).toBeGreaterThanOrEqual(-0.5)
          expect(left + width).toBeLessThanOrEqual(scene.width + 0.5)
          expect(y).toBeLessThanOrEqual(scene.height)
        }
      }
    }
  })

  it('has every finding, whole, and every voice', () => {
    const words = evidenceMatrix({ ...plain, evidence })
    for (const size of sizes) {
      const scene = evidenceMatrixScene({ ...plain, evidence, size })
      // Lines may end after a hyphen.
      const shown = said(scene).replaceAll('- ', '-')
      for (const { rows } of words.sections) {
        for (const { passage } of rows) {
          expect(shown).toContain(passage.said.text.replaceAll('- ', '-'))
        }
      }
      for (const { label } of words.voices) expect(shown).toContain(label.text)
      expect(shown).not.toContain('…')
    }
  })

  it('gives every state a shape and its words, in the key and in each cell', () => {
    const voices = everyState.map((state) => ({ id: state, label: state }))
    const cells = Object.fromEntries(everyState.map((state) => [state, { state }]))
    const findings = [{ id: 'all', dimension: 'outcomes', text: 'All of them', cells }]
    const all = parseEvidence({ voices, findings }, framework)
    const scene = evidenceMatrixScene({ ...plain, evidence: all, dimension: 'outcomes' })
    const { key } = evidenceMatrix({ ...plain, evidence: all, dimension: 'outcomes' })
    const shown = texts(scene).map(({ text }) => text)
    const shapes = everyState.map((state) => {
      const own = scene.marks.filter(({ part, group }) => part === 'state' && group === state)
      const last = own.slice(-own.length / (own.length > 3 ? 10 : 1))
      return JSON.stringify(last.map(({ type }) => type)) + JSON.stringify(last.at(-1))
    })
    expect(new Set(shapes).size).toBe(everyState.length)
    for (const { name, text } of key) {
      expect(shown.filter((one) => one === name).length).toBeGreaterThanOrEqual(2)
      expect(shown.join(' ')).toContain(text)
    }
  })

  it('sets voices side by side where no word of theirs breaks, and below each finding else', () => {
    const heads = (options: Partial<EvidenceMatrixSceneOptions>): number =>
      texts(evidenceMatrixScene({ ...plain, ...options, dimension: 'outcomes' })).filter(
        ({ part }) => part === 'corner',
      ).length
    expect([heads({}), heads({ size: 'compact' })]).toEqual([1, 0])
    expect([heads({ evidence }), heads({ evidence, size: 'wide' })]).toEqual([0, 1])
    const scene = evidenceMatrixScene({ ...inLanguage(spanish), evidence: undefined })
    expect(said(scene)).toContain('Organizaciones')
  })

  it('sets what was said below its finding, and only the place of what was withdrawn', () => {
    const scene = evidenceMatrixScene({ ...plain, evidence, dimension: 'community-engagement' })
    const parts = (part: string): string =>
      texts(scene)
        .filter((mark) => mark.part === part)
        .map(({ text }) => text)
        .join(' ')
    expect(parts('passage')).toBe(
      '“The bus stops at the clinic now. We asked for that in the second meeting.”',
    )
    expect(parts('attribution')).toBe('Member of a resident circle Listening session 2')
    expect(parts('tombstone')).toContain('removed')
    expect(parts('example')).toBe('Made-up example')
  })

  it('wraps the longest texts, and grows with them', () => {
    const text = 'Words that go on and on. '.repeat(150).trim()
    const passage = { text, source: text, attribution: text, consent: 'Asked' }
    const long = parseEvidence(
      {
        voices: [{ id: 'a', label: 'A'.repeat(200) }],
        findings: [
          {
            id: 'long',
            dimension: 'outcomes',
            text,
            cells: { a: { state: 'raised', passages: [passage] } },
          },
        ],
      },
      framework,
    )
    for (const size of sizes) {
      const scene = evidenceMatrixScene({
        ...plain,
        evidence: long,
        dimension: 'outcomes',
        size,
      })
      const shown = texts(scene)
      const right = Math.max(
        ...shown.map(
          ({ text: words, x, size: height, weight }) => x + textWidth(words, height, weight),
        ),
      )
      expect(right).toBeLessThanOrEqual(scene.width)
      expect(said(scene).split('Words that go on and on.')).toHaveLength(4 * 150 + 1)
    }
  })

  it('runs from the right where the language does', () => {
    const scene = evidenceMatrixScene({ ...inLanguage(arabic), size: 'wide' })
    const names = texts(scene).filter(({ part }) => part === 'dimension-name')
    expect(names.every(({ anchor, x }) => anchor === 'end' && x > scene.width / 2)).toBe(true)
    const corner = texts(scene).find(({ part }) => part === 'corner') as TextMark
    const heads = texts(scene).filter(
      ({ part, y }) => part === 'label' && Math.abs(y - corner.y) < 40,
    )
    expect(heads.length).toBeGreaterThan(1)
    expect(heads.every(({ x }) => x < corner.x)).toBe(true)
    const words = texts(scene).filter(({ part }) => part === 'state-words')
    for (const mark of words.slice(0, 20)) {
      const shape = scene.marks.find((one) => beside(mark, one) && one.group === mark.group)
      if (shape?.type === 'circle') expect(shape.cx).toBeGreaterThan(mark.x)
    }
  })

  it('says it all in its description', () => {
    const { description } = evidenceMatrixScene({ ...plain, evidence })
    expect(description).toMatch(/Residents: Raised; Clinics: Asked, not raised\./)
    expect(description).toContain('Made-up example.')
  })

  it('says that there is nothing where there is nothing', () => {
    const none = { ...framework, dimensions: [] }
    const scene = evidenceMatrixScene({ ...plain, framework: none })
    expect(said(scene)).toContain('There are no findings to show yet.')
    expect(scene.height).toBeLessThan(200)
  })

  it('is a portable drawing', () => {
    const svg = sceneToSvg(evidenceMatrixScene({ ...plain, evidence }), printPaints.light, {
      ground: true,
    })
    expect(lintPortableSvg(svg)).toEqual([])
  })
})

const one = { dimension: 'community-engagement' }

it.each([
  ['brief', { ...plain, dimension: 'intrinsic-benefits' }],
  ['evidence-compact', { ...plain, evidence, ...one, size: 'compact' }],
  ['evidence-wide', { ...plain, evidence, ...one, size: 'wide' }],
  ['spanish', { ...inLanguage(spanish), evidence: undefined, dimension: 'outcomes' }],
  ['evidence-arabic-wide', { ...inLanguage(arabic), ...one, size: 'wide' }],
] as const)('is drawn as in its file: %s', (name, options) => {
  expectGolden(`evidence-matrix-${name}`, evidenceMatrixScene(options))
})
