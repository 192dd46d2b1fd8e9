import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { bundleCommand } from '../../../tools/bundle-command.ts'

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface RunOptions {
  /** What stands in standard input; it is empty by default. */
  readonly input?: string | Uint8Array
  /** Where standard output ends after the first bytes, as `| head` does. */
  readonly closesEarly?: boolean
}

/** The command as users have it: one bundle, away from the sources, in a folder of its own with some files. */
export interface BundledCommand {
  /** The folder that the command runs in. */
  readonly folder: string
  readonly script: string
  run(args: readonly string[], options?: RunOptions): Promise<Ran>
  read(name: string): string
  bytes(name: string): Uint8Array
  write(name: string, content: string | Uint8Array): void
  remove(): void
}

/** @param options `site` true brings what `publish` needs, and takes longer */
export async function bundledCommand({ site = false } = {}): Promise<BundledCommand> {
  const home = mkdtempSync(join(tmpdir(), 'value-framework-'))
  const folder = join(home, 'work')
  mkdirSync(folder)
  await bundleCommand(join(home, 'command'), { site })
  // What an install puts beside it.
  symlinkSync(join(import.meta.dirname, '../node_modules'), join(home, 'node_modules'))
  const script = join(home, 'command/value-framework.js')
  return {
    folder,
    script,
    run: (args, options = {}) => start(script, args, folder, options),
    bytes: (name) => readFileSync(join(folder, name)),
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    write: (name, content) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  }
}

function start(
  script: string,
  args: readonly string[],
  cwd: string,
  { input = '', closesEarly = false }: RunOptions,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd, stdio: 'pipe' })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk
      if (closesEarly) child.stdout.destroy()
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk
    })
    // A command that needs no input may end before it is written.
    child.stdin.on('error', () => undefined).end(input)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}

/** A file of the shared survey exports, or of this package's own. */
export const fixture = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/responses', name))
export const ownFixture = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, 'fixtures', name))

const dimensions = [
  'intrinsic-benefits',
  'community-engagement',
  'outcomes',
  'sustainable-system-change',
] as const

/** A canonical wide table of so many people a group, with answers that differ from person to person. */
export function wideTable(
  groups: { readonly [label: string]: number },
  { wave = '', kind = 'community' }: { wave?: string; kind?: string } = {},
): string {
  const head = ['group', 'group_kind', 'wave', ...dimensions.map((id) => `matters_${id}`)]
  const rows = Object.entries(groups).flatMap(([label, count]) =>
    Array.from({ length: count }, (_, person) => [
      label,
      kind,
      wave,
      ...dimensions.map((_, place) => String(1 + ((person * 3 + place * 2 + label.length) % 5))),
    ]),
  )
  return [head, ...rows].map((cells) => `${cells.join(',')}\n`).join('')
}
