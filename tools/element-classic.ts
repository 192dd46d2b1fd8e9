/**
 * Builds the elements as a classic script, which runs where modules do not: from a disk and in a locked frame. Beside it
 * stand its parts, classic scripts too: the words of other languages, what a menu's button opens, and readers of whole files.
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OutputChunk, OutputOptions, Plugin } from 'rolldown'
import { bundleElements, pascalCase } from './element-bundle.ts'
import { cutParts, leftToParts } from './element-classic-apart.ts'
import { asPart, asScript, inAscii } from './element-classic-parts.ts'
import { elementModules } from './element-modules.ts'
import { wholeStyles } from './element-styles.ts'
import { root } from './run.ts'

const name = 'value-framework.classic'
const react = join(root, 'packages/react/src/index.ts')
const sheets = join(root, 'packages/elements/src/element/sheets.ts')
const all = join(root, 'packages/elements/src/value-framework.ts')
const classic = join(root, 'packages/elements/src/classic')

/** The parts that know nothing of the script's inside, and their own files. */
const apart: { readonly [part: string]: string } = {
  ar: join(root, 'packages/core/src/words/ar/index.ts'),
}

/** The files beside the classic script, which its address leads to: `value-framework.classic.ar.js` and so on. */
export const classicParts: readonly string[] = [...Object.keys(apart), ...Object.keys(cutParts)]

/** How the components' code asks for what stands in a part, and how the script does. */
const asks: { readonly [imported: string]: Ask } = {
  './ar/index.ts': { calls: 'partOf', from: 'part.ts', given: () => `'ar'` },
  './framework.ts': { calls: 'reading', from: 'reading.ts', given: () => '' },
  './menu-panel.tsx': {
    calls: 'partOf',
    from: 'part.ts',
    given: () => `'menu', () => import('classic:menu')`,
  },
}

interface Ask {
  readonly calls: string
  readonly from: string
  readonly given: () => string
}

const minified: OutputOptions = { format: 'es', minify: true, chunkFileNames: '[name].js' }

/** @param dist takes the script and its parts */
export async function buildClassic(dist: string): Promise<void> {
  const plugins = [atHand, classicModules, leftToParts, elementModules()]
  const draft = await bundleElements({ [name]: all }, plugins, minified)
  const order = scriptAndParts(draft).script.moduleIds.filter((id) => !id.startsWith('\0'))
  const built = await bundleElements({ [name]: 'classic:' }, [ordered(order), ...plugins], minified)
  const { script, parts } = scriptAndParts(built)
  const codes = Object.fromEntries(parts.map(([part, { code }]) => [part, code]))
  for (const [part, file] of Object.entries(apart)) {
    const [chunk] = await bundleElements({ [part]: file }, [], minified)
    codes[part] = chunk?.code ?? ''
  }
  const build = digest('sha256', [script.code, ...Object.values(codes)].join('\n')).slice(0, 12)
  const files = Object.fromEntries(parts.map(([, { fileName, code }]) => [fileName, code]))
  let whole = asScript(script.code, files).replace('{build}', build)
  for (const part of classicParts) {
    const code = inAscii(asPart(codes[part] ?? '', part, build))
    writeFileSync(join(dist, `${name}.${part}.js`), code)
    whole = whole.replace(`{${part}}`, `sha384-${digest('sha384', code)}`)
  }
  writeFileSync(join(dist, `${name}.js`), inAscii(whole))
}

const digest = (algorithm: string, text: string): string =>
  createHash(algorithm).update(text).digest('base64')

interface Cut {
  readonly script: OutputChunk
  readonly parts: readonly (readonly [part: string, chunk: OutputChunk])[]
}

/** What two parts share stands in the script: a file that only they use would be one more for a page to name. */
function scriptAndParts(chunks: readonly OutputChunk[]): Cut {
  const script = chunks.find(({ isEntry }) => isEntry)
  const parts = Object.entries(cutParts).flatMap(([part, file]) =>
    chunks
      .filter(({ facadeModuleId }) => facadeModuleId === file)
      .map((chunk) => [part, chunk] as const),
  )
  if (
    !script ||
    parts.length !== Object.keys(cutParts).length ||
    chunks.length > 1 + parts.length
  ) {
    const files = chunks.map(({ fileName }) => fileName).join(', ')
    throw new Error(
      `The classic script has the files ${files}: what loads later is not as planned.`,
    )
  }
  return { script, parts }
}

/**
 * What modules load on demand stands in the script here, save its parts. A bundler that is left to it wraps each module
 * in a function of its own.
 */
const atHand: Plugin = {
  name: 'at-hand',
  transform(code, id) {
    if (!/\bimport\(/.test(code) || id.startsWith(classic)) return undefined
    const imports: string[] = []
    const take = (exported: string, from: string): string => {
      const local = `atHand${imports.length}`
      imports.push(`import { ${exported} as ${local} } from '${from}'`)
      return local
    }
    const changed = code
      .replace(/\bimport\(['"](view:[\w-]+)['"]\)/g, (_, from: string) => {
        return `({ component: ${take('component', from)} })`
      })
      .replace(/\bawait import\(['"]([^'"]+)['"]\)/g, (call, from: string) => {
        const ask = asks[from]
        return ask ? `await ${take(ask.calls, join(classic, ask.from))}(${ask.given()})` : call
      })
      .replace(/\(await import\(['"]([^'"]+)['"]\)\)\.(\w+)/g, (_, from: string, named: string) =>
        take(named, from),
      )
      .replace(
        /\bconst \{ (\w+) \} = await import\(['"]([^'"]+)['"]\)/g,
        (_, named: string, from: string) => `const ${named} = ${take(named, from)}`,
      )
    return { code: `${imports.join('\n')}\n${changed}`, map: null }
  },
}

/** One style sheet for all components, and components that may wait for a reader. */
const classicModules: Plugin = {
  name: 'classic-modules',
  resolveId: (id) => (id === 'styles:whole' || id === 'classic:build' ? `\0${id}` : undefined),
  load(id) {
    if (id === '\0styles:whole') return `export const css = ${JSON.stringify(wholeStyles())}`
    if (id === '\0classic:build') {
      const hashes = Object.fromEntries(classicParts.map((part) => [part, `{${part}}`]))
      return `export const build = '{build}'\nexport const hashes = ${JSON.stringify(hashes)}`
    }
    const [, component] = /^\0view:(.+)$/.exec(id) ?? []
    return component === undefined
      ? undefined
      : `import { ${pascalCase(component)} as View } from ${JSON.stringify(react)}
import { awaiting } from ${JSON.stringify(join(classic, 'awaiting.ts'))}
import { setStyles } from ${JSON.stringify(sheets)}
import { css } from 'styles:whole'
export const component = awaiting(View)
setStyles('${component}', css)`
  },
}

/**
 * Compression looks back over 32 kB only, and the script is twelve times that: what is alike stands together. A module
 * stays behind those that it needs.
 */
function ordered(ids: readonly string[]): Plugin {
  const places = ids
    .filter((id) => !/index\.ts$|packages[/\\]elements/.test(id))
    .map((id) => [placeOf(id.slice(root.length + 1).replaceAll('\\', '/')), id] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const imports = [...places.map(([, id]) => id), all].map((id) => `import ${JSON.stringify(id)}`)
  return {
    name: 'ordered',
    resolveId: (id) => (id === 'classic:' ? `\0${id}` : undefined),
    load: (id) => (id === '\0classic:' ? imports.join('\n') : undefined),
  }
}

const folders = ['core/src/schema', 'core/src/words', 'core/src/table', 'core/src/figures']
const laterFolders = ['core/src/scene', 'react/src/menu', 'react/src']

/** Each area's words, the brief, then code by what it does. */
function placeOf(id: string): string {
  if (id.includes('/content/')) return `0 1 ${id}`
  if (id.includes('/words/es/camden')) return `0 2 ${id}`
  if (id.includes('/words/es/')) return `0 3 ${id}`
  if (id.includes('/words/en/')) return `0 4 ${id}`
  const at = [...folders, ...laterFolders].findIndex((folder) =>
    id.startsWith(`packages/${folder}/`),
  )
  return `2 ${at < 0 ? 9 : at} ${id}`
}
