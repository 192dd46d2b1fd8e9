import { describe, expect, it } from 'vitest'
import { sampleScene } from '../../../../fixtures/scenes/sample-scene.ts'
import { lintPortableSvg } from './lint-portable-svg.ts'
import { printPaints } from './print-paints.ts'
import { sceneToSvg } from './scene-to-svg.ts'

const good = sceneToSvg(sampleScene, printPaints.light, { ground: true })

/** A change by hand to a good file, and where the complaint should point. */
const mutations: readonly (readonly [string, string | RegExp, string, string])[] = [
  ['a style attribute', '<circle ', '<circle style="fill:red" ', 'circle[0].style'],
  ['a class', '<circle ', '<circle class="ring" ', 'circle[0].class'],
  ['an id', '<circle ', '<circle id="ring" ', 'circle[0].id'],
  ['a style element', '<title>', '<style>*{fill:red}</style><title>', 'style[0]'],
  ['a script', '<title>', '<script>alert(1)</script><title>', 'script[0]'],
  ['an event handler', '<circle ', '<circle onclick="alert(1)" ', 'circle[0].onclick'],
  ['a variable', 'stroke="#0072B2"', 'stroke="var(--vf-series-1, #0072B2)"', 'path[1].stroke'],
  ['the text color', 'fill="#1F252B"', 'fill="currentColor"', 'text[0].fill'],
  ['a color name', 'fill="#1F252B"', 'fill="black"', 'text[0].fill'],
  ['a color function', 'fill="#1F252B"', 'fill="oklch(0.5 0.1 200)"', 'text[0].fill'],
  ['a short color', 'fill="#1F252B"', 'fill="#123"', 'text[0].fill'],
  ['a gradient', 'fill="#1F252B"', 'fill="url(#g)"', 'text[0].fill'],
  [
    'foreign content',
    '<title>',
    '<foreignObject><p>x</p></foreignObject><title>',
    'foreignObject[0]',
  ],
  ['an image', '<title>', '<image href="https://example.org/a.png"/><title>', 'image[0].href'],
  ['a link', '<title>', '<use xlink:href="#a"/><title>', 'use[0].xlink:href'],
  ['a transform', '<g ', '<g transform="rotate(4)" ', 'g[0].transform'],
  ['a baseline', '<text ', '<text dominant-baseline="middle" ', 'text[0].dominant-baseline'],
  ['a halo', '<text ', '<text paint-order="stroke" ', 'text[0].paint-order'],
  ['a turned direction', '<text ', '<text direction="rtl" ', 'text[0].direction'],
  ['small words', 'font-size="12"', 'font-size="11.5"', 'text[0].font-size'],
  ['no view box', / viewBox="[^"]*"/, '', 'svg[0].viewBox'],
  ['no width', / width="256"/, '', 'svg[0].width'],
  ['no namespace', / xmlns="[^"]*"/, '', 'svg[0].xmlns'],
  ['no title', /<title>.*<\/title>/, '', 'svg[0]'],
  ['an empty title', /<title>.*<\/title>/, '<title> </title>', 'svg[0]'],
  ['an entity declaration', '<svg ', '<!DOCTYPE svg [<!ENTITY a "b">]><svg ', ''],
  ['a comment', '<title>', '<!-- made by --><title>', ''],
  ['an unclosed element', '</g>', '', ''],
  ['a bare ampersand', 'Starts at', 'Starts & at', ''],
  ['an unquoted attribute', 'cx="128"', 'cx=128', ''],
]

describe('lintPortableSvg', () => {
  it('finds nothing in what sceneToSvg writes', () => {
    expect(lintPortableSvg(good)).toEqual([])
  })

  for (const [name, from, to, path] of mutations)
    it(`finds ${name}`, () => {
      const bad = good.replace(from, to)
      expect(bad).not.toBe(good)
      const issues = lintPortableSvg(bad)
      expect(issues.map((issue) => issue.path)).toContain(path)
      for (const { wanted, hint } of issues) expect(wanted && hint).not.toBe('')
    })

  it('says why', () => {
    expect(lintPortableSvg(good.replace('<circle ', '<circle style="fill:red" '))).toEqual([
      {
        path: 'circle[0].style',
        found: 'style',
        wanted: 'a plain attribute',
        hint: 'Office programs and strict pages ignore it. Write presentation attributes.',
      },
    ])
  })
})
