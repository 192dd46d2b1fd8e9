/** The walls of docs/architecture.md: which source may import which, and what a source file may not hold. */
import { dirname, join } from 'node:path/posix'
import { parseSync } from 'vite'
import { packages } from './packages.ts'

export interface SourceFile {
  /** From the repository's root, with forward slashes. */
  readonly path: string
  readonly text: string
}

export type Wall =
  | 'packages'
  | 'layers'
  | 'figures'
  | 'core-stands-alone'
  | 'no-default-export'
  | 'no-barrel'
  | 'no-utils'
  | 'same-input-same-bytes'

export interface Breach {
  readonly wall: Wall
  readonly path: string
  readonly line: number
  readonly says: string
}

/** What each part of core may import beside itself. Where it differs from the drawing, docs/decisions says why. */
export const layers: { readonly [layer: string]: readonly string[] } = {
  model: [],
  content: ['model'],
  schema: ['model', 'content'],
  responses: ['model', 'schema', 'content'],
  summary: ['model', 'schema', 'content', 'responses'],
  words: ['model', 'schema', 'content'],
  scene: ['model', 'schema', 'words'],
  figures: ['model', 'words', 'scene'],
  table: ['model', 'schema', 'words'],
}

/** Every breach of a wall in these files; tests, benchmarks and files outside the packages' sources stand outside. */
export function breaches(files: readonly SourceFile[]): Breach[] {
  return files.filter(({ path }) => isGuarded(path)).flatMap(breachesIn)
}

const isGuarded = (path: string): boolean =>
  /\.tsx?$/.test(path) &&
  !/\.test\.tsx?$/.test(path) &&
  (/^packages\/[^/]+\/(src|content)\//.test(path) || path.startsWith('stories/'))

function breachesIn(file: SourceFile): Breach[] {
  const { path, text } = file
  const found: Breach[] = []
  const tell = (wall: Wall, at: number, says: string): void => {
    found.push({ wall, path, line: text.slice(0, at).split('\n').length, says })
  }
  const facts = read(file)
  const inPackage = isPackage(path)
  for (const { from, at } of facts.imports) {
    for (const [wall, says] of judge(path, from)) tell(wall, at, says)
  }
  if (!inPackage) return found
  if (facts.defaultExport !== undefined)
    tell('no-default-export', facts.defaultExport, 'exports a default')
  if (facts.reexport !== undefined && !isDoor(path)) {
    tell(
      'no-barrel',
      facts.reexport,
      "passes on another file's exports; only a package's index.ts does",
    )
  }
  if (/\/(utils?|helpers?|common|misc)(\/|\.tsx?$)/.test(path)) {
    tell('no-utils', 0, 'is named for no idea; a helper lives with the idea that it helps')
  }
  for (const { name, at } of facts.unsteady) {
    if (name === 'performance.now' && clocks.has(path)) continue
    tell('same-input-same-bytes', at, `uses ${name}; the same input must give the same bytes`)
  }
  return found
}

function* judge(path: string, from: string): Iterable<[Wall, string]> {
  const home = folderOf(path)
  if (from.startsWith('.')) {
    const target = join(dirname(path), from)
    const isOutside = path.startsWith('stories/') ? isPackage(target) : folderOf(target) !== home
    if (isOutside) {
      yield ['packages', `reaches into ${target}; packages are imported by their published names`]
    } else if (home === 'core') yield* judgeLayers(path, target)
    return
  }
  if (from.startsWith('@value-framework/')) {
    const name = from.split('/').slice(0, 2).join('/')
    const own = packages.find(({ folder }) => folder === home)
    if (own && !(own.imports as readonly string[]).includes(name)) {
      yield ['packages', `imports ${name}; packages import toward core only`]
    }
    return
  }
  if (home === 'core' && !from.startsWith('d3-')) {
    yield ['core-stands-alone', `imports ${from}; core has D3 and nothing else`]
  }
}

function* judgeLayers(path: string, target: string): Iterable<[Wall, string]> {
  const here = layerOf(path)
  const there = layerOf(target)
  if (here === undefined || there === undefined) {
    if (here !== undefined) yield ['layers', `imports ${target}, which is in no layer of core`]
    return
  }
  if (here !== there) {
    if (!layers[here]?.includes(there)) yield ['layers', `${here} may not import ${there}`]
    return
  }
  if (here !== 'figures') return
  const figure = figureOf(target)
  if (figure !== 'parts' && figure !== figureOf(path)) {
    yield ['figures', `imports the figure ${figure}; what figures share is in figures/parts`]
  }
}

const isPackage = (path: string): boolean => path.startsWith('packages/')

/** `core` for packages/core/…, the first folder for all else. */
const folderOf = (path: string): string | undefined => /^(?:packages\/)?([^/]+)\//.exec(path)?.[1]

const layerOf = (path: string): string | undefined => {
  const [, content, layer] = /^packages\/core\/(?:(content)|src\/([^/]+))\//.exec(path) ?? []
  return content ?? layer
}

const figureOf = (path: string): string | undefined => /\/figures\/([^/.]+)/.exec(path)?.[1]

interface Facts {
  readonly imports: { readonly from: string; readonly at: number }[]
  readonly unsteady: { readonly name: string; readonly at: number }[]
  defaultExport?: number
  reexport?: number
}

interface Node {
  readonly type: string
  readonly start: number
  readonly [field: string]: unknown
}

/** Reads a file's syntax: its imports of every kind, types included, and the few things that no source may hold. */
function read({ path, text }: SourceFile): Facts {
  const facts: Facts = { imports: [], unsteady: [] }
  const visit = (node: Node): void => {
    note(node, facts)
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child)
    }
  }
  visit(parseSync(path, text).program as unknown as Node)
  return facts
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

function note(node: Node, facts: Facts): void {
  const source = node.source
  if (isNode(source) && typeof source.value === 'string') {
    facts.imports.push({ from: source.value, at: node.start })
    if (node.type.startsWith('Export')) facts.reexport ??= node.start
  }
  const isDefault = node.type === 'ExportSpecifier' && nameOf(node.exported) === 'default'
  if (isDefault || node.type === 'ExportDefaultDeclaration') facts.defaultExport ??= node.start
  if (node.type === 'NewExpression' && nameOf(node.callee) === 'Date') {
    if ((node.arguments as unknown[]).length === 0)
      facts.unsteady.push({ name: 'new Date()', at: node.start })
  }
  if (node.type === 'MemberExpression') {
    const name = `${nameOf(node.object)}.${nameOf(node.property)}`
    if (unsteady.has(name)) facts.unsteady.push({ name, at: node.start })
  }
}

/** Clocks that people start: time is what they show. */
const clocks: ReadonlySet<string> = new Set(['packages/react/src/prompt-deck/deck-timer.tsx'])

/** A package's index, what stands in for another package, and single components that load on demand. */
const isDoor = (path: string): boolean =>
  /^packages\/[^/]+\/src\/(index|browser|at-once|preact\/react|figure\/code\/[\w-]+)\.ts$/.test(
    path,
  )

const unsteady: ReadonlySet<string> = new Set([
  'Math.random',
  'Date.now',
  'performance.now',
  'crypto.randomUUID',
])

const nameOf = (node: unknown): string =>
  isNode(node) && node.type === 'Identifier' ? String(node.name) : ''
