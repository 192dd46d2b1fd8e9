import { About } from './about.tsx'
import { DimensionPanel } from './dimension-panel.tsx'
import { Pointing } from './pointing.tsx'
import { RadarBar } from './radar-bar.tsx'
import type { RadarParts } from './radar-context.ts'
import { GroupStatus, NarrowNote, Sentence } from './said.tsx'

/** What a page shows of most radars, or has at hand for the next touch: without pictures of other kinds and the judge of data. */
export const partsAtRest: Omit<RadarParts, 'AnyPicture' | 'Judged' | 'sceneOf'> = {
  About,
  DimensionPanel,
  GroupStatus,
  NarrowNote,
  Pointing,
  RadarBar,
  Sentence,
}
