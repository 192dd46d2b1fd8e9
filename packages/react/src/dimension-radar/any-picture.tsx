'use client'
import { describeDimensionRadar, dimensionRadarScene, type Scene } from '@value-framework/core'
import { type ReactNode, useMemo } from 'react'
import { Canvas, sizesFor } from './picture.tsx'
import type { PictureProps, RadarContext } from './radar-context.ts'

/** Draws whatever the summary and the view ask for. */
export function AnyPicture(props: PictureProps): ReactNode {
  const { context, view, width } = props
  const { summary, framework, settings, rings, groups } = context
  const [scenes, label] = useMemo(() => {
    const description = describeDimensionRadar(summary, framework, settings)
    const options = { ...settings, view, rings, groups, description, frame: 'page' } as const
    const drawn = sizesFor(width).map((size) =>
      dimensionRadarScene(summary, framework, { ...options, size }),
    )
    return [drawn, description.short] as const
  }, [summary, framework, settings, view, rings, groups, width])
  return <Canvas {...props} scenes={scenes} label={label} />
}

/** The drawing that is copied, filed and printed: of the view that is shown, a radar where that is a table. */
export function sceneOf({
  summary,
  framework,
  settings,
  view,
  rings,
  groups,
}: RadarContext): Scene {
  const drawn = view === 'table' ? 'radar' : view
  return dimensionRadarScene(summary, framework, { ...settings, view: drawn, rings, groups })
}
