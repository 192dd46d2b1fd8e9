import manifest from '../../package.json' with { type: 'json' }

/** The library as a file names it: whose code made it. */
export const library: Library = {
  name: manifest.name,
  version: manifest.version,
  license: manifest.license,
}

export interface Library {
  readonly name: string
  readonly version: string
  /** The license of the code; the license of the data is the author's to give. */
  readonly license: string
}
