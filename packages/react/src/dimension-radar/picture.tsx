'use client'
import type { Scene } from '@value-framework/core'
import { dimensionRadarPicture } from '@value-framework/core/at-once'
import { type ReactNode, useMemo, useState } from 'react'
import { SceneView } from '../scene/scene-view.tsx'
import { Later } from '../state/later.tsx'
import type { PictureProps, PointingState } from './radar-context.ts'

/** Containers from this width on show the larger drawing; the style sheet says the same. */
const regularFrom = 480

/** The sizes that are drawn: both until the page is measured, of which the style sheet shows one. */
export const sizesFor = (width: number | undefined): readonly ('compact' | 'regular')[] =>
  width === undefined ? ['compact', 'regular'] : [width < regularFrom ? 'compact' : 'regular']

/** The drawing: at once where it is a single plain radar, else by the part that draws anything. */
export function Picture(props: PictureProps): ReactNode {
  const { context, view, width } = props
  const { summary, framework, settings, rings, groups, described, parts } = context
  const scenes = useMemo(() => {
    if (view !== 'radar' || !described.short) return undefined
    const options = { ...settings, rings, groups }
    const drawn = sizesFor(width).map((size) =>
      dimensionRadarPicture(summary, framework, described, { ...options, size }),
    )
    return drawn.every((scene) => scene !== undefined) ? drawn : undefined
  }, [summary, framework, settings, view, rings, groups, described, width])
  return scenes ? (
    <Canvas {...props} scenes={scenes} label={described.short} />
  ) : (
    <Later from={parts} part="AnyPicture" props={props} />
  )
}

interface CanvasProps extends PictureProps {
  readonly scenes: readonly Scene[]
  /** The alt text. */
  readonly label: string | undefined
}

/** Drawings that come to answer to pointer and touch. */
export function Canvas({ context, width, scenes, label }: CanvasProps): ReactNode {
  const [{ handlers, above }, onPointing] = useState<PointingState>({})
  return (
    <div data-part="picture" {...handlers}>
      {scenes.map((scene) => (
        <SceneView key={scene.size} scene={scene} aria-label={label}>
          {above?.(scene)}
        </SceneView>
      ))}
      {width !== undefined && (
        <Later from={context.parts} part="Pointing" props={{ context, scenes, onPointing }} />
      )}
    </div>
  )
}
