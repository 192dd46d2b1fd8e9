/**
 * Bundles the report builder into the folder that its argument names: `index.html` with its parts beside it for a
 * server, and `builder.html`, the same page as one file to save and open offline. Each says by its content policy that it
 * reaches nothing outside itself.
 */
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite'
import { root } from './run.ts'

const folder = join(root, 'packages/builder')

/** @param out becomes the builder, and nothing else */
async function bundleBuilder(out: string): Promise<void> {
  const made = mkdtempSync(join(tmpdir(), 'value-framework-builder-'))
  try {
    const rolldownOptions = { output: { codeSplitting: { groups } } }
    await build(configuration({ outDir: made, emptyOutDir: true, rolldownOptions }, [policy()]))
    const one = await build(
      configuration({ write: false, rolldownOptions: { output: { codeSplitting: false } } }, []),
    )
    writeFileSync(join(made, 'builder.html'), oneFile(one as Rolldown.RolldownOutput))
    rmSync(out, { recursive: true, force: true })
    cpSync(made, out, { recursive: true })
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}

/** What the first figure needs in one file, and what several later parts share in another: few requests each. */
const groups: Rolldown.CodeSplittingGroup[] = [
  { name: 'first', tags: ['$initial'], priority: 2 },
  { name: 'shared', minShareCount: 3, priority: 1 },
]

function configuration(
  settings: NonNullable<InlineConfig['build']>,
  plugins: Plugin[],
): InlineConfig {
  return {
    configFile: false,
    root: folder,
    base: './',
    logLevel: 'error',
    plugins: [react(), ...plugins],
    build: {
      target: 'es2022',
      // A preload by script would need what the policy forbids.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      ...settings,
    },
  }
}

const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data: blob:"

const meta = (rules: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${nothing}; ${rules}">`

/** Writes the policy of the page on a server: its own scripts and styles, no connection of any kind. */
const policy = (): Plugin => ({
  name: 'builder-policy',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.replace('<meta charset="utf-8">', (first) =>
        [first, meta("script-src 'self'; style-src 'self'")].join('\n    '),
      ),
  },
})

/** The page with script and styles inside, and a policy that allows these and nothing else. */
function oneFile({ output }: Rolldown.RolldownOutput): string {
  const chunks = output.filter((file) => file.type === 'chunk')
  const style = output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
  const [chunk] = chunks
  if (!chunk || chunks.length !== 1 || style?.type !== 'asset') {
    throw new Error(`The page for offline use came out as ${output.length} files.`)
  }
  // What would end or open a script for the parser.
  const script = chunk.code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
  const styles = String(style.source).replaceAll('</style', '<\\/style')
  const rules = `script-src '${digest(script)}'; style-src '${digest(styles)}'`
  const template = readFileSync(join(folder, 'index.html'), 'utf8')
  return template
    .replace(' data-offline="builder.html"', '')
    .replace('<meta charset="utf-8">', (first) => `${first}\n    ${meta(rules)}`)
    .replace('</head>', () => `  <style>${styles}</style>\n  </head>`)
    .replace(
      /<script type="module" src="[^"]+"><\/script>/,
      () => `<script type="module">${script}</script>`,
    )
}

const digest = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`

const [out] = process.argv.slice(2)
if (!out) throw new Error('Say where the builder goes: node tools/bundle-builder.ts FOLDER')
await bundleBuilder(out)
