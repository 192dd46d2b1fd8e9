/** `pnpm tarballs`: builds and packs every package, for projects that want them before they are published. */
import { relative } from 'node:path'
import { buildPackage } from './build-package.ts'
import { pack } from './pack.ts'
import { packages } from './packages.ts'
import { root } from './run.ts'

for (const { folder } of packages) await buildPackage(folder)
const paths = (await pack()).map(({ tarball }) => relative(root, tarball))
console.log(`In your own project, with the path to this folder before each name:\n`)
console.log(`  npm install ${paths.join(' ')}`)
