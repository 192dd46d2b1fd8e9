import { FileError } from '../src/failures.ts'
import type { Machine } from '../src/machine.ts'

/** A machine whose files are in memory, and what a command did to it. */
export interface MemoryMachine extends Machine {
  readonly files: Map<string, Uint8Array>
  readonly told: readonly string[]
  readonly warned: readonly string[]
  /** What progress showed, in order; undefined where it was taken away. */
  readonly shown: readonly (string | undefined)[]
}

export function memoryMachine(files: { readonly [path: string]: Uint8Array }): MemoryMachine {
  const kept = new Map(Object.entries(files))
  const folders = new Set<string>()
  const told: string[] = []
  const warned: string[] = []
  const shown: (string | undefined)[] = []
  return {
    files: kept,
    told,
    warned,
    shown,
    read: async (path) => {
      const bytes = kept.get(path)
      if (bytes) return bytes
      throw new FileError([`${path} cannot be read: there is no such file.`])
    },
    write: async (path, content) =>
      void kept.set(
        path,
        typeof content === 'string' ? new TextEncoder().encode(content) : content,
      ),
    isFolder: (path) => folders.has(path.replace(/\/$/, '')),
    makeFolder: async (path) => void folders.add(path.replace(/\/$/, '')),
    isSameFile: (one, other) => one === other,
    tell: (lines) => void told.push(...lines),
    warn: (lines) => void warned.push(...lines),
    progress: (text) => void shown.push(text),
  }
}
