import { AnyPicture, sceneOf } from './any-picture.tsx'
import { Judged } from './judged.tsx'
import { partsAtRest } from './parts-at-rest.ts'
import type { RadarParts } from './radar-context.ts'

export const radarParts: RadarParts = { ...partsAtRest, AnyPicture, Judged, sceneOf }
