/**
 * Builds one package to its `dist`: a module for each source file, its types beside it, styles and data as files; the
 * command line as one bundle, which nobody imports.
 */
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, isAbsolute, join } from 'node:path'
import { build as bundleStyles } from 'esbuild'
import { build } from 'vite'
import { bundleCommand } from './bundle-command.ts'
import { buildElements } from './element-build.ts'
import { repositoryFiles } from './files.ts'
import { root, run } from './run.ts'

/** What has no module of its own: files copied as they are, from the package's folder to its `dist`. */
const data: { readonly [name: string]: { readonly [from: string]: string } } = {
  core: {},
  react: { 'src/tokens/tokens.json': 'tokens.json' },
}

/** The folder inside a package that becomes the root of its `dist`. */
const moduleRoots: { readonly [name: string]: string } = { core: '.', react: 'src' }

/** Modules that a package offers beside its index. */
const entries: { readonly [name: string]: readonly string[] } = {
  core: ['src/at-once.ts', 'src/words/ar/index.ts', 'src/words/es/index.ts', 'src/words/pseudo.ts'],
  export: [
    'src/fonts/bundled-fonts.ts',
    'src/picture/scene-to-pdf.ts',
    'src/picture/scene-to-png.ts',
  ],
  react: ['src/browser.ts'],
}

/**
 * esbuild puts what the same files on demand reach by any import into one file, and a start that they reach in part into
 * several, which cost half a kilobyte in names and lost repetition. So each file on demand names the radar's start once
 * more, for nothing: bundlers that follow what is used see nothing there.
 */
const filesOnDemand: { readonly [name: string]: readonly string[] } = {
  react: ['menu/menu-panel.js', 'perspective-comparison/parts.js'],
}
const namesTheStart = 'import { Heading } from "../dimension-radar/radar-figure.js";\n'

export async function buildPackage(name: string): Promise<void> {
  const folder = join(root, 'packages', name)
  const dist = join(folder, 'dist')
  for (const legal of ['LICENSE', 'NOTICE']) copyFileSync(join(root, legal), join(folder, legal))
  if (name === 'cli') return await bundleCommand(dist)
  if (name === 'elements') return await buildElements(dist)
  rmSync(dist, { recursive: true, force: true })
  await buildModules(folder, moduleRoots[name] ?? 'src')
  for (const file of filesOnDemand[name] ?? []) {
    const path = join(dist, file)
    writeFileSync(path, readFileSync(path, 'utf8') + namesTheStart)
  }
  await buildTypes(name, folder)
  await buildStyles(folder)
  for (const [from, to] of Object.entries(data[name] ?? {})) {
    cpSync(join(folder, from), join(dist, to), { recursive: true })
  }
  holdClientMarks(name, moduleRoots[name] ?? 'src')
}

async function buildModules(folder: string, moduleRoot: string): Promise<void> {
  await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: 'dist',
      target: 'es2022',
      minify: false,
      lib: { entry: ['src/index.ts', ...(entries[basename(folder)] ?? [])], formats: ['es'] },
      rolldownOptions: {
        // What a sibling package does on import is nothing, so an import of nothing from it is dropped.
        treeshake: { moduleSideEffects: 'no-external' },
        external: (id) => !id.startsWith('.') && !isAbsolute(id),
        output: {
          preserveModules: true,
          preserveModulesRoot: join(folder, moduleRoot),
          entryFileNames: '[name].js',
        },
      },
    },
  })
}

async function buildTypes(name: string, folder: string): Promise<void> {
  const { ok, output } = await run('tsc', [
    '--pretty',
    'false',
    '-p',
    join(folder, 'tsconfig.build.json'),
  ])
  if (!ok) throw new Error(`The types of ${name} do not build.\n${output}`)
}

/** One stylesheet out of all that `src/styles.css` imports, with the type that lets TypeScript import it. */
async function buildStyles(folder: string): Promise<void> {
  const entry = join(folder, 'src/styles.css')
  if (!existsSync(entry)) return
  const outfile = join(folder, 'dist/styles.css')
  mkdirSync(join(folder, 'dist'), { recursive: true })
  await bundleStyles({ entryPoints: [entry], bundle: true, outfile, logLevel: 'error' })
  writeFileSync(join(folder, 'dist/styles.css.d.ts'), 'export {}\n')
}

/** A file that says `use client` must still say so when built: bundlers drop the line without a word. */
function holdClientMarks(name: string, moduleRoot: string): void {
  const base = join('packages', name, moduleRoot)
  for (const path of repositoryFiles(join('packages', name, 'src'))) {
    if (!/(?<!\.test)\.tsx?$/.test(path)) continue
    if (!readFileSync(join(root, path), 'utf8').startsWith("'use client'")) continue
    const inside = path.slice(base.length + 1).replace(/\.tsx?$/, '.js')
    const built = join(root, 'packages', name, 'dist', inside)
    if (existsSync(built) && !/^(['"])use client\1/.test(readFileSync(built, 'utf8'))) {
      throw new Error(`${path} says 'use client' and its build does not.`)
    }
  }
}
