import { readdirSync, realpathSync, statSync } from 'node:fs'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { parse } from 'node:path'
import { nearest } from '@value-framework/core'
import { FileError } from './failures.ts'
import { fileName, type Machine } from './machine.ts'
import { wrapped } from './printable.ts'

/** The largest file that is read, in bytes: its text must fit into one string of JavaScript. */
const largestFile = 400_000_000

/** Files, standard streams and the terminal, by Node. */
export function nodeMachine(): Machine {
  const { stdout, stderr } = process
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough closes its end of the pipe: no reason to fail.
    if (error.code === 'EPIPE') return
    stderr.write(`Standard output cannot be written: ${reasonOf('-', error)}\n`)
    process.exitCode = 1
  })
  // Where standard error is lost, nobody can be told.
  stderr.on('error', () => undefined)
  let showsProgress = false
  const show = (stream: NodeJS.WriteStream, lines: readonly string[]): void => {
    const width = stream.isTTY ? Math.max(stream.columns, 40) : Number.POSITIVE_INFINITY
    const text = lines.flatMap((line) => wrapped(line, width)).map((line) => `${line}\n`)
    if (text.length > 0) stream.write(text.join(''))
  }
  return {
    // To look at standard input is to take it from whoever shares it: only a command that reads it does.
    read: async (path) => (path === '-' ? await drained(process.stdin) : await fileBytes(path)),
    write: async (path, content) => {
      if (path === '-') stdout.write(content)
      else await writeFile(path, content).catch((error: unknown) => refuse(path, error, 'written'))
    },
    isFolder,
    makeFolder: async (path) => {
      await mkdir(path, { recursive: true }).catch((error: unknown) => refuse(path, error, 'made'))
    },
    isSameFile: (one, other) => one !== '-' && other !== '-' && realPath(one) === realPath(other),
    tell: (lines) => show(stdout, lines),
    warn: (lines) => show(stderr, lines),
    progress: (text) => {
      if (!stderr.isTTY || (text === undefined && !showsProgress)) return
      stderr.write(`\r\u001b[2K${text ?? ''}`)
      showsProgress = text !== undefined
    },
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

async function drained(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of stream) chunks.push(chunk as Uint8Array)
  } catch (error) {
    refuse('-', error, 'read')
  }
  return Buffer.concat(chunks)
}

async function fileBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size <= largestFile) return await readFile(path)
    const most = `at most ${largestFile / 1e6} MB are read`
    throw new FileError([`${path} is too large: ${Math.ceil(size / 1e6)} MB, and ${most}.`])
  } catch (error) {
    if (error instanceof FileError) throw error
    return refuse(path, error, 'read')
  }
}

function refuse(path: string, error: unknown, what: 'read' | 'written' | 'made'): never {
  const reason = reasonOf(path, error as NodeJS.ErrnoException)
  throw new FileError([`${fileName(path)} cannot be ${what}: ${reason}`])
}

function reasonOf(path: string, { code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return missing(path)
    case 'EEXIST':
      return 'there is a file of that name.'
    case 'EISDIR':
      return 'it is a folder, and a file is wanted.'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'you have no permission to.'
    case 'ENOSPC':
      return 'the disk is full.'
    case 'ENAMETOOLONG':
      return 'its name is too long.'
    default:
      return `${code ?? message}.`
  }
}

/** What is missing, the file or its folder, with the name of a file of its kind that was most likely meant. */
function missing(path: string): string {
  const { dir, name, ext } = parse(path)
  try {
    const entries = readdirSync(dir || '.').map((entry) => parse(entry))
    const alike = entries.filter((entry) => entry.ext === ext).map((entry) => entry.name)
    const near = nearest(name, alike)
    const same = entries.find((entry) => entry.name === name)
    const meant = near === undefined ? same?.base : `${near}${ext}`
    return `there is no such file.${meant === undefined ? '' : ` Did you mean ${meant}?`}`
  } catch {
    return `there is no folder ${dir}.`
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
