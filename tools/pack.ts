/** Packs the built packages as they would be published, and lays them out as an install would. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { packages } from './packages.ts'
import { root, runByPnpm } from './run.ts'

const cache = join(root, '.cache')

export interface Packed {
  readonly name: string
  readonly folder: string
  /** The archive, as a registry would hold it. */
  readonly tarball: string
  /** Paths inside the archive, from the package's root. */
  readonly files: readonly string[]
}

/** A folder whose node_modules holds the packed packages and nothing of the workspace. */
export const installed: string = join(cache, 'installed')

export async function pack(): Promise<Packed[]> {
  const destination = join(root, 'tarballs')
  for (const folder of [destination, installed]) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  }
  const packed: Packed[] = []
  for (const { name, folder } of packages) {
    const home = join(root, 'packages', folder)
    const { ok, output } = await runByPnpm(['pack', '--pack-destination', destination], home)
    if (!ok) throw new Error(`${name} does not pack.\n${output}`)
    const file = readdirSync(destination).find((entry) => entry.includes(`-${folder}-`))
    if (file === undefined) throw new Error(`${name} packed to no archive.\n${output}`)
    packed.push(layOut(name, folder, join(destination, file)))
  }
  return packed
}

function layOut(name: string, folder: string, tarball: string): Packed {
  const target = join(installed, 'node_modules', name)
  mkdirSync(target, { recursive: true })
  execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1'])
  for (const dependency of foreignDependencies(target)) {
    const link = join(installed, 'node_modules', dependency)
    if (existsSync(link)) continue
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(root, 'packages', folder, 'node_modules', dependency), link)
  }
  const listed = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' })
  const files = listed
    .split('\n')
    .filter(Boolean)
    .map((path) => path.replace(/^package\//, ''))
  return { name, folder, tarball, files }
}

/** What a package needs beside its siblings: linked to where its own install found it. */
function foreignDependencies(target: string): string[] {
  const { dependencies = {}, peerDependencies = {} } = JSON.parse(
    readFileSync(join(target, 'package.json'), 'utf8'),
  )
  const names = Object.keys({ ...dependencies, ...peerDependencies })
  return names.filter((name) => !name.startsWith('@value-framework/'))
}
