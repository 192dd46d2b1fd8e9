/** Builds the custom elements: one module that defines all, one each, and one classic script. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type OutputChunk,
  type OutputOptions,
  type Plugin,
  type RolldownOptions,
  rolldown,
} from 'rolldown'
import type { ElementDefinition } from '../packages/elements/src/element/definition.ts'
import { commonPiece, stylePieces, stylesFor } from './element-styles.ts'
import { elementTypes } from './element-types.ts'
import { root } from './run.ts'

const source = join(root, 'packages/elements/src')

/** The elements, as the package lists them. */
export async function elementList(): Promise<readonly ElementDefinition[]> {
  return (await import('../packages/elements/src/elements.ts')).elements
}

/** @param dist becomes the built elements, and nothing else */
export async function buildElements(dist: string): Promise<void> {
  rmSync(dist, { recursive: true, force: true })
  const elements = await elementList()
  const names = elements.map(({ name }) => name)
  const all = join(source, 'value-framework.ts')
  const input = {
    'value-framework': all,
    ...Object.fromEntries(names.map((name) => [name, `element:${name}`])),
  }
  const draft = await bundle(input, [elementModules()], { format: 'es' })
  const base = idsOf(startOf(draft, (chunk) => chunk.isEntry && chunk.name === 'value-framework'))
  const views = new Map(
    names.map((name) => [
      name,
      startOf(draft, ({ moduleIds }) => moduleIds.includes(`\0view:${name}`)),
    ]),
  )
  const codes = new Map(
    [...views].map(([name, start]) => [name, start.map(({ code }) => code).join('\n')]),
  )
  await bundle(input, [elementModules(codes)], {
    dir: dist,
    format: 'es',
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ name: (id) => chunkFor(id, base, views) }],
    },
  })
  await buildClassic(dist)
  for (const [file, text] of Object.entries(elementTypes(elements))) {
    writeFileSync(join(dist, file), text)
  }
}

/** The one classic script, which runs where modules do not: from a disk and in a locked frame. */
export async function buildClassic(dist: string): Promise<void> {
  const input = { 'value-framework.classic': join(source, 'value-framework.ts') }
  await bundle(input, [elementModules(), withoutArabic], {
    dir: dist,
    format: 'iife',
    minify: true,
    codeSplitting: false,
    entryFileNames: '[name].js',
  })
  const file = join(dist, 'value-framework.classic.js')
  writeFileSync(file, inAscii(readFileSync(file, 'utf8')))
}

/**
 * A page that names no encoding reads a classic script in one of its own: then only letters that all encodings share are
 * safe. Letters beyond them stand in strings and patterns alone, where an escape says the same.
 */
export const inAscii = (code: string): string =>
  code.replace(
    /[\u0080-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

async function bundle(
  input: Record<string, string>,
  plugins: readonly Plugin[],
  output: OutputOptions,
): Promise<readonly OutputChunk[]> {
  const options: RolldownOptions = {
    input,
    logLevel: 'silent',
    plugins: [...plugins, withoutNotes],
    resolve: { conditionNames: ['browser', 'import', 'default'], alias: reactByPreact },
    treeshake: { moduleSideEffects: (id) => id.includes('/elements/') || id.includes('\0') },
    transform: {
      jsx: 'react-jsx',
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"' },
    },
  }
  const build = await rolldown(options)
  const written =
    output.dir === undefined ? await build.generate(output) : await build.write(output)
  await build.close()
  return written.output.filter((file) => file.type === 'chunk')
}

/** A chunk and all that it imports statically. */
function startOf(
  chunks: readonly OutputChunk[],
  isFirst: (chunk: OutputChunk) => boolean,
): readonly OutputChunk[] {
  const reached = new Set<OutputChunk>()
  const reach = (chunk: OutputChunk | undefined): void => {
    if (chunk === undefined || reached.has(chunk)) return
    reached.add(chunk)
    for (const name of chunk.imports) reach(chunks.find(({ fileName }) => fileName === name))
  }
  reach(chunks.find(isFirst))
  return [...reached]
}

const idsOf = (chunks: readonly OutputChunk[]): ReadonlySet<string> =>
  new Set(chunks.flatMap(({ moduleIds }) => moduleIds))

/**
 * Few files for each view, since every file is compressed by itself: the base of all, what one view has, and what
 * several have; of the latter, what the radar does not need stands apart, since it has the tightest budget.
 */
function chunkFor(
  id: string,
  base: ReadonlySet<string>,
  views: ReadonlyMap<string, readonly OutputChunk[]>,
): string | null {
  if (/^\0element:|src[/\\]value-framework\.ts$|element[/\\]upgrade\.ts$/.test(id)) return null
  if (base.has(id)) return 'base'
  const users = [...views].filter(([, start]) => idsOf(start).has(id)).map(([name]) => name)
  const [only] = users
  if (only === undefined) return null
  if (users.length === 1) return only
  return users.includes('dimension-radar') ? 'figures' : 'words'
}

/** What stands in React's place. */
export const reactByPreact: Record<string, string> = {
  'react/jsx-runtime': join(source, 'preact/jsx-runtime.ts'),
  react: join(source, 'preact/react.ts'),
}

/**
 * The modules that there is one of for each element: `view:name`, its component and styles, and `element:name`, which
 * defines it alone. A component that has parts for later has their styles there.
 * @param codes what each element starts with, where its styles are cut to that
 */
export function elementModules(codes?: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'element-modules',
    resolveId: (id) => (/^(view|element|styles):/.test(id) ? `\0${id}` : undefined),
    load(id) {
      const [, kind, name = ''] = /^\0(view|element|styles):(.+)$/.exec(id) ?? []
      if (kind === 'view') return viewModule(name, codes?.get(name))
      if (kind === 'styles')
        return `export const css = ${JSON.stringify(commonPiece(Number(name)))}`
      return kind === 'element' ? singleModule(name) : undefined
    },
    transform(code, id) {
      const [, name] =
        /packages\/react\/src\/([\w-]+)\/parts\.ts$/.exec(id.replaceAll('\\', '/')) ?? []
      if (name === undefined || !codes) return undefined
      return `${code}\n${stylesModule(name)}`
    },
  }
}

function viewModule(name: string, code: string | undefined): string {
  const react = JSON.stringify(join(root, 'packages/react/src/browser.ts'))
  const component = `export { ${pascalCase(name)} as component } from ${react}`
  if (code === undefined || !hasLaterParts(name)) return `${component}\n${stylesModule(name)}`
  return `${component}\n${setStyles(name, JSON.stringify(stylesFor(name, code)))}`
}

const hasLaterParts = (name: string): boolean =>
  existsSync(join(root, 'packages/react/src', name, 'parts.ts'))

/** Sets all rules of a component; those that others have, too, come from a module of their own. */
function stylesModule(name: string): string {
  const pieces = stylePieces(name)
  const common = pieces.flatMap(({ common }) => common ?? [])
  const imports = common.map((at) => `import { css as common${at} } from 'styles:${at}'`)
  const texts = pieces.map(({ css, common }) =>
    common === undefined ? JSON.stringify(css) : `common${common}`,
  )
  return `${imports.join('\n')}\n${setStyles(name, texts.join(' + '))}`
}

const setStyles = (name: string, css: string): string =>
  `import { setStyles } from ${path('element/sheets.ts')}\nsetStyles('${name}', ${css})`

const singleModule = (name: string): string =>
  [
    `import { ${camelCase(name)} as definition } from ${path(`${name}.ts`)}`,
    `import { defineElement } from ${path('element/define.ts')}`,
    'defineElement(definition)',
  ].join('\n')

const path = (file: string): string => JSON.stringify(join(source, file))

/** The minifier leaves its own notes about calls without effect. */
const withoutNotes: Plugin = {
  name: 'without-notes',
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type === 'chunk') file.code = file.code.replaceAll(/\/\* [@#]__PURE__ \*\//g, '')
    }
  },
}

/** The classic script holds English and Spanish. */
const withoutArabic: Plugin = {
  name: 'without-arabic',
  load: (id) =>
    /words[/\\]ar[/\\]index\.ts$/.test(id) ? 'export const arabic = undefined' : undefined,
}

const camelCase = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

const pascalCase = (name: string): string => camelCase(`-${name}`)
