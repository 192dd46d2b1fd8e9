import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { root } from './run.ts'

/**
 * What a package's index.ts exports, types marked, in the alphabet's order: its public surface. A package without one
 * exports nothing.
 */
export function exportedNames(folder: string): string[] {
  const path = join(root, 'packages', folder, 'src/index.ts')
  if (!existsSync(path)) return []
  const { module } = parseSync(path, readFileSync(path, 'utf8'))
  return module.staticExports
    .flatMap(({ entries }) => entries)
    .map(({ exportName, isType }) => {
      if (exportName.name === null) throw new Error(`${path} exports something without a name.`)
      return isType ? `type ${exportName.name}` : exportName.name
    })
    .sort((a, b) => (a < b ? -1 : 1))
}
