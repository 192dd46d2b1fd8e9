'use client'
import type { ForwardRefExoticComponent, RefAttributes } from 'react'
import { laterParts } from '../state/later.tsx'
import type { DimensionRadarProps } from './dimension-radar.tsx'
import { radarWith } from './radar-figure.tsx'

/**
 * A radar chart of up to eight dimensions from any number of perspectives, with its description, table and caveats.
 * It never fills an area, totals, averages or ranks. This is the one for browsers, which begins with the picture and
 * loads the rest after it.
 */
export const DimensionRadar: ForwardRefExoticComponent<
  DimensionRadarProps & RefAttributes<HTMLElement>
> = /* @__PURE__ */ radarWith(
  /* @__PURE__ */ laterParts(async () => (await import('./parts.ts')).radarParts),
)
