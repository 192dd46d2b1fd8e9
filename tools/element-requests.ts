/** Loads in one round trip what else takes one after the other. */
import type { OutputChunk, Plugin } from 'rolldown'

/**
 * A browser finds what a file imports only once that file has come. So whoever asks for a view asks at the same time for
 * what the view imports, and for the parts that follow its picture.
 */
export const oneRoundTrip: Plugin = {
  name: 'one-round-trip',
  generateBundle(_, files) {
    const chunks = Object.values(files).filter((file) => file.type === 'chunk')
    for (const chunk of chunks) {
      const here = neededBy(chunk, chunks)
      chunk.code = chunk.code.replaceAll(
        /\bimport\(([`'"])([^`'"]+)\1\)/g,
        (call, _quote, address: string) => {
          const target = chunks.find(({ fileName }) => baseName(fileName) === baseName(address))
          if (!target || !isView(target)) return call
          const load = ({ fileName }: OutputChunk): string =>
            `import("${address.replace(/[^/]+$/, baseName(fileName))}")`
          const first = neededBy(target, chunks).filter((one) => !here.includes(one))
          const all = [...here, ...first]
          const after = chunks
            .filter((one) => target.dynamicImports.includes(one.fileName) && isPart(one))
            .flatMap((one) => neededBy(one, chunks))
            .filter((one) => !all.includes(one))
          // Where a part does not come, whoever needs it says so.
          const later = after.map((one) => `${load(one)}.catch(()=>{}),`)
          return `(${later.join('')}Promise.all([${first.map(load).join()}]).then(([view])=>view))`
        },
      )
    }
  },
}

const baseName = (file: string): string => file.replace(/^.*\//, '')

const isView = ({ moduleIds }: OutputChunk): boolean =>
  moduleIds.some((id) => id.startsWith('\0view:'))

const isPart = ({ moduleIds }: OutputChunk): boolean =>
  moduleIds.some((id) => /[/\\]parts\.ts$/.test(id))

/** A chunk and all that it imports statically, itself first. */
export function neededBy(first: OutputChunk, chunks: readonly OutputChunk[]): OutputChunk[] {
  const reached = new Set<OutputChunk>()
  const reach = (chunk: OutputChunk | undefined): void => {
    if (chunk === undefined || reached.has(chunk)) return
    reached.add(chunk)
    for (const name of chunk.imports) reach(chunks.find(({ fileName }) => fileName === name))
  }
  reach(first)
  return [...reached]
}
