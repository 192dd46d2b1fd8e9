/**
 * `pnpm check:apps [NAME…]`: installs the packed packages into small applications of other people's making, builds and
 * serves them, and looks at each in Chromium: with scripts off, hydrated, used. Needs the npm registry; not part of the
 * tests.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { appFaults } from './apps/look.ts'
import { serveFolder, serveNext } from './apps/serve.ts'
import { browserExecutable, browserFlags } from './browser.ts'
import { buildPackage } from './build-package.ts'
import { root, run, runByPnpm } from './run.ts'

interface App {
  readonly name: string
  readonly serve: (folder: string) => Promise<{ readonly url: string; readonly stop: () => void }>
  /** Built once more with the React that names every difference between server and page. */
  readonly again?: true
}

const apps: readonly App[] = [
  { name: 'vite-react-18', serve: (folder) => serveFolder(join(folder, 'dist')), again: true },
  { name: 'vite-react-19', serve: (folder) => serveFolder(join(folder, 'dist')), again: true },
  { name: 'astro', serve: (folder) => serveFolder(join(folder, 'dist'), 'own policy') },
  { name: 'next', serve: serveNext },
]

/** Outside the repository, so that nothing of the workspace is found by accident; kept for the next run. */
const home = join(tmpdir(), 'value-framework-apps')

process.env.NEXT_TELEMETRY_DISABLED = '1'
process.env.ASTRO_TELEMETRY_DISABLED = '1'

const asked = process.argv.slice(2)
const chosen = apps.filter(({ name }) => asked.length === 0 || asked.includes(name))
if (chosen.length === 0) throw new Error(`There are: ${apps.map(({ name }) => name).join(', ')}.`)

const tarballs = await packInto(join(home, 'tarballs'))
const browser = await chromium.launch({
  executablePath: await browserExecutable(),
  args: browserFlags,
})
let failed = 0
for (const app of chosen) {
  const began = performance.now()
  const faults = await take(app).catch((error: unknown) => [
    error instanceof Error ? error.message : String(error),
  ])
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  console.log(`${faults.length === 0 ? 'ok    ' : 'FAILED'} ${app.name} (${seconds} s)`)
  for (const fault of faults) console.log(`       ${fault}`)
  failed += faults.length
}
await browser.close()
if (failed > 0) process.exitCode = 1

async function take({ name, serve, again }: App): Promise<string[]> {
  const folder = await install(name)
  const modes = again ? (['production', 'development'] as const) : (['production'] as const)
  const faults: string[] = []
  for (const mode of modes) {
    process.env.NODE_ENV = mode
    await succeed('npm', ['run', 'build'], folder)
    const { url, stop } = await serve(folder)
    try {
      const found = await appFaults(browser, url, join(folder, 'summary.json'))
      faults.push(...found.map((fault) => `${mode}: ${fault}`))
    } finally {
      stop()
    }
  }
  return faults
}

async function packInto(folder: string): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const packed: string[] = []
  for (const name of ['core', 'react']) {
    await buildPackage(name)
    const tarball = join(folder, `${name}.tgz`)
    const { ok, output } = await runByPnpm(['pack', '--out', tarball], join(root, 'packages', name))
    if (!ok) throw new Error(`${name} does not pack.\n${output}`)
    packed.push(tarball)
  }
  return packed
}

/** The application with what its lock file names, and over it the archives as they were packed now. */
async function install(name: string): Promise<string> {
  const source = join(root, 'packages/react/apps', name)
  const folder = join(home, name)
  const lock = 'package-lock.json'
  const hasChanged =
    !existsSync(join(folder, 'node_modules')) ||
    readFileSync(join(folder, lock), 'utf8') !== readFileSync(join(source, lock), 'utf8')
  if (hasChanged) rmSync(folder, { recursive: true, force: true })
  cpSync(source, folder, {
    recursive: true,
    filter: (path) => !path.startsWith(join(source, 'node_modules')),
  })
  const summary = join(root, 'stories/fixtures/summaries/three-groups.json')
  cpSync(summary, join(folder, 'summary.json'))
  // The version stays the same from one packing to the next, and npm keeps what it has of a version. Not `npm ci`: it
  // refuses a lock file that leaves out what other systems' builds need.
  rmSync(join(folder, 'node_modules/@value-framework'), { recursive: true, force: true })
  await succeed('npm', ['install', '--no-save', '--prefer-offline', ...tarballs], folder)
  return folder
}

async function succeed(command: string, args: readonly string[], folder: string): Promise<void> {
  const { ok, output } = await run(command, args, folder)
  if (!ok) throw new Error(`${command} ${args.join(' ')} failed.\n${output}`)
}
