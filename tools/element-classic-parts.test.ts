import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { asPart, asScript, inAscii } from './element-classic-parts.ts'

/** Runs a script and a part on one page, in an order, and tells what the script made of the part. */
function meet(code: readonly string[], ask: string): unknown {
  return runInNewContext(`${code.join('')}${ask}`, { document: new EventTarget(), CustomEvent })
}

const partCode =
  "import { a as one, b as other } from './script.js'\nconst twice = () => [one(), other()]\nexport { twice }"

const script = asScript(
  "let count = 1\nfunction next() { return ++count }\ndocument.load = () => import('./later.js')\nexport { next as b, next as a }",
  { 'later.js': partCode },
)

const ask = (build: string): string =>
  `(() => { let made; document.dispatchEvent(new CustomEvent('vf-part', { detail: { name: 'later', build: '${build}', take: (make) => { made = make } } })); return made && made(document.load()).twice() })()`

const part = asPart(partCode, 'later', 'b1')

describe('a classic script and its part', () => {
  it.each([
    ['part last', [script, part]],
    ['part first', [part, script]],
  ])('share what the module behind them shared, %s', (_, code) => {
    expect(meet(code, ask('b1'))).toEqual([2, 3])
  })

  it('of another build do not meet', () => {
    expect(meet([script, part], ask('b2'))).toBeUndefined()
  })

  it('leave nothing on the page', () => {
    expect(part).toMatch(/^\(\(\) ?=> ?\{"use strict"/)
    const parts = { 'later.js': partCode }
    expect(() => asScript("import a from './a.js'\nexport { a }", parts)).toThrow(/imports/)
    const load = "import('./later.js'); let a, b"
    expect(() => asScript('let a, b; export { a, b }', parts)).toThrow(/loads later\.js/)
    expect(() => asScript(`${load}; export { a }`, parts)).toThrow(/later\.js takes/)
  })

  it('hold letters that every encoding has', () => {
    const text = 'const said = "más – “sí”"; said'
    expect(inAscii(text)).toMatch(/^[\0-\x7f]+$/)
    expect(runInNewContext(inAscii(text))).toBe('más – “sí”')
  })
})
