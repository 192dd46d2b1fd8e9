/** Which modules of the elements stand in one file. */
import type { OutputChunk } from 'rolldown'
import { neededBy } from './element-requests.ts'

/** A draft of the build, where a chunk holds what the same entries and views need. */
export interface Draft {
  readonly chunks: readonly OutputChunk[]
  /** The components' names. */
  readonly names: readonly string[]
}

/** The code that a component's picture starts with. */
export const codeOf = (draft: Draft, name: string): string =>
  viewOf(draft, name)
    .map(({ code }) => code)
    .join('\n')

/**
 * Few files for each view, since every file is a request and is compressed by itself: the base of all, what one view
 * has, and what several have. Of the latter, small ones are put together where that loads the least in vain.
 * @returns the file for a module, by name; null where it stands with its entry
 */
export function elementChunks(draft: Draft): (id: string) => string | null {
  const users = new Map<OutputChunk, string[]>()
  for (const name of draft.names) {
    for (const chunk of viewOf(draft, name)) users.set(chunk, [...(users.get(chunk) ?? []), name])
  }
  const files = new Map<string, string>()
  const put = (chunks: Iterable<OutputChunk>, file: string): void => {
    for (const { moduleIds } of chunks) for (const id of moduleIds) files.set(id, file)
  }
  const shared: Shared[] = []
  for (const [chunk, names] of users) {
    const [only = ''] = names
    if (names.length === 1) put([chunk], only)
    else shared.push({ chunks: [chunk], users: names, size: chunk.code.length })
  }
  for (const [at, { chunks }] of together(shared).entries()) put(chunks, `shared-${at + 1}`)
  put(
    startOf(draft, ({ isEntry, name }) => isEntry && name === 'value-framework'),
    'base',
  )
  const own = /^\0element:|src[/\\]value-framework\.ts$|element[/\\]upgrade\.ts$/
  return (id) => (own.test(id) ? null : (files.get(id) ?? null))
}

interface Shared {
  readonly chunks: readonly OutputChunk[]
  readonly users: readonly string[]
  readonly size: number
}

/** Letters of code, not yet minified, below which a file is not worth a request of its own: about 1.5 kB as sent. */
const small = 8_000

function together(all: readonly Shared[]): readonly Shared[] {
  const [least, ...rest] = all.toSorted((a, b) => a.size - b.size)
  if (!least || least.size >= small) return all
  const [best] = rest.toSorted((a, b) => inVain(least, a) - inVain(least, b))
  if (!best) return all
  return together([...rest.filter((one) => one !== best), united(least, best)])
}

const united = (one: Shared, other: Shared): Shared => ({
  chunks: [...one.chunks, ...other.chunks],
  users: [...new Set([...one.users, ...other.users])],
  size: one.size + other.size,
})

/** What views would load without use if the two were one; the radar's are counted threefold, as the widget of most pages. */
function inVain(one: Shared, other: Shared): number {
  const weight = (name: string): number => (name === 'dimension-radar' ? 3 : 1)
  return united(one, other).users.reduce((sum, name) => {
    const unused = [one, other].filter(({ users }) => !users.includes(name))
    return sum + weight(name) * unused.reduce((size, part) => size + part.size, 0)
  }, 0)
}

const viewOf = (draft: Draft, name: string): readonly OutputChunk[] =>
  startOf(draft, ({ moduleIds }) => moduleIds.includes(`\0view:${name}`))

const startOf = (
  { chunks }: Draft,
  isFirst: (chunk: OutputChunk) => boolean,
): readonly OutputChunk[] => chunks.filter(isFirst).flatMap((chunk) => neededBy(chunk, chunks))
