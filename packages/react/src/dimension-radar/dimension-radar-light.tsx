'use client'
import { type ForwardRefExoticComponent, forwardRef, type RefAttributes } from 'react'
import type { DimensionRadarProps } from './dimension-radar.tsx'
import { laterParts } from './later-parts.ts'
import { RadarFigure } from './radar-figure.tsx'

const parts = /* @__PURE__ */ laterParts(async () => (await import('./parts.ts')).radarParts)

/**
 * A radar chart of up to eight dimensions from any number of perspectives, with its description, table and caveats.
 * It never fills an area, totals, averages or ranks. This is the one for browsers, which begins with the picture and
 * loads the rest after it.
 */
export const DimensionRadar: ForwardRefExoticComponent<
  DimensionRadarProps & RefAttributes<HTMLElement>
> = forwardRef<HTMLElement, DimensionRadarProps>(function DimensionRadar(props, ref) {
  return <RadarFigure props={props} outerRef={ref} parts={parts} />
})
