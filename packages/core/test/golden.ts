import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Scene } from '../src/model/scene.ts'
import { lintPortableSvg } from '../src/scene/lint-portable-svg.ts'
import { printPaints } from '../src/scene/print-paints.ts'
import { sceneToSvg } from '../src/scene/scene-to-svg.ts'

/**
 * Compares a drawing with its file in `test/golden`, where drawings are reviewed, and expects it to be portable. A file
 * that is missing is written; `UPDATE_GOLDEN` writes all anew.
 */
export function expectGolden(name: string, scene: Scene): void {
  const svg = `${sceneToSvg(scene, printPaints.light, { ground: true }).replaceAll('><', '>\n<')}\n`
  const file = new URL(`./golden/${name}.svg`, import.meta.url)
  expect(lintPortableSvg(svg)).toEqual([])
  if (process.env.UPDATE_GOLDEN || !existsSync(file)) {
    if (process.env.CI) throw new Error(`${name}.svg is missing. Run the test without CI once.`)
    writeFileSync(file, svg)
  }
  expect(svg).toBe(readFileSync(file, 'utf8'))
}
