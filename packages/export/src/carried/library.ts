import type { Library } from '@value-framework/core'
import manifest from '../../package.json' with { type: 'json' }

/** The library as a file names it: whose code made it. */
export const library: Library = {
  name: manifest.name,
  version: manifest.version,
  license: manifest.license,
}
