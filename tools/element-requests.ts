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

/**
 * The bundler's own few lines stand in a file by themselves, which every other asks for: they move into the base.
 */
export const withoutRuntime: Plugin = {
  name: 'without-runtime',
  generateBundle(_, files) {
    const chunks = Object.values(files).filter((file) => file.type === 'chunk')
    const base = chunks.find(({ name }) => name === 'base')
    const runtime = chunks.find(({ name }) => name === 'rolldown-runtime')
    if (!base || !runtime) return
    const [, exported = ''] = /export\{(\w+)\};?\s*$/.exec(runtime.code) ?? []
    const code = runtime.code.replace(/export\{\w+\};?\s*$/, '')
    base.code = `${base.code.trimEnd()}\nconst vfExport=(()=>{${code}return ${exported}})();export{vfExport};`
    for (const chunk of chunks) {
      chunk.code = chunk.code.replace(
        /import\{\w+ as (\w+)\}from"\.\/rolldown-runtime[^"]*"/,
        `import{vfExport as $1}from"./${baseName(base.fileName)}"`,
      )
      chunk.imports = chunk.imports.filter((file) => file !== runtime.fileName)
    }
    delete files[runtime.fileName]
  },
}

const baseName = (file: string): string => file.replace(/^.*\//, '')

const isView = ({ moduleIds }: OutputChunk): boolean =>
  moduleIds.some((id) => id.startsWith('\0view:'))

const isPart = ({ moduleIds }: OutputChunk): boolean =>
  moduleIds.some((id) => /[/\\]parts-at-rest\.ts$/.test(id))

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
