/** Builds the report builder, from a build, a test or Storybook's own server alike. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from './run.ts'

/**
 * In a process of its own: what bundles a page asks the environment whether it is for production, and tests and servers
 * say no.
 * @param out becomes the builder, and nothing else
 */
export async function buildBuilder(out: string): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production' }
  const script = join(root, 'tools/bundle-builder.ts')
  await promisify(execFile)(process.execPath, [script, out], { cwd: root, env })
}
