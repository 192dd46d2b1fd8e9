import { join } from 'node:path'
import { root, run } from '../../../tools/run.ts'

/** Where the tests find the built elements, apart from what `pnpm build` makes. */
export const built: string = join(root, '.cache/elements')

/** Builds the elements once for all test files. In a process of its own: a bundler inside the tests' bundler waits for itself. */
export async function setup(): Promise<void> {
  const script = `import { buildElements } from './tools/element-build.ts'\nawait buildElements(${JSON.stringify(built)})`
  const { ok, output } = await run('node', ['--input-type=module-typescript', '-e', script])
  if (!ok) throw new Error(output)
}
