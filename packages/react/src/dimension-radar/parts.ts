import { About } from './about.tsx'
import { AnyPicture } from './any-picture.tsx'
import { DimensionPanel } from './dimension-panel.tsx'
import { Judged } from './judged.tsx'
import { Pointing } from './pointing.tsx'
import { RadarBar } from './radar-bar.tsx'
import type { RadarParts } from './radar-context.ts'
import { GroupStatus, NarrowNote, Sentence } from './said.tsx'

export const radarParts: RadarParts = {
  About,
  AnyPicture,
  DimensionPanel,
  GroupStatus,
  Judged,
  NarrowNote,
  Pointing,
  RadarBar,
  Sentence,
}
