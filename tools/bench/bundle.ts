/** Bundles contenders as an application would: for the page that runs them, and to weigh what a reader loads. */
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type BuildOptions, build, type OutputFile, type Plugin } from 'esbuild'
import { root } from '../run.ts'
import { benchFolder, type Contender } from './contenders.ts'

const out = '/out'

const options: BuildOptions & { write: false } = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'none',
  outdir: out,
  outbase: benchFolder,
  absWorkingDir: root,
  logLevel: 'error',
  write: false,
  // One React for all, and our own sources: nothing has to be built first.
  alias: {
    react: join(root, 'node_modules/react'),
    'react-dom': join(root, 'node_modules/react-dom'),
    '@value-framework/react/styles.css': join(root, 'packages/react/src/styles.css'),
    '@value-framework/react': join(root, 'packages/react/src/browser.ts'),
  },
}

const entryOf = ({ file }: Contender): string => join(benchFolder, 'contenders', file)

/** Everything by its path from the bench's folder, with parts that load later as files of their own. */
export async function bundleForPage(
  contenders: readonly Contender[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    ...options,
    splitting: true,
    entryPoints: [join(benchFolder, 'measure.js'), ...contenders.map(entryOf)],
  })
  return new Map(outputFiles.map(({ path, contents }) => [path.slice(out.length + 1), contents]))
}

export interface Weight {
  /** Gzipped bytes of one script with everything inside, styles and later parts too, in one language. */
  readonly whole: number
  /** The same where the page has React already. */
  readonly withoutReact: number
  /** Gzipped bytes of the file and all that it imports statically, React included. */
  readonly start: number
}

export async function weigh(contender: Contender): Promise<Weight> {
  const entryPoints = [entryOf(contender)]
  const plugins = [inOneLanguage]
  const whole = await build({ ...options, entryPoints, plugins })
  const { alias, ...rest } = options
  const { react: _, 'react-dom': __, ...ours } = alias ?? {}
  const external = ['react', 'react-dom', 'react/*', 'react-dom/*']
  const bare = await build({ ...rest, alias: ours, entryPoints, plugins, external })
  const split = await build({ ...options, entryPoints, plugins, splitting: true, metafile: true })
  return {
    whole: gzipped(whole.outputFiles),
    withoutReact: gzipped(bare.outputFiles),
    start: gzipped(startOf(split.outputFiles, split.metafile.outputs, contender)),
  }
}

type Outputs = NonNullable<Awaited<ReturnType<typeof build>>['metafile']>['outputs']

/** The entry, its styles and all that it imports statically. */
function startOf(
  files: readonly OutputFile[],
  outputs: Outputs,
  { file }: Contender,
): readonly OutputFile[] {
  const named = new Map(Object.entries(outputs).map(([path, output]) => [nameOf(path), output]))
  const reached = new Set<string>()
  const reach = (name: string): void => {
    if (reached.has(name)) return
    reached.add(name)
    const output = named.get(name)
    if (output?.cssBundle) reached.add(nameOf(output.cssBundle))
    for (const { kind, path, external } of output?.imports ?? []) {
      if (kind === 'import-statement' && !external) reach(nameOf(path))
    }
  }
  reach(file.replace(/\.\w+$/, '.js'))
  return files.filter(({ path }) => reached.has(nameOf(path)))
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const gzipped = (files: readonly OutputFile[]): number =>
  files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0)

/** A page loads one language; the others stay files of their own. */
const inOneLanguage: Plugin = {
  name: 'in-one-language',
  setup({ onResolve }) {
    onResolve({ filter: /\/(es|ar)(\/index\.ts|-[\w-]+\.js)$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    )
  },
}
