import type { Library } from '@value-framework/core'
import { license, name, version } from '../../package.json'

/** The library as a file names it: whose code made it. */
export const library: Library = { name, version, license }
