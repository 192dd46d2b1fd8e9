/** What must be true of the packages as they would be published. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportedNames } from './exported-names.ts'
import { installed, type Packed } from './pack.ts'
import { root, run, runByPnpm } from './run.ts'

/** Files that every archive holds, and files that none does. */
const wanted = ['package.json', 'README.md', 'LICENSE', 'NOTICE'] as const
const unwanted = /\.test\.|(^|\/)(test|bench|stories)\/|(?<!\.d)\.tsx?$|tsconfig|\.map$/

export function contentFaults({ name, files }: Packed): string[] {
  return [
    ...wanted.filter((file) => !files.includes(file)).map((file) => `${name} lacks ${file}`),
    ...files.filter((file) => unwanted.test(file)).map((file) => `${name} holds ${file}`),
  ]
}

/** Every entry of `exports` names a file that is in the archive. */
export function exportFaults({ name, files }: Packed): string[] {
  const paths: string[] = []
  JSON.stringify(manifest(name).exports, (_, value: unknown) => {
    if (typeof value === 'string') paths.push(value.replace(/^\.\//, ''))
    return value
  })
  // A pattern stands for every file that fits it, of which there must be one.
  const isThere = (path: string): boolean => {
    const [head = '', tail] = path.split('*')
    if (tail === undefined) return files.includes(path)
    return files.some((file) => file.startsWith(head) && file.endsWith(tail))
  }
  return paths
    .filter((path) => !isThere(path))
    .map((path) => `${name} exports ${path}, which is not in the archive`)
}

/** A built package asks for its siblings by exact version, and for nothing of the workspace. */
export function dependencyFaults({ name }: Packed): string[] {
  const { dependencies = {}, version } = manifest(name)
  return Object.entries(dependencies).flatMap(([dependency, range]) => {
    if (range.startsWith('workspace:')) return [`${name} asks for ${dependency} of the workspace`]
    return dependency.startsWith('@value-framework/') && range !== version
      ? [`${name}@${version} asks for ${dependency}@${range}; the packages share one version`]
      : []
  })
}

/** Every rule of the built stylesheet stands in the layer `vf`, so that a page's own rules win. */
export function layerFaults(css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"|'[^']*'/g, '""')
  const faults: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < bare.length; at++) {
    const sign = bare[at]
    if (depth === 0 && (sign === '{' || sign === ';')) {
      const head = bare.slice(start, at).trim()
      if (!/^@layer vf\b/.test(head)) faults.push(`styles.css: "${head}" stands outside @layer vf`)
    }
    if (sign === '{') depth++
    if (sign === '}') depth--
    if (depth === 0 && (sign === '}' || sign === ';')) start = at + 1
  }
  return faults
}

/** A bundler may drop or add a name: what Node gets from the built package is what index.ts says. */
export function nameFaults({ name, folder }: Packed): string[] {
  if (!isImported(name)) return []
  const script = `import * as all from '${name}'; console.log(JSON.stringify(Object.keys(all)))`
  const options = { cwd: installed, encoding: 'utf8' } as const
  const found: string[] = JSON.parse(
    execFileSync('node', ['--input-type=module', '-e', script], options),
  )
  const said = exportedNames(folder).filter((entry) => !entry.startsWith('type '))
  return [
    ...said.filter((entry) => !found.includes(entry)).map((entry) => `${name} lost ${entry}`),
    ...found.filter((entry) => !said.includes(entry)).map((entry) => `${name} gained ${entry}`),
  ]
}

/** Every command that a package brings starts where it was unpacked, knows its version, and finds its fonts and parts. */
export function commandFaults({ name }: Packed): string[] {
  const { bin = {}, version } = manifest(name)
  return Object.entries(bin).flatMap(([command, file]) => {
    const script = join(installed, 'node_modules', name, file)
    const run = (...words: readonly string[]): Buffer => execFileSync('node', [script, ...words])
    const printed = run('--version').toString().trim()
    const drawn = ['png', 'pdf'].filter((format) => {
      const radar = ['render', 'dimension-radar', '--values', '4,3,5,2', '--format', format]
      return !run(...radar, '-o', '-')
        .subarray(0, 8)
        .toString('latin1')
        .includes(format.toUpperCase())
    })
    return [
      ...(printed === version ? [] : [`${command} says that it is ${printed}, and is ${version}`]),
      ...drawn.map((format) => `${command} makes no ${format}`),
    ]
  })
}

/** False for packages that bring a command and nothing to import. */
const isImported = (name: string): boolean => Object.hasOwn(Object(manifest(name).exports), '.')

/** A page written against the packed packages compiles, their own declarations included. */
export async function consumerFaults(): Promise<string[]> {
  const page = join(installed, 'page')
  cpSync(join(root, 'tools/consumer'), page, { recursive: true })
  writeFileSync(join(installed, 'package.json'), '{ "type": "module" }')
  const types = join(installed, 'node_modules/@types')
  mkdirSync(types, { recursive: true })
  const reactTypes = join(root, 'packages/react/node_modules/@types/react')
  if (!existsSync(join(types, 'react'))) symlinkSync(reactTypes, join(types, 'react'))
  const { ok, output } = await run('tsc', ['--pretty', 'false', '-p', page])
  return ok ? [] : [output]
}

/** publint and attw on the archive itself. Both ask which package manager runs them. */
export async function lintFaults({ name, tarball }: Packed): Promise<string[]> {
  const publint = await runByPnpm(['exec', 'publint', 'run', tarball, '--strict'])
  const attw = isImported(name)
    ? await runByPnpm(['exec', 'attw', tarball, '--profile', 'esm-only', '--no-emoji'])
    : { ok: true, output: '' }
  return [
    ...(publint.ok ? [] : [`publint on ${name}:\n${publint.output}`]),
    ...(attw.ok ? [] : [`attw on ${name}:\n${attw.output}`]),
  ]
}

interface Manifest {
  readonly version: string
  readonly exports: unknown
  readonly bin?: { readonly [command: string]: string }
  readonly dependencies?: { readonly [name: string]: string }
}

const manifest = (name: string): Manifest =>
  JSON.parse(readFileSync(join(installed, 'node_modules', name, 'package.json'), 'utf8'))
