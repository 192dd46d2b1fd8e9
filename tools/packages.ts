/** The published packages, each after those that it imports. */
export const packages = [
  { name: '@value-framework/core', folder: 'core', imports: [] },
  { name: '@value-framework/export', folder: 'export', imports: ['@value-framework/core'] },
  { name: '@value-framework/react', folder: 'react', imports: ['@value-framework/core'] },
  {
    name: '@value-framework/elements',
    folder: 'elements',
    imports: ['@value-framework/core', '@value-framework/react'],
  },
  {
    name: '@value-framework/cli',
    folder: 'cli',
    imports: ['@value-framework/core', '@value-framework/export'],
  },
] as const satisfies readonly { name: string; folder: string; imports: readonly string[] }[]
