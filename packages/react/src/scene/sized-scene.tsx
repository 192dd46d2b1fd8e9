'use client'
import type { Scene } from '@value-framework/core'
import { type ReactNode, useMemo, useRef } from 'react'
import { useWidth } from '../state/use-width.ts'
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
  const ref = useRef<HTMLDivElement>(null)
  const width = useWidth(ref)
  const size: Size | undefined =
    width === undefined ? undefined : width < regularFrom ? 'compact' : 'regular'
  const scenes = useMemo(() => (size ? [size] : bothSizes).map((one) => draw(one)), [draw, size])
  return (
    <div ref={ref} data-part="sized" aria-hidden={decorative ? 'true' : undefined}>
      {scenes.map((scene) => (
        <SceneView key={scene.size} scene={scene} />
      ))}
    </div>
  )
}
