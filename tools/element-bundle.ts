/** What all builds of the custom elements have in common. */
import { join } from 'node:path'
import {
  type OutputChunk,
  type OutputOptions,
  type Plugin,
  type RolldownOptions,
  rolldown,
} from 'rolldown'
import { root } from './run.ts'

/** Where the elements' own modules stand. */
export const source: string = join(root, 'packages/elements/src')

/** What stands in React's place. */
export const reactByPreact: Record<string, string> = {
  react: join(source, 'preact/react.ts'),
}

/** Bundles the elements; without a folder nothing is written. */
export async function bundleElements(
  input: Record<string, string>,
  plugins: readonly Plugin[],
  output: OutputOptions,
): Promise<readonly OutputChunk[]> {
  const options: RolldownOptions = {
    input,
    logLevel: 'silent',
    plugins: [...plugins, shortJsx, withoutForeignWords, withoutNotes, withoutCatalog],
    resolve: { conditionNames: ['browser', 'import', 'default'], alias: reactByPreact },
    treeshake: { moduleSideEffects: (id) => id.includes('/elements/') || id.includes('\0') },
    transform: {
      jsx: { runtime: 'classic', pragma: 'jsxElement', pragmaFrag: 'Fragment' },
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

/** Children as further arguments say the same in fewer words. */
const shortJsx: Plugin = {
  name: 'short-jsx',
  transform: (code, id) =>
    id.endsWith('.tsx')
      ? `import { createElement as jsxElement, Fragment } from 'react'\n${code}`
      : undefined,
}

/** The minifier leaves its own notes about calls without effect. */
const withoutNotes: Plugin = {
  name: 'without-notes',
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type === 'chunk') file.code = file.code.replaceAll(/\/\* [@#]__PURE__ \*\//g, '')
    }
  },
}

/** Words of tools, which no element says: only the languages that load as a whole would hold them. */
const withoutForeignWords: Plugin = {
  name: 'without-foreign-words',
  transform(code, id) {
    if (!/words[/\\](?:ar|es)[/\\]index\.ts$/.test(id)) return undefined
    return code.replace(/^.*\b(?:files|promptLint|publish)Words\b.*\n/gm, '')
  },
}

/** What an element says of itself to editors and catalogs, which the build reads and no page does. */
const withoutCatalog: Plugin = {
  name: 'without-catalog',
  transform: (code, id) =>
    /packages[/\\]elements[/\\]src[/\\][\w-]+\.ts$/.test(id)
      ? code.replace(/^ {2}about:\s*'[^'\n]*',\n/m, '')
      : undefined,
}

export const camelCase = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

export const pascalCase = (name: string): string => camelCase(`-${name}`)
