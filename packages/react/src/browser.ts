/** What index.ts exports, for browsers: there a figure begins with its picture and loads the rest after it. */
export { DimensionRadar } from './dimension-radar/dimension-radar-light.tsx'
export * from './index.ts'
export { PerspectiveComparison } from './perspective-comparison/perspective-comparison-light.tsx'
