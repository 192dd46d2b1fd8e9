/** Bundles the command line to files that run where they stand, with what is native installed beside them. */
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { isBuiltin } from 'node:module'
import { join, sep } from 'node:path'
import { rolldown } from 'rolldown'
import { root } from './run.ts'
import { buildSiteScripts } from './site-scripts.ts'

const home = join(root, 'packages/cli')

/** What the command's package asks an install for: code for one kind of machine, which no bundle can hold. */
const installed: readonly string[] = Object.keys(
  JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).dependencies ?? {},
)

/**
 * Bundles `packages/cli` with all that it imports, but for what its package asks an install for, and writes the licenses
 * of the packages that went in. The fonts that pictures are drawn with and the scripts of published sites go beside it.
 * @param folder becomes the bundle, and nothing else
 * @param options `site` false leaves the scripts of published sites away, which take longest to build
 */
export async function bundleCommand(folder: string, { site = true } = {}): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  const build = await rolldown({
    input: { 'value-framework': join(home, 'src/main.ts') },
    platform: 'node',
    external: [...installed],
    logLevel: 'silent',
  })
  const { output } = await build.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name].js',
  })
  await build.close()
  chmodSync(join(folder, 'value-framework.js'), 0o755)
  const chunks = output.filter((file) => file.type === 'chunk')
  const imported = chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports])
  const own = new Set(chunks.map(({ fileName }) => fileName))
  const outside = imported.filter(
    (from) => !own.has(from) && !isBuiltin(from) && !installed.includes(from),
  )
  if (outside.length > 0) throw new Error(`The command imports ${outside.join(', ')} when it runs.`)
  cpSync(join(root, 'packages/export/fonts'), join(folder, 'fonts'), { recursive: true })
  if (site) await buildSiteScripts(join(folder, 'site'))
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds)
  writeFileSync(join(folder, 'third-party-licenses.txt'), licenses(modules))
}

/** The license of every package that is not our own, whose text must go where its code goes. */
function licenses(modules: readonly string[]): string {
  const folders = new Set(modules.flatMap((path) => packageFolder(path) ?? []))
  const texts = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    )
    const file = readdirSync(folder).find((entry) => /^licen[sc]e(\.\w+)?$/i.test(entry))
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : ''
    return `${name} ${version}, ${license}\n\n${text}\n`
  })
  return texts.toSorted().join(`\n${'-'.repeat(80)}\n\n`)
}

/** The folder of the installed package that a module belongs to; undefined for the workspace's own. */
function packageFolder(path: string): string | undefined {
  const mark = `${sep}node_modules${sep}`
  const at = path.lastIndexOf(mark)
  if (at < 0) return undefined
  const [scope = '', name = ''] = path.slice(at + mark.length).split(sep)
  const folder = path.slice(0, at) + mark + (scope.startsWith('@') ? join(scope, name) : scope)
  return existsSync(join(folder, 'package.json')) ? folder : undefined
}
