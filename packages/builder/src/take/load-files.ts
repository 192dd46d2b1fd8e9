/** What makes files, copies and codes: large, so that it loads after the first figure. */
export type Files = typeof import('./files.ts')

export const loadFiles = (): Promise<Files> => import('./files.ts')
