/** Weighs what a page loads at start for one component: the packed packages, bundled as an application would. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Plugin as EsbuildPlugin, build as esbuild } from 'esbuild'
import { type OutputChunk, type OutputOptions, type Plugin, rolldown } from 'rolldown'
import { parseSync } from 'vite'
import { elementList } from './element-build.ts'
import { classicParts } from './element-classic.ts'
import { installed } from './pack.ts'
import { root } from './run.ts'

/** Thousands of gzipped bytes that a component alone may weigh, without React and without long quotations. */
export const budgets: { readonly [component: string]: number } = {
  DimensionRadar: 16,
  SectorComparisonTable: 22,
  QuestionPromptCards: 14,
  DimensionCards: 12.7,
  EvidenceMatrix: 17.2,
  FrameworkDiagram: 15.3,
  OutcomeLevels: 15.9,
  PerspectiveComparison: 17.2,
  PrincipleNotes: 8.4,
  PriorityNeeds: 8.3,
  PromptDeck: 15.3,
  QuoteCards: 9.2,
  StudyFacts: 8.8,
}

/** Thousands of gzipped bytes that a file of the elements may load at start, with all that it imports statically. */
const elementBudgets: { readonly [file: string]: number } = {
  'value-framework.js': 60,
  'value-framework.classic.js': 110,
}

/** The same for the file of one element. */
const oneElementBudget = 25

/** What a page with one radar may load while nobody touches it, with explorer, description and table. */
export const radarAtRest: { readonly kilobytes: number; readonly requests: number } = {
  kilobytes: 48,
  requests: 8,
}

/** Their start is in `@value-framework/core/at-once`; of what imports the whole index, esbuild keeps all that it names. */
const esbuildToo: readonly string[] = ['DimensionRadar']

/** A string of the content pack over this length is a quotation, not a label: it is weighed apart. */
const longText = 60

const outside = /^react(-dom)?($|\/)/

export interface Weight {
  readonly component: string
  /** Gzipped bytes loaded at start, the content pack's long texts left out. */
  readonly weighed: number
  /** The same with every word of the content pack. */
  readonly whole: number
  /** Gzipped bytes of the parts that load later, on demand. */
  readonly later: number
  /** The same as `weighed` by esbuild, which splits by what each file reaches, not by what it takes from there. */
  readonly byEsbuild: number
  /** Gzipped bytes of each source folder by itself, largest first, long texts left out; their sum is a little over. */
  readonly folders: readonly (readonly [folder: string, bytes: number])[]
}

export async function weigh(component: string): Promise<Weight> {
  const page = join(installed, `${component}.js`)
  writeFileSync(page, `export { ${component} } from '@value-framework/react'\n`)
  const whole = await bundle(page, [])
  const short = await bundle(page, [withoutLongTexts])
  const start = startOf(short)
  return {
    component,
    weighed: gzipped(start),
    whole: gzipped(startOf(whole)),
    later: gzipped(short.filter((chunk) => !start.includes(chunk))),
    byEsbuild: await weighByEsbuild(page),
    folders: await weighFolders(page),
  }
}

/** The weights as text, and whether each keeps its budget. */
export async function weighAll(): Promise<{ readonly ok: boolean; readonly output: string }> {
  const lines: string[] = []
  let ok = true
  for (const [component, budget] of Object.entries(budgets)) {
    const weight = await weigh(component).catch((error: Error) => error)
    if (weight instanceof Error) {
      ok = false
      const missing = /MISSING_EXPORT|is not exported/.test(weight.message)
      lines.push(`${component}: ${missing ? 'not exported yet' : weight.message}`)
      continue
    }
    const held = esbuildToo.includes(component) ? weight.byEsbuild : 0
    const fits = Math.max(weight.weighed, held) <= budget * 1000
    ok &&= fits
    lines.push(
      `${component}: ${kilobytes(weight.weighed)}, by esbuild ${kilobytes(weight.byEsbuild)}, of ${budget} kB gzip at start${fits ? '' : ', TOO MUCH'}`,
      `  with the content pack's long texts ${kilobytes(weight.whole)}; on demand ${kilobytes(weight.later)}`,
      ...weight.folders
        .filter(([, bytes]) => bytes >= 200)
        .map(([folder, bytes]) => `  ${kilobytes(bytes).padStart(9)}  ${folder}`),
    )
  }
  const single = (await elementList()).map(({ name }) => [`${name}.js`, oneElementBudget] as const)
  for (const [file, budget] of [...Object.entries(elementBudgets), ...single]) {
    const { start, shown, files } = weighElements(file)
    const most = file === 'dimension-radar.js' ? radarAtRest : undefined
    const fits =
      start > 0 &&
      start <= budget * 1000 &&
      shown <= (most?.kilobytes ?? Infinity) * 1000 &&
      files <= (most?.requests ?? Infinity)
    ok &&= fits
    const rest = `${kilobytes(shown)}${most ? ` of ${most.kilobytes} kB` : ''} at rest in ${files} files`
    lines.push(
      `elements ${file}: ${kilobytes(start)} of ${budget} kB gzip at start${shown > start ? `; ${rest}` : ''}${fits ? '' : ', TOO MUCH'}`,
    )
  }
  for (const part of classicParts) {
    const file = `value-framework.classic.${part}.js`
    lines.push(`elements ${file}: ${kilobytes(weighElements(file).start)} gzip on demand`)
  }
  const styles = join(installed, 'node_modules/@value-framework/react/dist/styles.css')
  lines.push(`styles.css: ${kilobytes(gzipSync(readFileSync(styles)).length)} gzip`)
  return { ok, output: lines.join('\n') }
}

interface ElementWeight {
  readonly start: number
  readonly shown: number
  /** How many files the latter is. */
  readonly files: number
}

/** A built file of the elements with its static imports, and with all that its element shows at rest, in bytes. */
function weighElements(file: string): ElementWeight {
  const dist = join(root, 'packages/elements/dist')
  if (!existsSync(join(dist, file))) return { start: 0, shown: 0, files: 0 }
  const texts = new Map<string, string>()
  const read = (path: string): void => {
    if (texts.has(path)) return
    const text = readFileSync(path, 'utf8')
    texts.set(path, text)
    for (const { moduleRequest } of parseSync(path, text).module.staticImports) {
      read(join(dirname(path), moduleRequest.value))
    }
  }
  const weight = (): number =>
    [...texts.values()].reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0)
  read(join(dist, file))
  const start = weight()
  const views = readdirSync(join(dist, 'chunks')).filter(
    (chunk) => chunk.replace(/-[\w-]{8}\.js$/, '.js') === file,
  )
  for (const view of views) {
    const path = join(dist, 'chunks', view)
    read(path)
    for (const [, part = ''] of readFileSync(path, 'utf8').matchAll(
      /import\([`'"]\.\/([\w-]+-parts-[^`'"]+)/g,
    )) {
      read(join(dist, 'chunks', part))
    }
  }
  return { start, shown: weight(), files: texts.size }
}

async function bundle(
  page: string,
  plugins: Plugin[],
  output: OutputOptions = {},
): Promise<readonly OutputChunk[]> {
  const bundled = await rolldown({
    input: page,
    external: outside,
    plugins,
    transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
    logLevel: 'silent',
  })
  const generated = await bundled.generate({ format: 'es', minify: true, ...output })
  return generated.output.filter((entry) => entry.type === 'chunk')
}

/** The entry and all that it imports statically: what the browser fetches before it can draw. */
function startOf(chunks: readonly OutputChunk[]): readonly OutputChunk[] {
  const reached = new Set<OutputChunk>()
  const reach = (chunk: OutputChunk | undefined): void => {
    if (chunk === undefined || reached.has(chunk)) return
    reached.add(chunk)
    for (const name of chunk.imports) reach(chunks.find(({ fileName }) => fileName === name))
  }
  reach(chunks.find(({ isEntry }) => isEntry))
  return [...reached]
}

/** Each file by itself, as a server sends it. */
const gzipped = (chunks: readonly OutputChunk[]): number =>
  chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0)

/** Cuts the start into a chunk for each source folder, to see where the bytes go. */
async function weighFolders(page: string): Promise<[folder: string, bytes: number][]> {
  const start = new Set(startOf(await bundle(page, [])).flatMap(({ moduleIds }) => moduleIds))
  const name = (id: string): string | null => (start.has(id) && id !== page ? folderOf(id) : null)
  const chunks = await bundle(page, [withoutLongTexts], {
    codeSplitting: { includeDependenciesRecursively: false, groups: [{ name }] },
  })
  return startOf(chunks)
    .map((chunk): [string, number] => [chunk.name, gzipped([chunk])])
    .sort(([, a], [, b]) => b - a)
}

const folderOf = (id: string): string =>
  id
    .replace(/^.*node_modules\//, '')
    .replace(/^@value-framework\/(\w+)\/dist\/(?:src\/)?/, '$1/')
    .replace(/\/[^/]*$/, '')

async function weighByEsbuild(page: string): Promise<number> {
  const { metafile, outputFiles } = await esbuild({
    entryPoints: [page],
    absWorkingDir: installed,
    outdir: 'out',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react/*', 'react-dom', 'react-dom/*'],
    plugins: [withoutLongTextsByEsbuild],
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  const files = new Map(outputFiles.map(({ path, contents }) => [path, contents]))
  const reached = new Set<string>()
  const reach = (path: string): void => {
    if (reached.has(path)) return
    reached.add(path)
    for (const next of metafile.outputs[path]?.imports ?? []) {
      if (next.kind === 'import-statement' && next.external !== true) reach(next.path)
    }
  }
  for (const [path, { entryPoint }] of Object.entries(metafile.outputs)) {
    if (entryPoint !== undefined && page.endsWith(`/${entryPoint}`)) reach(path)
  }
  return [...reached].reduce(
    (sum, path) => sum + gzipSync(files.get(join(installed, path)) ?? '', { level: 9 }).length,
    0,
  )
}

const contentFile = /[/\\]core[/\\]dist[/\\]content[/\\]/

/** Empties the quotations of the content pack and leaves labels, ids and structure in place. */
const withoutLongTexts: Plugin = {
  name: 'without-long-texts',
  transform(code, id) {
    return contentFile.test(id) ? { code: emptyLongTexts(code), map: null } : undefined
  },
}

const withoutLongTextsByEsbuild: EsbuildPlugin = {
  name: 'without-long-texts',
  setup({ onLoad }) {
    onLoad({ filter: contentFile }, ({ path }) => ({
      contents: emptyLongTexts(readFileSync(path, 'utf8')),
    }))
  },
}

/** The same source with every string over 60 characters empty. */
export function emptyLongTexts(source: string): string {
  const spans: [number, number][] = []
  JSON.stringify(parseSync('content.js', source).program, (_, node) => {
    const isLong =
      node?.type === 'Literal' && typeof node.value === 'string' && node.value.length > longText
    if (isLong) spans.push([node.start, node.end])
    return node
  })
  return spans
    .sort(([a], [b]) => b - a)
    .reduce((text, [start, end]) => `${text.slice(0, start)}''${text.slice(end)}`, source)
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
