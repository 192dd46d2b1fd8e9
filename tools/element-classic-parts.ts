/** Makes classic scripts of modules that belong together: one that gives, and parts that take from it and give back. */
import { parseSync } from 'vite'

/**
 * The code of a module that imports nothing. Where it loads a part that uses it, it makes what that part takes.
 * @param parts the codes of those parts, by the names of their files; each takes what it imports, in that order
 */
export function asScript(code: string, parts: { readonly [file: string]: string }): string {
  const { body, imports, exports } = unbound(code)
  if (imports.length > 0) throw new Error('The classic script imports something.')
  let bound = body
  const locals = new Map(exports)
  for (const [file, part] of Object.entries(parts)) {
    const given = unbound(part).imports.map(([name]) => locals.get(name))
    const load = new RegExp(`\\bimport\\([\`"']\\./${file.replaceAll('.', '\\.')}[\`"']\\)`, 'g')
    if (given.includes(undefined)) throw new Error(`${file} takes what the script does not give.`)
    const loaded = bound.replaceAll(load, () => `[${given.join()}]`)
    if (loaded === bound) throw new Error(`Nothing in the classic script loads ${file}.`)
    bound = loaded
  }
  return `(()=>{"use strict";${bound}})();\n`
}

/**
 * The code of a module as a part: it waits until a script of the same build asks for it.
 * @param name what the script asks for
 */
export function asPart(code: string, name: string, build: string): string {
  const { body, imports, exports } = unbound(code)
  const taken = imports.map(([, local]) => local).join()
  const given = exports.map(([name, local]) => `${name}:${local}`).join()
  return `(()=>{"use strict";let make=([${taken}]=[])=>{${body};return{${given}}};document.addEventListener("vf-part",({detail:e})=>{e.name=="${name}"&&e.build=="${build}"&&e.take(make)})})();\n`
}

interface Unbound {
  /** The code without what binds it to others. */
  readonly body: string
  readonly imports: readonly Binding[]
  readonly exports: readonly Binding[]
}

type Binding = readonly [name: string, local: string]

function unbound(code: string): Unbound {
  const { staticImports, staticExports } = parseSync('part.js', code).module
  const imports = staticImports.flatMap(({ entries }) =>
    entries.map(({ importName, localName }): Binding => {
      if (importName.name === null) throw new Error('A part imports names, one by one.')
      return [importName.name, localName.value]
    }),
  )
  const exports = staticExports.flatMap(({ entries }) =>
    entries.map(({ exportName, localName }): Binding => {
      if (exportName.name === null || localName.name === null)
        throw new Error('A part exports names, one by one.')
      return [exportName.name, localName.name]
    }),
  )
  const body = [...staticImports, ...staticExports]
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), code)
    .trim()
    .replace(/;+$/, '')
  return { body, imports, exports }
}

/**
 * A page that names no encoding reads a classic script in one of its own: then only letters that all encodings share are
 * safe. Letters beyond them stand in strings and patterns alone, where an escape says the same.
 */
export const inAscii = (code: string): string =>
  code.replace(/[\u0080-\uffff]/g, (char) => {
    const code = char.charCodeAt(0).toString(16)
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code}`
  })
