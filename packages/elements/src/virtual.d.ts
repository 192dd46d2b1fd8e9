/** Made by the build: a component of `@value-framework/react` whose style sheet comes with it. */
declare module 'view:*' {
  export const component: import('./element/definition.ts').ElementView['component']
}

/** Made by the build of the classic script. */
declare module 'classic:build' {
  /** What the script and its parts know each other by. */
  export const build: string
  /** Integrity hashes of the parts by name. */
  export const hashes: { readonly [part: string]: string | undefined }
}

/** Made by the build of the classic script: the readers of whole files, as a part of it. */
declare module 'classic:reading' {
  type Core = typeof import('@value-framework/core')
  export const parseEvidence: Core['parseEvidence']
  export const parseSummary: Core['parseSummary']
  export const summaryFromValues: Core['summaryFromValues']
  export const readFramework: typeof import('./element/framework.ts').readFramework
}
