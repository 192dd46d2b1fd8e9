import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleScene } from '../../../../fixtures/scenes/sample-scene.ts'
import type { Scene, TextMark } from '../model/scene.ts'
import { drawnDigits, drawnNumber } from './drawn.ts'
import { lintPortableSvg } from './lint-portable-svg.ts'
import { pagePaints } from './page-paints.ts'
import { printPaints } from './print-paints.ts'
import { sceneToSvg } from './scene-to-svg.ts'

const svg = sceneToSvg(sampleScene, printPaints.light, { ground: true })
const text: TextMark = {
  type: 'text',
  part: 'label',
  x: 0,
  y: 0,
  text: 'x',
  size: 12,
  fill: 'ink',
  anchor: 'start',
}
const withText = (words: string): Scene => ({ ...sampleScene, marks: [{ ...text, text: words }] })

describe('sceneToSvg', () => {
  it('writes a whole file', () => {
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 256 200" width="256" height="200" role="img" xml:lang="en"/,
    )
    expect(svg).toContain('<title>A &quot;sample&quot; of &lt;marks&gt; &amp; words</title>')
    expect(svg).toContain(`<desc>${sampleScene.description}</desc>`)
    expect(lintPortableSvg(svg)).toEqual([])
  })

  it('is portable in every look', () => {
    for (const paints of Object.values(printPaints))
      expect(lintPortableSvg(sceneToSvg(sampleScene, paints))).toEqual([])
  })

  it('names parts, groups and dimensions', () => {
    expect(svg).toContain(
      '<g data-part="series" data-group="residents"><path data-part="series-line"',
    )
    expect(svg).toContain(
      '<circle data-part="marker" data-group="residents" data-dimension="outcomes" cx="128"',
    )
  })

  it('takes colors from the paints and leaves shapes without fill empty', () => {
    expect(svg).toContain(
      'fill="none" stroke="#009E73" stroke-width="2.25" stroke-dasharray="10 3 2 3"',
    )
    expect(sceneToSvg(sampleScene, pagePaints)).toContain('stroke="var(--vf-series-1, #0072B2)"')
  })

  it('paints a ground only when asked', () => {
    expect(svg).toContain('<rect data-part="ground" width="256" height="200" fill="#FFFFFF"/>')
    expect(sceneToSvg(sampleScene, printPaints.light)).not.toContain('<rect')
  })

  it('draws numbers to a hundredth', () => {
    const scene: Scene = {
      ...sampleScene,
      marks: [{ type: 'line', part: 'b', x1: -0.001, y1: 1 / 3, x2: 2, y2: 99.999 }],
    }
    expect(sceneToSvg(scene, pagePaints)).toContain('x1="0" y1="0.33" x2="2" y2="100"')
  })

  it('keeps the anchor of words that run right to left and embeds them', () => {
    expect(svg).toContain('x="16" y="164" font-size="12" text-anchor="start"')
    expect(svg).toContain('xml:lang="ar">\u202bالنتائج (3)\u202c</text>')
    expect(svg).not.toContain('direction="rtl"')
  })

  it('carries metadata unseen', () => {
    const carried = sceneToSvg(sampleScene, printPaints.light, { metadata: '{"a":"<&>"}' })
    expect(carried).toContain('<metadata>{&quot;a&quot;:&quot;&lt;&amp;&gt;&quot;}</metadata>')
    expect(lintPortableSvg(carried)).toEqual([])
  })

  it('stays well formed whatever the words and ids hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (words, id) => {
        const scene = withText(words)
        const [mark] = scene.marks
        const drawn = sceneToSvg(
          { ...scene, title: 'Title', lang: id, marks: [{ ...mark, group: id } as TextMark] },
          printPaints.light,
        )
        expect(lintPortableSvg(drawn)).toEqual([])
        expect(drawn.isWellFormed()).toBe(true)
        for (const char of drawn) {
          const code = char.codePointAt(0) as number
          expect(code >= 0x20 || code === 9 || code === 10 || code === 13).toBe(true)
          expect(code === 0xfffe || code === 0xffff).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('strips what XML forbids and keeps the rest', () => {
    expect(sceneToSvg(withText('a\u0000\u0008b\ud800c\uffff😀<'), printPaints.light)).toContain(
      '>abc😀&lt;</text>',
    )
  })

  it('writes the same bytes each time', () => {
    expect(sceneToSvg(structuredClone(sampleScene), printPaints.light, { ground: true })).toBe(svg)
  })
})

describe('drawnDigits', () => {
  it('writes every number to a hundredth as JavaScript would', () => {
    const numbers = fc.oneof(
      fc.double({ min: -2000, max: 2000, noNaN: true }),
      fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    )
    fc.assert(
      fc.property(numbers, (number) => {
        expect(drawnDigits(number)).toBe(String(drawnNumber(number)))
      }),
      { numRuns: 2000 },
    )
  })
})
