/** Which modules of the elements stand in one file. */
import type { OutputChunk } from 'rolldown'
import { neededBy } from './element-requests.ts'

/** A draft of the build, where a chunk holds what the same entries and views need. */
export interface Draft {
  readonly chunks: readonly OutputChunk[]
  /** The components' names. */
  readonly names: readonly string[]
}

/** All code of a component, its later parts too. */
export const codeOf = (draft: Draft, name: string): string =>
  [...viewOf(draft, name), ...partsOf(draft, name)].map(({ code }) => code).join('\n')

/**
 * Few files for all that loads by itself, since every file is a request and is compressed by itself: the base of all,
 * which holds too what the radar shares with most others; what one of them has; and what several have. Of the latter,
 * small ones are put together where that loads the least in vain.
 * @returns the file for a module, by name; null where it stands with its entry
 */
export function elementChunks(draft: Draft): (id: string) => string | null {
  const base = startOf(draft, ({ isEntry, name }) => isEntry && name === 'value-framework')
  const users = new Map<OutputChunk, string[]>()
  for (const [name, chunks] of loaded(draft)) {
    for (const chunk of chunks) {
      if (!base.includes(chunk)) users.set(chunk, [...(users.get(chunk) ?? []), name])
    }
  }
  const files = new Map<string, string>()
  const put = (chunks: Iterable<OutputChunk>, file: string): void => {
    for (const { moduleIds } of chunks) for (const id of moduleIds) files.set(id, file)
  }
  const shared: Shared[] = []
  for (const [chunk, names] of users) {
    const [only = ''] = names
    const views = names.filter((name) => draft.names.includes(name))
    const [first] = names.filter((name) => usual.includes(name))
    if (names.length === 1) put([chunk], only)
    else if (first && names.every((name) => name.startsWith('dimension-radar'))) put([chunk], first)
    else if (first && views.length > draft.names.length / 2) put([chunk], 'base')
    else shared.push({ chunks: [chunk], users: names, size: chunk.code.length })
  }
  for (const [at, { chunks }] of together(shared).entries()) put(chunks, `shared-${at + 1}`)
  put(base, 'base')
  const own = /^\0element:|src[/\\]value-framework\.ts$|element[/\\]upgrade\.ts$/
  return (id) => (own.test(id) ? null : (files.get(id) ?? null))
}

/**
 * Each thing that loads by itself and what comes with it: views, the parts that follow them, parts that few need after
 * both, and what a reader asks for.
 */
function loaded(draft: Draft): Map<string, readonly OutputChunk[]> {
  const found = new Map<string, readonly OutputChunk[]>()
  for (const chunk of draft.chunks.filter(({ isDynamicEntry }) => isDynamicEntry)) {
    const [, view] = /^\0view:(.+)$/.exec(chunk.facadeModuleId ?? '') ?? []
    const [, folder = '', part] =
      /([\w-]+)[/\\]([\w-]+)\.tsx?$/.exec(chunk.facadeModuleId ?? '') ?? []
    const isOfView = draft.names.includes(folder)
    const name = view ?? (isOfView ? `${folder}-${part}` : chunk.name)
    const first = isOfView ? viewOf(draft, folder) : []
    const before = part === 'parts-at-rest' ? first : [...first, ...partsOf(draft, folder)]
    found.set(
      name,
      neededBy(chunk, draft.chunks).filter((one) => !before.includes(one)),
    )
  }
  return found
}

/** The component of most pages, and what it shows below its picture. */
const usual = ['dimension-radar', 'dimension-radar-parts-at-rest']

interface Shared {
  readonly chunks: readonly OutputChunk[]
  readonly users: readonly string[]
  readonly size: number
}

/** What a request costs beside its bytes, in letters of code that is not minified: about half a kilobyte as sent. */
const request = 4000

/** Puts two together as long as that spares more requests than it loads in vain. */
function together(all: readonly Shared[]): readonly Shared[] {
  let best: readonly [Shared, Shared] | undefined
  let most = 0
  for (const [at, one] of all.entries()) {
    for (const other of all.slice(at + 1)) {
      const gain = gainOf(one, other)
      if (gain > most) {
        most = gain
        best = [one, other]
      }
    }
  }
  if (!best) return all
  const [one, other] = best
  const united = {
    chunks: [...one.chunks, ...other.chunks],
    users: [...new Set([...one.users, ...other.users])],
    size: one.size + other.size,
  }
  return together([...all.filter((each) => each !== one && each !== other), united])
}

/** The radar counts eightfold, as the widget of most pages. */
function gainOf(one: Shared, other: Shared): number {
  const weight = (name: string): number => (usual.includes(name) ? 8 : 1)
  const sum = (names: readonly string[], each: number): number =>
    names.reduce((all, name) => all + weight(name) * each, 0)
  const both = one.users.filter((name) => other.users.includes(name))
  const only = (these: Shared, those: Shared): string[] =>
    these.users.filter((name) => !those.users.includes(name))
  return sum(both, request) - sum(only(one, other), other.size) - sum(only(other, one), one.size)
}

const viewOf = (draft: Draft, name: string): readonly OutputChunk[] =>
  startOf(draft, ({ moduleIds }) => moduleIds.includes(`\0view:${name}`))

const partsOf = (draft: Draft, folder: string): readonly OutputChunk[] =>
  startOf(
    draft,
    ({ facadeModuleId }) =>
      /([\w-]+)[/\\]parts-at-rest\.ts$/.exec(facadeModuleId ?? '')?.[1] === folder,
  )

const startOf = (
  { chunks }: Draft,
  isFirst: (chunk: OutputChunk) => boolean,
): readonly OutputChunk[] => chunks.filter(isFirst).flatMap((chunk) => neededBy(chunk, chunks))
