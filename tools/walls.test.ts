import { describe, expect, it } from 'vitest'
import { run } from './run.ts'
import { breaches, layers, type Wall } from './walls.ts'

const core = 'packages/core/src'
const react = 'packages/react/src'

/** One file each that breaks one wall and no other. */
const broken: readonly (readonly [wall: Wall, path: string, text: string])[] = [
  ['packages', `${core}/words/a.ts`, `import '@value-framework/react'`],
  ['packages', `${react}/a/a.tsx`, `import '@value-framework/export'`],
  ['packages', `${react}/a/a.tsx`, `import type { B } from '../../../core/src/model/b.ts'`],
  ['packages', 'stories/A.stories.tsx', `import { a } from '../packages/react/src/a/a.tsx'`],
  ['layers', `${core}/model/a.ts`, `import type { B } from '../words/b.ts'`],
  ['layers', `${core}/model/a.ts`, `export type B = import('../scene/b.ts').B`],
  ['layers', `${core}/schema/a.ts`, `import '../words/b.ts'`],
  ['layers', `${core}/responses/a.ts`, `import '../summary/b.ts'`],
  ['layers', `${core}/summary/a.ts`, `import '../figures/b.ts'`],
  ['layers', `${core}/words/a.ts`, `const b = await import('../table/b.ts')`],
  ['layers', `${core}/scene/a.ts`, `import '../figures/b.ts'`],
  ['layers', `${core}/figures/a.ts`, `import '../table/b.ts'`],
  ['layers', `${core}/figures/a.ts`, `import '../schema/b.ts'`],
  ['layers', `${core}/table/a.ts`, `import '../scene/b.ts'`],
  ['layers', 'packages/core/content/a.ts', `import '../src/words/b.ts'`],
  ['layers', `${core}/model/a.ts`, `import { b } from '../index.ts'`],
  ['figures', `${core}/figures/radar/a.ts`, `import '../dot-plot/b.ts'`],
  ['figures', `${core}/figures/radar.ts`, `import './dot-plot.ts'`],
  ['figures', `${core}/figures/parts/a.ts`, `import '../radar/b.ts'`],
  ['core-stands-alone', `${core}/words/a.ts`, `import { useId } from 'react'`],
  ['core-stands-alone', `${core}/words/a.ts`, `import { readFileSync } from 'node:fs'`],
  ['no-default-export', `${react}/a/a.tsx`, 'export default 1'],
  ['no-default-export', `${core}/words/a.ts`, 'const a = 1\nexport { a as default }'],
  ['no-barrel', `${react}/a/index.ts`, `export * from './a.tsx'`],
  ['no-barrel', `${core}/words/a.ts`, `export { b } from './b.ts'`],
  ['no-utils', `${react}/utils/a.ts`, 'export const a = 1'],
  ['no-utils', `${core}/words/helpers.ts`, 'export const a = 1'],
  ['same-input-same-bytes', `${core}/scene/a.ts`, 'export const a = () => Math.random()'],
  ['same-input-same-bytes', `${react}/a/a.tsx`, 'export const a = () => new Date()'],
]

const allowed: readonly (readonly [path: string, text: string])[] = [
  [`${core}/words/a.ts`, `import type { B } from '../model/b.ts'\nimport './c.ts'`],
  [
    `${core}/figures/radar/a.ts`,
    `import '../parts/b.ts'\nimport './c.ts'\nimport { max } from 'd3-array'`,
  ],
  [`${core}/index.ts`, `export { a } from './words/a.ts'`],
  [`${core}/scene/a.ts`, 'export const year = (text: string) => new Date(text).getUTCFullYear()'],
  [`${react}/a/a.tsx`, `import { a } from '@value-framework/core'\nimport { useId } from 'react'`],
  [`${react}/a/a.test.tsx`, `import '../../../core/src/model/b.ts'`],
  [
    'stories/A.stories.tsx',
    `import { a } from '@value-framework/react'\nexport default { title: 'A' }`,
  ],
]

describe('the walls', () => {
  it.each(broken)('%s: falls over %s holding %s', (wall, path, text) => {
    expect(breaches([{ path, text }]).map((breach) => breach.wall)).toEqual([wall])
  })

  it.each(allowed)('let %s hold %s', (path, text) => {
    expect(breaches([{ path, text }])).toEqual([])
  })

  it('names the line', () => {
    const text = `// one\n// two\nimport '../words/b.ts'`
    expect(breaches([{ path: `${core}/model/a.ts`, text }])[0]).toMatchObject({
      line: 3,
      says: 'model may not import words',
    })
  })

  it('has no layers that import one another', () => {
    const reaches = (from: string): string[] =>
      (layers[from] ?? []).flatMap((layer) => [layer, ...reaches(layer)])
    for (const layer of Object.keys(layers)) expect(reaches(layer)).not.toContain(layer)
  })

  it('keep the page and the machine out of core by its types', async () => {
    const { ok, output } = await run('tsc', ['--pretty', 'false', '-p', 'tools/walls'])
    expect(ok).toBe(false)
    for (const name of ['document', 'window', 'process']) {
      expect(output).toMatch(new RegExp(`asks-the-page.ts.*Cannot find name '${name}'`))
    }
  })
})
