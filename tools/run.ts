/** Runs the commands that the other tools need, from the repository's root. */
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

export const root: string = join(import.meta.dirname, '..')

export interface Outcome {
  readonly ok: boolean
  /** What the command printed, both streams in order. */
  readonly output: string
}

/** Runs a command to its end and keeps what it prints. */
export function run(command: string, args: readonly string[], folder = root): Promise<Outcome> {
  return start(command, args, folder, 'pipe')
}

/** Runs a command that prints straight to the terminal. */
export function show(command: string, args: readonly string[], folder = root): Promise<Outcome> {
  return start(command, args, folder, 'inherit')
}

/**
 * Runs a command through the package manager that started this script, so that tools which ask for the package
 * manager find pnpm and not whatever the machine has.
 */
export function runByPnpm(args: readonly string[], folder = root): Promise<Outcome> {
  const pnpm = process.env.npm_execpath
  return pnpm?.includes('pnpm')
    ? run(pnpm, args, folder)
    : run('npx', ['-y', `pnpm@${pnpmVersion}`, ...args], folder)
}

/** The exact version that the README's commands name; a test holds the two together. */
export const pnpmVersion = '12.21.0'

function start(
  command: string,
  args: readonly string[],
  folder: string,
  stdio: 'inherit' | 'pipe',
): Promise<Outcome> {
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      cwd: folder,
      env: { ...process.env, PATH: path, FORCE_COLOR: stdio === 'pipe' ? '0' : undefined },
      stdio: ['ignore', stdio, stdio],
    })
    let output = ''
    const keep = (chunk: Buffer) => {
      output += chunk
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.on('error', (error) => resolve({ ok: false, output: `${command}: ${error.message}` }))
    child.on('close', (code) => resolve({ ok: code === 0, output }))
  })
}
