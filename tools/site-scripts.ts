/** Builds the scripts of published sites: all elements with what they load later, and the small ones of frames and codes. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { buildClassic } from './element-classic.ts'
import { root } from './run.ts'

/** Classic scripts all: a published site also opens from a disk and in locked frames. */
export async function buildSiteScripts(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await buildClassic(folder)
  for (const name of ['frame', 'frame-parent', 'codes']) {
    const build = await rolldown({
      input: { [name]: join(root, `packages/elements/src/frame/${name}.ts`) },
      logLevel: 'silent',
    })
    await build.write({ dir: folder, format: 'iife', minify: true, entryFileNames: '[name].js' })
    await build.close()
  }
}
