'use client'
import type { ForwardRefExoticComponent, RefAttributes } from 'react'
import { partsInSteps } from '../state/parts-in-steps.ts'
import type { DimensionRadarProps } from './dimension-radar.tsx'
import type { RadarParts } from './radar-context.ts'
import { radarWith } from './radar-figure.tsx'

const pictures = (): Promise<Pick<RadarParts, 'AnyPicture' | 'sceneOf'>> =>
  import('./any-picture.tsx')

/**
 * A radar chart of up to eight dimensions from any number of perspectives, with its description, table and caveats.
 * It never fills an area, totals, averages or ranks. This is the one for browsers and for bundles that cut
 * their files themselves: other bundlers would cut the start by what each of its parts needs.
 */
export const DimensionRadar: ForwardRefExoticComponent<
  DimensionRadarProps & RefAttributes<HTMLElement>
> = /* @__PURE__ */ radarWith(
  /* @__PURE__ */ partsInSteps<RadarParts>(
    async () => (await import('./parts-at-rest.ts')).partsAtRest,
    {
      AnyPicture: pictures,
      Judged: () => import('./judged.tsx'),
      sceneOf: pictures,
    },
  ),
)
