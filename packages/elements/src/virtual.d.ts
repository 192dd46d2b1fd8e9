/** Made by the build: a component of `@value-framework/react` whose style sheet comes with it. */
declare module 'view:*' {
  export const component: import('./element/definition.ts').ElementView['component']
}
