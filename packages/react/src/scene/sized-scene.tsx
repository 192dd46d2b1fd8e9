'use client'
import type { Scene } from '@value-framework/core'
import { type ReactNode, useMemo } from 'react'
import { useRoom } from '../state/use-room.ts'
import { SceneView } from './scene-view.tsx'

interface SizedSceneProps {
  /** Draws one size; keep it between renders, since each new function draws anew. */
  readonly draw: (size: Size) => Scene
  /** Hides the drawing from assistive technology, where the words beside it say the same. */
  readonly decorative?: boolean
}

/** Containers from this width on show the larger drawing; the style sheet says the same. */
const regularFrom = 480
const bothSizes: readonly Size[] = ['compact', 'regular']

type Size = 'compact' | 'regular'

/** A drawing in the size that its container has room for: both until it is measured, of which the style sheet shows one. */
export function SizedScene({ draw, decorative }: SizedSceneProps): ReactNode {
  const { ref, due, width } = useRoom<HTMLDivElement>(draw)
  const size: Size | undefined =
    width === undefined ? undefined : width < regularFrom ? 'compact' : 'regular'
  const scenes = useMemo(
    () => (due ? (size ? [size] : bothSizes).map((one) => draw(one)) : undefined),
    [draw, due, size],
  )
  return (
    <div ref={ref} data-part="sized" aria-hidden={decorative ? 'true' : undefined}>
      {scenes?.map((scene) => (
        <SceneView key={scene.size} scene={scene} />
      ))}
    </div>
  )
}
