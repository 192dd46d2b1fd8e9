/** `pnpm build`: every package to packages/*\/dist, Storybook to storybook-static/, the report builder into it. */
import { join } from 'node:path'
import { buildBuilder } from './build-builder.ts'
import { buildPackage } from './build-package.ts'
import { packages } from './packages.ts'
import { root, show } from './run.ts'

const began = performance.now()
const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`

for (const { name, folder } of packages) {
  await buildPackage(folder)
  console.log(`${name} is in packages/${folder}/dist (${seconds()})`)
}

if (!process.argv.includes('--packages')) {
  const options = ['build', '-o', 'storybook-static', '--disable-telemetry', '--quiet']
  const { ok } = await show('storybook', options)
  if (!ok) process.exit(1)
  console.log(`Storybook is in storybook-static (${seconds()})`)
  await buildBuilder(join(root, 'storybook-static/builder'))
  console.log(`The report builder is in storybook-static/builder (${seconds()})`)
}
