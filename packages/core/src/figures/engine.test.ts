import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('draws with D3: its line, and its round numbers for scales', () => {
  const files = globSync('**/*.ts', { cwd: import.meta.dirname }).filter(
    (path) => !path.endsWith('.test.ts'),
  )
  const imports = files.flatMap((path) =>
    [
      ...readFileSync(join(import.meta.dirname, path), 'utf8').matchAll(
        /^import \{ (.*) \} from '(d3-.*)'$/gm,
      ),
    ].map(([, names, from]) => `${names} from ${from}`),
  )
  expect(imports.sort()).toEqual(['curveLinearClosed from d3-shape', 'ticks from d3-array'])
})
