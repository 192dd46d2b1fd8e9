/** The parts that the radar does not need for its first picture (`RadarParts`), in a file of their own. */
export { About } from './about.tsx'
export { AnyPicture } from './any-picture.tsx'
export { DimensionPanel } from './dimension-panel.tsx'
export { Judged } from './judged.tsx'
export { Pointing } from './pointing.tsx'
export { RadarBar } from './radar-bar.tsx'
