/** `pnpm check`: all that is held besides the tests. Runs to the end and names every step that failed. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildPackage } from './build-package.ts'
import { repositoryFiles } from './files.ts'
import { lockFaults, machinePathFaults, sizeFaults } from './hygiene.ts'
import { type Packed, pack } from './pack.ts'
import { packages } from './packages.ts'
import * as packedChecks from './packed.ts'
import { type Outcome, root, run } from './run.ts'
import { weighAll } from './sizes.ts'
import { breaches } from './walls.ts'

interface Step {
  readonly name: string
  readonly take: () => Outcome | Promise<Outcome>
  /** Steps whose output is worth reading when all is well. */
  readonly always?: true
}

const faults = (lines: readonly string[]): Outcome => ({
  ok: lines.length === 0,
  output: lines.join('\n'),
})

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const types = (folder: string): Step => ({
  name: `types of ${folder === '.' ? 'tools and tests' : folder}`,
  take: () => run('tsc', ['--pretty', 'false', '--noEmit', '-p', folder]),
})

type Found = readonly string[]

let packed: readonly Packed[] = []

/** A check of every archive; says so when there is none, since an empty list would look well. */
const onPacked = (name: string, check: (packed: Packed) => Found | Promise<Found>): Step => ({
  name,
  take: async () => {
    if (packed.length === 0) return { ok: false, output: 'There is no archive to look at.' }
    const found: string[] = []
    for (const one of packed) found.push(...(await check(one)))
    return faults(found)
  },
})

const steps: readonly Step[] = [
  { name: 'format and lint', take: () => run('biome', ['check', '--error-on-warnings', '.']) },
  { name: 'lint with types', take: () => run('oxlint', ['--deny-warnings']) },
  types('packages/core'),
  types('packages/export'),
  types('packages/react'),
  types('packages/builder'),
  types('packages/cli'),
  types('stories'),
  types('.'),
  { name: 'import walls', take: holdWalls },
  { name: 'unused code', take: () => run('knip', ['--no-progress']) },
  { name: 'lock file, paths and sizes of files', take: holdHygiene },
  { name: 'build and pack', take: buildAndPack },
  onPacked('contents of the archives', packedChecks.contentFaults),
  onPacked('exports of the archives', packedChecks.exportFaults),
  onPacked('dependencies of the archives', packedChecks.dependencyFaults),
  onPacked('names at run time', packedChecks.nameFaults),
  onPacked('commands at run time', packedChecks.commandFaults),
  {
    name: 'types of the archives, as a page sees them',
    take: async () => faults(await packedChecks.consumerFaults()),
  },
  onPacked('publint and attw', packedChecks.lintFaults),
  { name: 'styles stand in their layer', take: holdLayer },
  { name: 'size budgets', take: weighAll, always: true },
]

function holdWalls(): Outcome {
  const files = repositoryFiles('packages', 'stories')
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: read(path) }))
  return faults(
    breaches(files).map(({ path, line, wall, says }) => `${path}:${line} ${says} (${wall})`),
  )
}

function holdHygiene(): Outcome {
  const found = repositoryFiles().flatMap((path) => {
    const text = read(path)
    const lock = path === 'pnpm-lock.yaml' ? lockFaults(path, text) : []
    return [
      ...lock,
      ...machinePathFaults(path, text),
      ...sizeFaults(path, statSync(join(root, path)).size),
    ]
  })
  return faults(found.map(({ path, says }) => `${path} ${says}`))
}

async function buildAndPack(): Promise<Outcome> {
  for (const { folder } of packages) await buildPackage(folder)
  packed = await pack()
  return { ok: true, output: '' }
}

function holdLayer(): Outcome {
  return faults(packedChecks.layerFaults(read('packages/react/dist/styles.css')))
}

/** Takes one step, prints its line, and shows what it said when that is worth reading. */
async function take({ name, take, always }: Step): Promise<boolean> {
  const began = performance.now()
  const { ok, output } = await Promise.resolve()
    .then(take)
    .catch((error: unknown) => ({
      ok: false,
      output: error instanceof Error ? error.message : String(error),
    }))
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
  if (!ok || always) console.log(output.trim().replace(/^/gm, '       '))
  return ok
}

const failed: string[] = []
for (const step of steps) if (!(await take(step))) failed.push(step.name)

if (failed.length > 0) {
  console.log(`\n${failed.length} of ${steps.length} checks failed: ${failed.join(', ')}.`)
  process.exit(1)
}
console.log(`\nAll ${steps.length} checks hold.`)
