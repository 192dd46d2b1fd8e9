/**
 * What a page needs for its first picture: a part of the index under the same names, so that bundlers which keep all
 * that an imported index names (esbuild) keep no more than this in the start.
 */
export { camdenNames } from '../content/camden-2022/names.ts'
export { dimensionRadarPicture } from './figures/dimension-radar/picture.ts'
export { drawnNumber, drawnText } from './scene/drawn.ts'
export { pagePaints } from './scene/page-paints.ts'
export { summaryAtOnce, valuesAtOnce } from './schema/summary-at-once.ts'
export { describeDimensionRadarBriefly } from './words/dimension-radar-brief.ts'
export { dimensionRadarFirstWords } from './words/en/dimension-radar-first.ts'
export { elementWords } from './words/en/element.ts'
export { figureFirstWords } from './words/en/figure-first.ts'
export { english } from './words/en/index.ts'
export { loadLanguage } from './words/languages.ts'
export { speaker } from './words/speaker.ts'
export { translateFramework } from './words/text.ts'
